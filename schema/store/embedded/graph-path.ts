import { existsSync, lstatSync, readlinkSync, realpathSync, statSync, type Stats } from 'node:fs';
import { AppError } from '../../errors.ts';
import { markPath } from './open-mark.ts';
import { osFault } from './os-error.ts';

/** Where the engine keeps what it has not yet written into the file. */
export const logPath = (path: string): string => `${path}.wal`;

/** A graph file's own path, links followed: the engine would look for the log beside the link and not find it. */
export interface GraphPath {
  readonly path: string;
  readonly exists: boolean;
}

const refused = (message: string, remedy: string): AppError => new AppError('STORE_REFUSED', message, { remedy });

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    throw (
      osFault(`The graph file ${path}`, cause) ??
      new AppError('STORE_REFUSED', `The graph file ${path} cannot be reached`, { remedy: 'Check GRAPH_PATH.', cause })
    );
  }
}

function checkAbsent(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw refused(
      `The graph file ${path} is a link to ${readlinkSync(path)}, which is not there`,
      'Mend the link, or let GRAPH_PATH name the file itself.',
    );
  }
  const left = [logPath(path), markPath(path)].find((beside) => existsSync(beside));
  if (left !== undefined) {
    throw refused(
      `The graph file ${path} is gone, and ${left} is still there`,
      `Put the file back beside it. Where it is lost, move ${left} away and restore a backup or load the issues again.`,
    );
  }
}

/**
 * Looks at what a path names before the engine does, which makes an empty graph of a wrong one.
 * @throws AppError STORE_REFUSED for what cannot be a graph file, with the reason
 */
export function graphPath(path: string): GraphPath {
  if (path === '' || path.includes('\0')) throw refused('The name of the graph file is empty or holds U+0000', 'Check GRAPH_PATH.');
  if (/[/\\]$/.test(path)) throw refused(`The graph file ${path} is a folder`, `Name a file in it, as ${path}theoria.grafeo.`);
  const stat = statOf(path);
  if (stat === undefined) {
    checkAbsent(path);
    return { path, exists: false };
  }
  if (stat.isDirectory()) throw refused(`The graph file ${path} is a folder`, `Name a file in it, as ${path}/theoria.grafeo.`);
  if (!stat.isFile()) throw refused(`The graph file ${path} is a device, a pipe or a socket`, 'Check GRAPH_PATH.');
  return { path: realpathSync(path), exists: true };
}
