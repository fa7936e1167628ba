import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { AppError } from '../errors.ts';

/** Variables by name, as a process has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

/**
 * The variables in a file of `NAME=value` lines, as Node itself reads one; none where there is no such file.
 *
 * @throws AppError CONFIG if it is there and cannot be read
 */
export function readDotEnv(path: string): Variables {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (isMissing(cause)) return {};
    throw new AppError('CONFIG', `${path}: cannot be read`, { remedy: 'Give this user the right to read it, or move it away.', cause });
  }
}
