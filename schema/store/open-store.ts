import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import type { StoreConfig } from './store-config.ts';
import { storeOver } from './store-over.ts';

/** The code of an engine (a native library, a driver of a megabyte) is loaded only where it is used. */
async function openEngine(config: StoreConfig): Promise<Engine> {
  if (config.engine === 'embedded') return (await import('./embedded/embedded-engine.ts')).embeddedEngine(config);
  return (await import('./neo4j/neo4j-engine.ts')).neo4jEngine(config);
}

/**
 * Opens the graph. Close it at the end.
 * @throws AppError STORE_LOCKED when another process has the file, STORE_UNAVAILABLE when there is no way in.
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  return storeOver(await openEngine(config));
}
