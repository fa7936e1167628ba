import type { GraphStore } from '../../../schema/store/graph-store.ts';

class Torn extends Error {}

/** The store, giving up after so many writes, as a process does that is killed. */
function tearing(store: GraphStore, after: number): GraphStore {
  let left = after;
  const count = (): void => {
    if (left === 0) throw new Torn();
    left -= 1;
  };
  return {
    ...store,
    async write(statement, params) {
      count();
      await store.write(statement, params);
    },
    async writeRows(statement, rows) {
      count();
      await store.writeRows(statement, rows);
    },
    async mergeNodes(label, rows) {
      count();
      await store.mergeNodes(label, rows);
    },
    async mergeRelationships(type, rows) {
      count();
      await store.mergeRelationships(type, rows);
    },
  };
}

/** Does the work until it is broken off. */
export async function tear(store: GraphStore, after: number, work: (store: GraphStore) => Promise<unknown>): Promise<void> {
  try {
    await work(tearing(store, after));
  } catch (error) {
    if (!(error instanceof Torn)) throw error;
  }
}
