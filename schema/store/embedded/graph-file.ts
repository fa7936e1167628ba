import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type grafeo from '@grafeo-db/js';
import { logPath } from './graph-path.ts';
import { lastPart } from './log-part.ts';
import { advanceMark, removeMark } from './open-mark.ts';

/** An open graph file. */
export interface GraphFile {
  readonly db: grafeo.GrafeoDB;
  /** Makes every acknowledged write durable against a loss of power. */
  flush(): Promise<void>;
  /** Writes the log into the file and lets the file go. */
  close(): void;
}

/** The engine writes a commit to its log before it acknowledges it, and syncs the log only at a later commit. */
async function syncLog(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const segment = await open(path.join(folder, name), 'r+').catch((error: NodeJS.ErrnoException) => {
      // A checkpoint has written it into the file, synced that, and taken the segment away.
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    try {
      await segment?.datasync();
    } finally {
      await segment?.close();
    }
  }
}

/** Files that are open for writing in this process. */
const openFiles = new Set<() => void>();

/** The engine closes by itself what a process leaves open when it ends, and knows nothing of the mark. */
process.on('exit', () => {
  for (const close of openFiles) {
    try {
      close();
    } catch {
      // Where that fails, file, log and mark stay as a kill leaves them.
    }
  }
});

/** What the store does with an open file beside asking the engine; of one opened for reading only, nothing. */
export function graphFile(file: string, db: grafeo.GrafeoDB, readOnly: boolean): GraphFile {
  if (readOnly) return { db, flush: () => Promise.resolve(), close: () => db.close() };
  const close = (): void => {
    // The mark asks for the log, which closing takes away: it goes first, when the file holds everything.
    db.walCheckpoint();
    removeMark(file);
    db.close();
    openFiles.delete(close);
  };
  openFiles.add(close);
  let marked = 0;
  return {
    db,
    async flush() {
      const folder = logPath(file);
      const mark = { commit: db.currentEpoch(), log: lastPart(folder, marked) };
      await syncLog(folder);
      await advanceMark(file, mark);
      marked = mark.log.end;
    },
    close,
  };
}
