import { checkModel } from '../../../schema/graph/model-version.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import type { StoreConfig } from '../../../schema/store/store-config.ts';

/** Opens a graph as whoever loads into it does: indexes made, the model's version marked. */
export async function openGraph(config: StoreConfig): Promise<GraphStore> {
  const store = await openStore(config, { patient: true });
  await store.prepare();
  await checkModel(store);
  return store;
}
