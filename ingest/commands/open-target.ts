import { checkModel } from '../../schema/graph/model-version.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { storeTarget, type LoadTarget } from './load-target.ts';
import { graphOf, type GraphOption } from './with-store.ts';

/**
 * Opens the graph that the option or the environment names.
 *
 * @throws AppError GRAPH_OUTDATED or GRAPH_TOO_NEW where it is of another model, and as the store does
 */
export async function openTarget(options: GraphOption): Promise<LoadTarget> {
  const store = await openStore(graphOf(options));
  try {
    await checkModel(store);
    return storeTarget(store);
  } catch (error) {
    await store.close();
    throw error;
  }
}
