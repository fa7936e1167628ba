import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/**
 * A mark beside a graph file while it is open for writing, with the number of the last commit that is durable. After a
 * kill it is still there, and tells at the next opening what the file and its log must hold together: the engine opens
 * an older state without a word when the log is gone or cut.
 */
export const markPath = (path: string): string => `${path}.open`;

const MarkSchema = z.object({ commit: z.coerce.bigint() });

function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Windows has no way to sync a folder, and needs none. */
const syncFolderOf = (path: string): void => (process.platform === 'win32' ? undefined : syncPath(dirname(path)));

/**
 * The last durable commit that the mark names; null where there is no mark.
 * @throws SyntaxError or ZodError where the mark cannot be read as one
 */
export function readMark(path: string): bigint | null {
  let text;
  try {
    text = readFileSync(markPath(path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return MarkSchema.parse(JSON.parse(text)).commit;
}

const textOf = (commit: bigint): string => `${JSON.stringify({ commit: String(commit) })}\n`;
const incoming = (path: string): string => `${markPath(path)}.new`;

/** Makes the mark, whole or not at all. The folder is synced with it: the engine does that for all but its log. */
export function makeMark(path: string, commit: bigint): void {
  writeFileSync(incoming(path), textOf(commit), { flush: true });
  renameSync(incoming(path), markPath(path));
  syncFolderOf(path);
}

/** Brings the mark up to a commit that is durable now. */
export async function advanceMark(path: string, commit: bigint): Promise<void> {
  await writeFile(incoming(path), textOf(commit), { flush: true });
  await rename(incoming(path), markPath(path));
}

/** Takes the mark away; for when the file holds everything without its log. */
export function removeMark(path: string): void {
  rmSync(markPath(path), { force: true });
  syncFolderOf(path);
}
