import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * A mark beside a graph file while it is open for writing, with the last commit that is durable and where it ends in the
 * log. After a kill it is still there, and tells at the next opening what the log must hold: the engine opens an older
 * state without a word when the log is gone, cut or damaged at its end.
 */
export const markPath = (path: string): string => `${path}.open`;

const MarkSchema = z.object({
  commit: z.coerce.bigint(),
  log: z.object({ from: z.int(), end: z.int(), crc: z.int() }),
});
export type Mark = z.infer<typeof MarkSchema>;

/** Makes what is written in a file, or the names in a folder, durable. */
export function syncPath(path: string): void {
  // Windows syncs only what is open for writing; a folder can't be.
  const descriptor = openSync(path, statSync(path).isDirectory() ? 'r' : 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Windows has no way to sync a folder, and needs none. */
export const syncFolderOf = (path: string): void => (process.platform === 'win32' ? undefined : syncPath(dirname(path)));

/**
 * What the mark names; null where there is no mark.
 * @throws SyntaxError or ZodError where the mark cannot be read as one
 */
export function readMark(path: string): Mark | null {
  let text;
  try {
    text = readFileSync(markPath(path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return MarkSchema.parse(JSON.parse(text));
}

const textOf = ({ commit, log }: Mark): string => `${JSON.stringify({ commit: String(commit), log })}\n`;
const incoming = (path: string): string => `${markPath(path)}.new`;

/** Makes the mark, whole or not at all. The folder is synced with it: the engine does that for all but its log. */
export function makeMark(path: string, mark: Mark): void {
  writeFileSync(incoming(path), textOf(mark), { flush: true });
  renameSync(incoming(path), markPath(path));
  syncFolderOf(path);
}

/** Brings the mark up to what is durable now. */
export async function advanceMark(path: string, mark: Mark): Promise<void> {
  await writeFile(incoming(path), textOf(mark), { flush: true });
  await rename(incoming(path), markPath(path));
}

/** Takes the mark away; for when the file holds everything without its log. */
export function removeMark(path: string): void {
  rmSync(markPath(path), { force: true });
  syncFolderOf(path);
}
