import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';

type Merging = Pick<GraphStore, 'mergeNodes' | 'mergeRelationships'>;

/** The two ways in which a store merges rows: as the engine does it fastest, and by the statements of `schema/cypher`. */
export const MERGE_WAYS: Readonly<Record<string, (store: GraphStore) => Merging>> = {
  'the port': (store) => store,
  'the statements': (store) => ({
    mergeNodes: (label, rows) => store.writeRows(MERGE_NODES[label], rows),
    mergeRelationships: (type, rows) => store.writeRows(MERGE_RELATIONSHIPS[type], rows),
  }),
};
