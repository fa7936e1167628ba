import neo4j from 'neo4j-driver';
import { AppError } from '../../errors.ts';
import { AWAY, meaningOfCode, NO_BOLT, type Meaning } from './error-meanings.ts';

/** The driver gives no code when it waits in vain for a connection, nor when what answers is not a Neo4j. */
const NO_CODE = 'N/A';
const WAITED_IN_VAIN = /acquisition timed out/;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

function meaningOf(code: string, error: unknown, connecting: boolean): Meaning | undefined {
  if (code !== NO_CODE) return meaningOfCode(code);
  if (WAITED_IN_VAIN.test(messageOf(error))) return AWAY;
  return connecting ? NO_BOLT : undefined;
}

/** The driver puts what the operating system said behind its own advice. */
const reasonOf = (error: unknown): string => / Caused by: ([^\n]+)/.exec(messageOf(error))?.[1] ?? '';

/**
 * Turns an error of the driver into ours, by its code.
 * @param name what was being done
 * @param connecting whether that was to connect, so that an answer that makes no sense comes from something else
 */
export function neo4jError(name: string, address: string, error: unknown, connecting = false): AppError {
  const code = error instanceof neo4j.Neo4jError ? error.code : '';
  const meaning = meaningOf(code, error, connecting);
  if (meaning === undefined) {
    return new AppError('INTERNAL', `${name}: Neo4j at ${address} failed (${code || 'no code'})`, { cause: error });
  }
  const reason = reasonOf(error);
  const message = `${name}: Neo4j at ${address} ${meaning.why}${reason === '' ? '' : ` (${reason})`}`;
  return new AppError(meaning.as, message, { remedy: meaning.remedy, cause: error });
}
