import { z } from 'zod';

const isLoopback = (address: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(address).hostname);

/** Every variable with its meaning, but the names of files with secrets (`SECRET_FILES`). */
export const VariablesSchema = z.object({
  PORT: z.string().regex(/^\d+$/, 'is a whole number').transform(Number).pipe(z.number().max(65_535, 'is at most 65535')).default(4000),
  HOST: z.string().default('127.0.0.1'),
  GRAPH_PATH: z.string().default('.graph/theoria.grafeo'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'write bolt://, neo4j:// or neo4j+s:// and a host')
    .refine((address) => URL.canParse(address), 'is not an address: look at its host and port')
    .regex(/^[^@]*$/, 'holds an account: write it into NEO4J_USER and NEO4J_PASSWORD')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  INGEST_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'is 16 or more letters, digits and signs without spaces: `openssl rand -hex 32` makes one')
    .optional(),
  INGEST_URL: z
    .url({ protocol: /^http$/, error: 'write http:// and the address of the server on this machine' })
    .refine(
      (address) => !URL.canParse(address) || isLoopback(address),
      'is not an address of this machine: the token would travel in the clear',
    )
    .optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
});
