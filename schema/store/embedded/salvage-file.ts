import { existsSync } from 'node:fs';
import grafeo from '@grafeo-db/js';
import { AppError } from '../../errors.ts';
import { graphPath, logPath } from './graph-path.ts';
import { readMark, removeMark } from './open-mark.ts';
import { openingError } from './opening-error.ts';

/** What could be kept of a graph. */
export interface Salvaged {
  readonly nodes: number;
  readonly relationships: number;
  /** Number of the last write that is kept, and of the last that is known to have been durable, where that is known. */
  readonly kept: bigint;
  readonly durable: bigint | null;
  /** Where the part of the log is that could not be read; null where all could. */
  readonly aside: string | null;
}

/** A mark that cannot be read says nothing of what was durable; salvaging goes on without it. */
function durableCommit(path: string): bigint | null {
  try {
    return readMark(path)?.commit ?? null;
  } catch {
    return null;
  }
}

/** Writes what can be read of the log into the file. */
function salvageLog(path: string): Pick<Salvaged, 'nodes' | 'relationships' | 'kept'> {
  const db = grafeo.GrafeoDB.create(path, { walSalvage: true });
  try {
    const kept = { nodes: db.nodeCount(), relationships: db.edgeCount(), kept: db.currentEpoch() };
    db.walCheckpoint();
    removeMark(path);
    return kept;
  } finally {
    db.close();
  }
}

/**
 * Makes a graph whose log is damaged, cut or gone usable again, with the writes before the damage; those after it are
 * lost. For a person to decide on: opening a graph never does it.
 * @throws AppError STORE_LOCKED while a process has the file, STORE_REFUSED where the file itself is damaged or is no graph
 */
export function salvageFile(named: string): Salvaged {
  const { path, exists } = graphPath(named);
  if (!exists) throw new AppError('STORE_REFUSED', `There is no graph file ${path}`, { remedy: 'Check GRAPH_PATH.' });
  const durable = durableCommit(path);
  try {
    const salvaged = salvageLog(path);
    const aside = `${logPath(path)}.damaged`;
    return { ...salvaged, durable, aside: existsSync(aside) ? aside : null };
  } catch (error) {
    throw openingError(path, error);
  }
}
