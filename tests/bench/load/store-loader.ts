import type { GraphStore } from '../../../schema/store/graph-store.ts';
import type { RowLoader } from './row-loader.ts';

/** Through the store, as `ingest/load` writes. */
export const storeLoader = (store: GraphStore): RowLoader => ({
  nodes: (label, rows) => store.mergeNodes(label, rows),
  relationships: (type, rows) => store.mergeRelationships(type, rows),
  async close() {
    await store.flush();
    await store.close();
  },
});
