import { AppError } from '../../errors.ts';
import { logPath } from './graph-path.ts';
import { osFault } from './os-error.ts';

/** The engine's codes, which it gives only in front of its messages. */
const CODES = {
  /** "Internal error"; of an existing file that may be read and written: its lock. */
  internal: 'GRAFEO-X001',
  /** The file begins otherwise than a graph file does. */
  foreign: 'GRAFEO-X002',
  /** A checksum is wrong; the message names file and byte. */
  damaged: 'GRAFEO-S002',
  /** The log is of another graph. */
  recovery: 'GRAFEO-S003',
} as const;

const RESTORE =
  'Restore a backup (npm run -s theoria -- restore FILE --force), or move it and its .wal folder away and load the issues again';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown): string => /GRAFEO-[A-Z]\d{3}/.exec(messageOf(error))?.[0] ?? '';

/** ` at byte 2768`, where the engine says so. */
const placeOf = (error: unknown): string => / at byte \d+/.exec(messageOf(error))?.[0] ?? '';

function damaged(path: string, cause: unknown): AppError {
  const log = logPath(path);
  if (!messageOf(cause).includes(log)) {
    return new AppError('STORE_REFUSED', `The graph file ${path} is damaged${placeOf(cause)}`, { remedy: `${RESTORE}.`, cause });
  }
  return new AppError('STORE_REFUSED', `The log ${log} of the graph file is damaged${placeOf(cause)}`, {
    remedy: `${RESTORE}. To go on with what stands in it before the damage, and lose the rest: npm run -s theoria -- salvage.`,
    cause,
  });
}

/** What the engine says of a file that it does not open, in our words. */
export function openingError(path: string, cause: unknown): AppError {
  const fault = osFault(`The graph file ${path}`, cause);
  if (fault !== null) return fault;
  switch (codeOf(cause)) {
    case CODES.internal:
      return new AppError('STORE_LOCKED', `The graph file ${path} is in use by another process`, {
        remedy: 'Stop the running server or load that uses it, or name another file.',
        cause,
      });
    case CODES.foreign:
      return new AppError('STORE_REFUSED', `The file ${path} is not a graph file`, {
        remedy: 'Check GRAPH_PATH. Where it should be a graph, restore a backup; nothing was written to it.',
        cause,
      });
    case CODES.damaged:
      return damaged(path, cause);
    case CODES.recovery:
      return new AppError('STORE_REFUSED', `The log ${logPath(path)} does not belong to the graph file beside it`, {
        remedy: 'Put back the file or the log that belongs to the other, or restore a backup.',
        cause,
      });
    default:
      return new AppError('STORE_REFUSED', `The graph file ${path} cannot be read as a graph: ${messageOf(cause)}`, {
        remedy: `${RESTORE}.`,
        cause,
      });
  }
}
