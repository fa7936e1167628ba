import pino from 'pino';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { createApp, type App } from '../../server/app.ts';
import type { ServerConfig } from '../../server/config.ts';
import type { RecordTaker } from '../../server/hand-over.ts';
import { loadedStore } from './loaded-store.ts';

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface Api {
  readonly app: App;
  /** Lines the server logged. */
  readonly logged: readonly string[];
  /** Posts an operation as the page does. */
  ask<Data = Record<string, never>>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<Data>>;
}

const CONFIG: ServerConfig = { host: '127.0.0.1', development: false, page: '/nowhere', deadline: 10_000 };

/** The API over a store, in process. */
export const apiOver = (store: GraphStore, config: Partial<ServerConfig> = {}, taker: RecordTaker | null = null): Api => {
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const app = createApp({ store, config: { ...CONFIG, ...config }, log, taker });
  return {
    app,
    logged,
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await app.fetch(graphqlRequest(JSON.stringify({ query, variables })));
      const body = (await response.json()) as { data: Data; errors?: Answer<Data>['errors'] };
      return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [] };
    },
  };
};

export const graphqlRequest = (body: string, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }): Request =>
  new Request('http://localhost/graphql', { method: 'POST', headers, body });

/** The API over the small record; call `remove` at the end. */
export const smallApi = async (config: Partial<ServerConfig> = {}): Promise<Api & { remove: () => Promise<void> }> => {
  const { store, remove } = await loadedStore();
  return { ...apiOver(store, config), remove };
};
