import { Option } from 'commander';
import { readEnvironment } from '../../schema/env.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';

export interface GraphOption {
  readonly graph?: string;
}

export const graphOption = (): Option =>
  new Option('--graph <file>', 'embedded graph file, instead of the engine that the environment names');

/** The graph that the option names, or else the environment. */
export const graphOf = ({ graph }: GraphOption): StoreConfig =>
  graph === undefined ? readEnvironment().store : { engine: 'embedded', path: graph };

/** The same graph, to be looked at only: the embedded engine makes no file then. */
export const readingOnly = (config: StoreConfig): StoreConfig => (config.engine === 'embedded' ? { ...config, readOnly: true } : config);

/** Opens a graph as it is, whatever its model, hands it over and closes it, whatever happens. */
export async function withGraph<T>(config: StoreConfig, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(config, { patient: true });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
