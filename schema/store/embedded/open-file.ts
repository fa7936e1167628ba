import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import { checkMark } from './check-mark.ts';
import { graphFile, type GraphFile } from './graph-file.ts';
import { graphPath, logPath, type GraphPath } from './graph-path.ts';
import { lastPart, syncSegments } from './log-part.ts';
import { makeMark } from './open-mark.ts';
import { openingError } from './opening-error.ts';
import { AppError } from '../../errors.ts';

/**
 * A longer log than this the engine writes into the file by itself, on a thread of its own. Opening after a kill reads
 * all of it; but a checkpoint costs as much as the file is large, so that a command that loads a library waits longer.
 */
const LOG_BYTES = { server: 16 * 2 ** 20, command: 256 * 2 ** 20 } as const;

/** Who opens a graph file: one that runs on and is to start fast, or one that writes much and ends. */
export type Opener = keyof typeof LOG_BYTES;

function openToRead(path: string): GraphFile {
  checkMark(path);
  return graphFile(path, grafeo.GrafeoDB.openReadOnly(path), true);
}

function nearestFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : nearestFolder(folder);
}

/** The engine opens a file beside which it may make no log, and goes without one. */
function checkRights({ path, exists }: GraphPath): void {
  if (exists) accessSync(path, constants.R_OK | constants.W_OK);
  accessSync(nearestFolder(path), constants.W_OK | constants.X_OK);
}

function openToWrite({ path, exists }: GraphPath, opener: Opener): GraphFile {
  checkRights({ path, exists });
  checkMark(path);
  mkdirSync(dirname(path), { recursive: true });
  const db = grafeo.GrafeoDB.create(path);
  db.setCheckpointTriggers({ walBytes: LOG_BYTES[opener] });
  const file = graphFile(path, db, false);
  try {
    syncSegments(logPath(path));
    makeMark(path, { commit: db.currentEpoch(), log: lastPart(logPath(path), 0) });
    return file;
  } catch (error) {
    letGo(file);
    throw error;
  }
}

/** Where the mark could not be made, as on a full disk, closing may fail as well; the first fault says why. */
function letGo(file: GraphFile): void {
  try {
    file.close();
  } catch {
    file.db.close();
  }
}

/**
 * Opens the graph file, making it and its folder unless it is opened for reading only.
 * @throws AppError STORE_LOCKED while another process has it; STORE_UNAVAILABLE where the disk has no room;
 * STORE_REFUSED, naming path and reason, where it is not there, is not a graph, is damaged, or has lost its log
 */
export function openFile(named: string, readOnly: boolean, opener: Opener = 'server'): GraphFile {
  const found = graphPath(named);
  const { path } = found;
  if (readOnly && !found.exists) {
    throw new AppError('STORE_REFUSED', `There is no graph file ${path}`, { remedy: 'Load an issue first, or check GRAPH_PATH.' });
  }
  try {
    return readOnly ? openToRead(path) : openToWrite(found, opener);
  } catch (error) {
    throw error instanceof AppError ? error : openingError(path, error);
  }
}
