import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { AppError } from '../../schema/errors.ts';

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed.
 *
 * @throws AppError BAD_INPUT naming the path
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new AppError('BAD_INPUT', `${path}: cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
      remedy: 'Check that the folder exists and may be written to.',
    });
  }
}
