import neo4j from 'neo4j-driver';
import { AppError } from '../../errors.ts';

const UNREACHABLE = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED]);

/** Status codes by their beginning: https://neo4j.com/docs/status-codes/current/ */
const BY_CODE = [
  {
    code: 'Neo.ClientError.Security.',
    as: 'STORE_REFUSED',
    why: 'Neo4j refuses the account',
    remedy: 'Check NEO4J_USER and NEO4J_PASSWORD.',
  },
  { code: 'Neo.ClientError.Database.', as: 'STORE_REFUSED', why: 'Neo4j has no such database', remedy: 'Check NEO4J_DATABASE.' },
  {
    code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    as: 'STORE_CONFLICT',
    why: 'the write breaks a constraint',
    remedy: undefined,
  },
  { code: 'Neo.TransientError.', as: 'STORE_CONFLICT', why: 'Neo4j could not do it just now', remedy: 'Try again.' },
] as const;

/** Turns an error of the driver into ours, by its code. */
export function neo4jError(name: string, error: unknown): AppError {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  if (UNREACHABLE.has(code)) {
    return new AppError('STORE_UNAVAILABLE', `${name}: Neo4j does not answer`, {
      remedy: 'Start it, or check NEO4J_URI.',
      cause: error,
    });
  }
  const known = BY_CODE.find((entry) => code.startsWith(entry.code));
  if (known === undefined) return new AppError('INTERNAL', `${name}: Neo4j failed (${code || 'no code'})`, { cause: error });
  return new AppError(known.as, `${name}: ${known.why}`, {
    ...(known.remedy === undefined ? {} : { remedy: known.remedy }),
    cause: error,
  });
}
