import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { AppError } from '../../schema/errors.ts';

/**
 * Lets something be written under another name beside `path`, and gives it its own when it is whole. What is there
 * already is never touched.
 * @param write is handed the name to write under: a file or a folder, to be made
 * @throws AppError BAD_INPUT where `path` is there or cannot be written; what `write` throws of ours
 */
export async function writeApart(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) {
    throw new AppError('BAD_INPUT', `${path} is there already`, { remedy: 'Name another one, or move that one away.' });
  }
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await write(temporary);
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true });
    if (cause instanceof AppError) throw cause;
    throw new AppError('BAD_INPUT', `${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      remedy: 'Check that its folder exists, the right to write there, and the space that is left.',
      cause,
    });
  }
}
