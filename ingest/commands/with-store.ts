import { Option } from 'commander';
import { readEnvironment } from '../../schema/env.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';

export interface GraphOption {
  readonly graph?: string;
}

export const graphOption = (): Option =>
  new Option('--graph <file>', 'embedded graph file, instead of the engine that the environment names');

/** Opens the graph, hands it over and closes it, whatever happens. */
export async function withStore<T>(options: GraphOption, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(
    options.graph === undefined ? readEnvironment().store : { engine: 'embedded', path: options.graph },
  );
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
