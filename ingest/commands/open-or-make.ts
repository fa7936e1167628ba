import { existsSync } from 'node:fs';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore, type OpenOptions } from '../../schema/store/open-store.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';
import { talk } from './terminal.ts';

/** Opens a graph to write to it, and says so where that made a new file: the path may be a mistyped one. */
export async function openOrMake(config: StoreConfig, options: OpenOptions = {}): Promise<GraphStore> {
  const isNew = config.engine === 'embedded' && !existsSync(config.path);
  const store = await openStore(config, options);
  if (isNew) talk(`A new graph was made: ${config.path}`);
  return store;
}
