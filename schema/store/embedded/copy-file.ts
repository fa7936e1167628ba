import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import type grafeo from '@grafeo-db/js';
import { AppError } from '../../errors.ts';
import { openFile } from './open-file.ts';
import { syncFolderOf, syncPath } from './open-mark.ts';
import { belongings } from './put-aside.ts';

/** How much a graph holds. */
export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

function withFile<Result>(path: string, use: (db: grafeo.GrafeoDB) => Result): Result {
  const file = openFile(path, true);
  try {
    return use(file.db);
  } finally {
    file.close();
  }
}

const sizeOf = (db: grafeo.GrafeoDB): GraphSize => ({ nodes: db.nodeCount(), relationships: db.edgeCount() });

/**
 * How much the graph in a file holds.
 * @throws AppError STORE_LOCKED while a process writes to it, else as opening does
 */
export const graphSize = (path: string): GraphSize => withFile(path, sizeOf);

/**
 * Writes a copy of the graph in `from` to `to`, through the engine: one file, with what the write-ahead log holds, and
 * looked through before it gets its name. Never a part of one, and never over what is there.
 * @throws AppError BAD_INPUT where `to` is there or cannot be written, as opening `from` does otherwise
 */
export function copyFile(from: string, to: string): GraphSize {
  const [there] = belongings(to);
  if (there !== undefined) {
    throw new AppError('BAD_INPUT', `${there} is there already`, { remedy: 'Name another file, or move that one away.' });
  }
  const temporary = `${to}.${randomUUID().slice(0, 8)}.tmp`;
  const size = withFile(from, (db) => {
    try {
      db.save(temporary);
      return sizeOf(db);
    } catch (cause) {
      rmSync(temporary, { force: true });
      throw new AppError('BAD_INPUT', `${to} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
        remedy: 'Check the right to write there, and the space that is left.',
        cause,
      });
    }
  });
  try {
    const copied = graphSize(temporary);
    if (copied.nodes !== size.nodes || copied.relationships !== size.relationships) {
      throw new AppError('INTERNAL', `The copy of ${from} holds ${copied.nodes} nodes, not ${size.nodes}`);
    }
    // Without this a loss of power could leave an empty file under the name.
    syncPath(temporary);
    renameSync(temporary, to);
    syncFolderOf(to);
    return size;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
