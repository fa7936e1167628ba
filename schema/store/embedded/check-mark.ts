import { existsSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { AppError } from '../../errors.ts';
import { logPath } from './graph-path.ts';
import { stateOf } from './log-part.ts';
import { markPath, readMark, type Mark } from './open-mark.ts';

const lost = (path: string, what: string, cause?: unknown): AppError =>
  new AppError('STORE_REFUSED', `${what}, so that the graph file ${path} alone would be an older state`, {
    remedy:
      `Put ${logPath(path)} back beside the file, or restore a backup (npm run -s theoria -- restore FILE --force). ` +
      'To go on with the older state and lose the rest: npm run -s theoria -- salvage.',
    ...(cause === undefined ? {} : { cause }),
  });

function markOf(path: string): Mark | null {
  try {
    return readMark(path);
  } catch (error) {
    throw lost(path, `${markPath(path)} cannot be read`, error);
  }
}

const FAULTS = {
  gone: (log: string) => `The log ${log} is gone`,
  cut: (log: string) => `The log ${log} is cut`,
  damaged: (log: string) => `The log ${log} is damaged at its end`,
} as const;

function faultOf(path: string, { log }: Mark): AppError | null {
  const folder = logPath(path);
  const state = existsSync(folder) ? stateOf(folder, log) : 'gone';
  if (state === 'whole' || state === 'written') return null;
  // Of damage before the end, or a log of another graph, the engine says more; at the end it sees none.
  if (state === 'damaged') grafeo.GrafeoDB.openReadOnly(path).close();
  return lost(path, FAULTS[state](folder));
}

/**
 * Whether a file that was not closed still has all that was durable. Looked at before the file is opened, which would
 * cut a damaged end of the log off; the engine itself tells damage before the end.
 * @throws AppError STORE_REFUSED where its log is gone, cut or damaged at its end, and as the engine does at opening
 */
export function checkMark(path: string): void {
  const mark = markOf(path);
  if (mark === null) return;
  const fault = faultOf(path, mark);
  // A process that closes the file meanwhile takes the mark away before the log.
  if (fault !== null && markOf(path) !== null) throw fault;
}
