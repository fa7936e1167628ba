import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { AppError } from '../../errors.ts';
import { copyFile, graphSize, type GraphSize } from './copy-file.ts';
import { putAside } from './put-aside.ts';

/** What became of the two graphs. */
export interface Replaced {
  readonly size: GraphSize;
  /** The new name of the graph that was there; null where there was none. */
  readonly aside: string | null;
}

/** Whether a graph file may be taken away: not while a process has it; and one that holds something only by force. */
function checkReplaceable(path: string, force: boolean): void {
  try {
    if (graphSize(path).nodes === 0 || force) return;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'STORE_LOCKED') throw error;
    if (force) return;
    throw new AppError('BAD_INPUT', `${error.message}, but it may hold a graph`, {
      remedy: 'With --force it is moved aside, not deleted.',
      cause: error,
    });
  }
  throw new AppError('BAD_INPUT', `${path} holds a graph`, { remedy: 'With --force it is moved aside, not deleted.' });
}

/** `20261124-134501`, as a part of a file name that sorts by time. */
const stamp = (at: Date): string => at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');

/**
 * Puts a copy of the graph in `from` at `path`. A graph that is there is moved aside, never deleted. The copy is made
 * and looked through first, so that a fault leaves what was there.
 * @throws AppError BAD_INPUT where `path` holds something and `force` is not given, STORE_LOCKED while a process has it
 */
export function replaceFile(from: string, path: string, options: { readonly force: boolean }): Replaced {
  if (existsSync(path)) checkReplaceable(path, options.force);
  const when = `${stamp(new Date())}-${randomUUID().slice(0, 8)}`;
  const aside = `${path}.before-${when}`;
  const incoming = `${path}.incoming-${when}`;
  const size = copyFile(from, incoming);
  try {
    const wasThere = putAside(path, aside);
    try {
      putAside(incoming, path);
    } catch (error) {
      putAside(aside, path);
      throw error;
    }
    return { size, aside: wasThere ? aside : null };
  } finally {
    rmSync(incoming, { force: true });
  }
}
