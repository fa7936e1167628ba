import type { z } from 'zod';
import { readDotEnv, type Variables } from './env/dot-env.ts';
import { misspeltNames } from './env/misspelt-names.ts';
import { SECRET_FILES, withSecretFiles } from './env/secret-files.ts';
import { VariablesSchema } from './env/variables.ts';
import { AppError } from './errors.ts';
import type { StoreConfig } from './store/store-config.ts';

type Read = z.infer<typeof VariablesSchema>;

/** The settings of a process, read once at its start. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly logLevel: Read['LOG_LEVEL'];
  readonly development: boolean;
  readonly store: StoreConfig;
  /** How a running server is handed records: its address, and the token that both sides know. Without one it takes none. */
  readonly ingest: { readonly url: string; readonly token: string | null };
  /** Values that must not appear in any message or log. */
  readonly secrets: readonly string[];
}

/** The names of all variables that Theoria reads. */
export const VARIABLE_NAMES: readonly string[] = [...Object.keys(VariablesSchema.shape), ...Object.values(SECRET_FILES)];

/** Addresses at which the machine itself reaches a server; anywhere else the token would travel in the clear. */
const LISTENS_HERE = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|::|0\.0\.0\.0)$/;

/** Settings that say two things at once, or nothing. */
function conflicts(given: Variables): string[] {
  const isGiven = (name: string): boolean => given[name] !== undefined;
  const ofHandOver =
    isGiven('INGEST_TOKEN') && !LISTENS_HERE.test(given['HOST'] ?? '127.0.0.1')
      ? ['HOST: records are handed over on the machine itself: with INGEST_TOKEN use 127.0.0.1, 0.0.0.0 or ::']
      : [];
  if (!isGiven('NEO4J_URI')) {
    const pointless = ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'].filter(isGiven);
    return [...ofHandOver, ...pointless.map((name) => `${name}: means nothing without NEO4J_URI`)];
  }
  return [
    ...ofHandOver,
    ...(isGiven('NEO4J_PASSWORD') ? [] : ['NEO4J_PASSWORD: is needed with NEO4J_URI (or NEO4J_PASSWORD_FILE)']),
    ...(isGiven('GRAPH_PATH') ? ['GRAPH_PATH: names another graph than NEO4J_URI: leave one out'] : []),
  ];
}

const withoutEmpty = (variables: Variables): Variables => Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));

/** The process's own variables over those of the file `.env` in its working directory; tests do not depend on that file. */
const ofProcess = (): Variables => ({ ...(process.env['NODE_ENV'] === 'test' ? {} : readDotEnv('.env')), ...process.env });

/**
 * Reads the settings from variables. An empty one counts as unset.
 *
 * @throws AppError CONFIG that lists every fault, naming variables but no values of secrets
 */
export function readEnvironment(variables: Variables = ofProcess()): Environment {
  const { variables: given, faults: ofFiles } = withSecretFiles(withoutEmpty(variables));
  const parsed = VariablesSchema.safeParse(given);
  const ofValues = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const faults = [...ofValues, ...ofFiles, ...conflicts(given), ...misspeltNames(given, VARIABLE_NAMES)];
  if (!parsed.success || faults.length > 0)
    throw new AppError('CONFIG', `The environment is not right:\n${faults.join('\n')}`, { remedy: 'See .env.example for every variable.' });
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    logLevel: env.LOG_LEVEL,
    development: env.NODE_ENV === 'development',
    store: storeOf(env),
    ingest: { url: env.INGEST_URL ?? ownAddress(env), token: env.INGEST_TOKEN ?? null },
    secrets: [env.NEO4J_PASSWORD, env.INGEST_TOKEN].filter((secret) => secret !== undefined),
  };
}

/** Where a server with these settings listens to its own machine. */
function ownAddress({ HOST, PORT }: Read): string {
  if (HOST === '::1') return `http://[::1]:${PORT}`;
  return `http://${HOST.startsWith('127.') ? HOST : '127.0.0.1'}:${PORT}`;
}

const storeOf = (env: Read): StoreConfig =>
  env.NEO4J_URI === undefined
    ? { engine: 'embedded', path: env.GRAPH_PATH }
    : { engine: 'neo4j', uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD ?? '', database: env.NEO4J_DATABASE };
