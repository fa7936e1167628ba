import grafeo from '@grafeo-db/js';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import { makeSchema } from '../../../schema/store/embedded/schema.ts';
import { batchesOf, withoutHeader, type RowLoader } from './row-loader.ts';

/** The engine alone on a new file, with the same constraints and indexes. */
export async function openBare(path: string): Promise<grafeo.GrafeoDB> {
  const db = grafeo.GrafeoDB.create(path);
  await makeSchema(db);
  return db;
}

async function close(db: grafeo.GrafeoDB): Promise<void> {
  db.walCheckpoint();
  db.close();
}

/** The same statements in a plain loop: no validation, no queue. */
export function bareMergingLoader(db: grafeo.GrafeoDB): RowLoader {
  const write = async (text: string, rows: readonly object[]): Promise<void> => {
    for (const batch of batchesOf(rows)) await db.executeCypher(withoutHeader(text), { rows: batch });
  };
  return {
    nodes: (label, rows) => write(MERGE_NODES[label].text, rows),
    relationships: (type, rows) => write(MERGE_RELATIONSHIPS[type].text, rows),
    close: () => close(db),
  };
}

/** The engine's calls for a first load, which take its own numbers of nodes. */
export function bareBatchLoader(db: grafeo.GrafeoDB): RowLoader {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`${id} was not loaded`);
    return number;
  };
  return {
    async nodes(label, rows) {
      for (const batch of batchesOf(rows)) {
        const labels = label === 'Article' ? ['Article', 'Work'] : [label];
        const made = await db.batchCreateNodesWithProps(
          labels,
          batch.map(({ id, properties }) => ({ id, ...properties })),
        );
        batch.forEach(({ id }, index) => numbers.set(id, made[index] ?? -1));
      }
    },
    async relationships(type, rows) {
      for (const batch of batchesOf(rows)) {
        await db.batchCreateEdges(
          batch.map(({ from, to, key, properties }) => ({
            src: numberOf(from),
            dst: numberOf(to),
            type,
            properties: { key, ...properties },
          })),
        );
      }
    },
    close: () => close(db),
  };
}
