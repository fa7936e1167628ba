import type { Engine } from './engine.ts';
import type { GraphStore } from './graph-store.ts';
import type { StoreConfig } from './store-config.ts';
import { storeOver } from './store-over.ts';

export interface OpenOptions {
  /** For a command, not for an API: reads wait, as writes do, while a server is being restarted; a file is checkpointed less often. */
  readonly patient?: boolean;
}

/** The code of an engine (a native library, a driver of a megabyte) is loaded only where it is used. */
async function openEngine(config: StoreConfig, { patient = false }: OpenOptions): Promise<Engine> {
  if (config.engine === 'embedded')
    return (await import('./embedded/embedded-engine.ts')).embeddedEngine({ ...config, opener: patient ? 'command' : 'server' });
  return (await import('./neo4j/neo4j-engine.ts')).neo4jEngine({ ...config, patient });
}

/**
 * Opens the graph. Close it at the end.
 * @throws AppError STORE_LOCKED when another process has the file, STORE_REFUSED when an account, a database, a version
 * or an address is not right, STORE_UNAVAILABLE when there is no way in.
 */
export async function openStore(config: StoreConfig, options: OpenOptions = {}): Promise<GraphStore> {
  return storeOver(await openEngine(config, options));
}
