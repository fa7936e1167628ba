import { embeddedEngine } from './embedded/embedded-engine.ts';
import type { GraphStore } from './graph-store.ts';
import { neo4jEngine } from './neo4j/neo4j-engine.ts';
import { storeOver } from './store-over.ts';

export type StoreConfig =
  | { readonly engine: 'embedded'; readonly path: string; readonly readOnly?: boolean }
  | {
      readonly engine: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/**
 * Opens the graph. Close it at the end.
 * @throws AppError STORE_LOCKED when another process has the file, STORE_UNAVAILABLE when there is no way in.
 */
export async function openStore(config: StoreConfig): Promise<GraphStore> {
  return storeOver(config.engine === 'embedded' ? embeddedEngine(config) : await neo4jEngine(config));
}
