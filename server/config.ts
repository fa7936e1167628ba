import { fileURLToPath } from 'node:url';
import type { Environment } from '../schema/env.ts';

/** What the server needs to know of its surroundings. */
export interface ServerConfig {
  /** Interface to listen on. */
  readonly host: string;
  /** Turns GraphiQL and introspection on. */
  readonly development: boolean;
  /** Folder of the built page. */
  readonly page: string;
  /** Milliseconds after which an operation is given up. */
  readonly deadline: number;
}

export const serverConfig = ({ host, development }: Pick<Environment, 'host' | 'development'>): ServerConfig => ({
  host,
  development,
  page: fileURLToPath(new URL('../web/dist', import.meta.url)),
  deadline: 10_000,
});
