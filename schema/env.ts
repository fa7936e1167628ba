import { z } from 'zod';
import { AppError } from './errors.ts';
import type { StoreConfig } from './store/store-config.ts';

const unsetWhenEmpty = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema);

const EnvironmentSchema = z
  .object({
    PORT: unsetWhenEmpty(z.coerce.number().int().min(0).max(65_535).default(4000)),
    HOST: unsetWhenEmpty(z.string().default('127.0.0.1')),
    GRAPH_PATH: unsetWhenEmpty(z.string().default('.graph/theoria.grafeo')),
    NEO4J_URI: unsetWhenEmpty(
      z
        .string()
        .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'write bolt://, neo4j:// or neo4j+s:// and a host')
        .optional(),
    ),
    NEO4J_USER: unsetWhenEmpty(z.string().default('neo4j')),
    NEO4J_PASSWORD: unsetWhenEmpty(z.string().optional()),
    NEO4J_DATABASE: unsetWhenEmpty(z.string().default('neo4j')),
    LOG_LEVEL: unsetWhenEmpty(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')),
    NODE_ENV: unsetWhenEmpty(z.enum(['production', 'development', 'test']).default('production')),
  })
  .refine((env) => env.NEO4J_URI === undefined || env.NEO4J_PASSWORD !== undefined, {
    path: ['NEO4J_PASSWORD'],
    message: 'is needed with NEO4J_URI',
  });

/** The settings of a process, read once at its start. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly development: boolean;
  readonly store: StoreConfig;
}

/**
 * Reads the environment variables. An empty one counts as unset.
 *
 * @throws AppError CONFIG that lists every fault, naming variables but no values
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = EnvironmentSchema.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('CONFIG', `The environment is not right:\n${faults.join('\n')}`, { remedy: 'See .env.example for every variable.' });
  }
  const env = parsed.data;
  const store: StoreConfig =
    env.NEO4J_URI === undefined
      ? { engine: 'embedded', path: env.GRAPH_PATH }
      : { engine: 'neo4j', uri: env.NEO4J_URI, user: env.NEO4J_USER, password: env.NEO4J_PASSWORD ?? '', database: env.NEO4J_DATABASE };
  return { port: env.PORT, host: env.HOST, logLevel: env.LOG_LEVEL, development: env.NODE_ENV === 'development', store };
}
