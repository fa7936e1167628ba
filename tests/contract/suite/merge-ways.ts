import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';

/** The store, merging by the statements in `schema/cypher` where the engine has a way of its own. */
export const byStatements = (store: GraphStore): GraphStore => ({
  ...store,
  mergeNodes: (label, rows) => store.writeRows(MERGE_NODES[label], rows),
  mergeRelationships: (type, rows) => store.writeRows(MERGE_RELATIONSHIPS[type], rows),
});

/** The two ways in which a store merges rows: as the engine does it fastest, and by the statements of `schema/cypher`. */
export const MERGE_WAYS: Readonly<Record<string, (store: GraphStore) => GraphStore>> = {
  'the port': (store) => store,
  'the statements': byStatements,
};
