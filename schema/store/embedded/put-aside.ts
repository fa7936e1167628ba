import { existsSync, renameSync } from 'node:fs';
import { AppError } from '../../errors.ts';

/** What stands under the name of a graph file: itself, the write-ahead log, the mark of one that is open. A file beside the log of another would be read with it. */
const BESIDE = ['', '.wal', '.open'] as const;

/** What is there under the name of a graph file, each by its path. */
export const belongings = (path: string): string[] => BESIDE.map((ending) => path + ending).filter((each) => existsSync(each));

/**
 * Gives a graph file another name, together with what belongs to it; all of it or nothing.
 * @returns whether there was anything
 * @throws AppError BAD_INPUT where it cannot be moved, or something has the other name
 */
export function putAside(path: string, to: string): boolean {
  const [there] = belongings(to);
  if (there !== undefined) throw new AppError('BAD_INPUT', `${there} is there already`, { remedy: 'Move that one away.' });
  const moved: string[] = [];
  try {
    for (const from of belongings(path)) {
      const ending = from.slice(path.length);
      renameSync(from, to + ending);
      moved.push(ending);
    }
    return moved.length > 0;
  } catch (cause) {
    for (const ending of moved.toReversed()) renameSync(to + ending, path + ending);
    throw new AppError('BAD_INPUT', `${path} cannot be moved to ${to}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      remedy: 'Check the right to write in its folder.',
      cause,
    });
  }
}
