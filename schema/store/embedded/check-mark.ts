import { existsSync, readdirSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { AppError } from '../../errors.ts';
import { logPath } from './graph-path.ts';
import { markPath, readMark } from './open-mark.ts';

const lost = (path: string, what: string, cause?: unknown): AppError =>
  new AppError('STORE_REFUSED', `${what}, so that the graph file ${path} alone would be an older state`, {
    remedy:
      `Put ${logPath(path)} back beside the file, or restore a backup (npm run -s theoria -- restore FILE --force). ` +
      'To go on with the older state and lose the rest: npm run -s theoria -- salvage.',
    ...(cause === undefined ? {} : { cause }),
  });

function markedCommit(path: string): bigint | null {
  try {
    return readMark(path);
  } catch (error) {
    throw lost(path, `${markPath(path)} cannot be read`, error);
  }
}

/** The last commit that a file and its log hold together; nothing is written. */
export function lastCommit(path: string): bigint {
  const db = grafeo.GrafeoDB.openReadOnly(path);
  try {
    return db.currentEpoch();
  } finally {
    db.close();
  }
}

function faultOf(path: string, marked: bigint): AppError | null {
  const log = logPath(path);
  if (!existsSync(log) || readdirSync(log).length === 0) return lost(path, `The log ${log} is gone`);
  const held = lastCommit(path);
  return held < marked ? lost(path, `The log ${log} ends at write ${held} of ${marked}`) : null;
}

/**
 * Whether a file that was not closed still has all that was durable. Read before the file is opened for writing, which
 * would cut a damaged end of the log off.
 * @throws AppError STORE_REFUSED where its log is gone, cut or damaged at its end
 */
export function checkMark(path: string): void {
  const marked = markedCommit(path);
  if (marked === null) return;
  const fault = faultOf(path, marked);
  // A process that closes the file meanwhile takes the mark away before the log.
  if (fault !== null && markedCommit(path) !== null) throw fault;
}
