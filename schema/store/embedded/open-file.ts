import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import { AppError } from '../../errors.ts';

/** The engine's code for "internal error": on opening an existing file that may be read and written, its lock. */
const INTERNAL_CODE = 'GRAFEO-X001';

/** The engine gives its code only in front of the message. */
const codeOf = (error: unknown): string => (error instanceof Error ? /GRAFEO-[A-Z]\d{3}/.exec(error.message)?.[0] : undefined) ?? '';

const mayOpen = (path: string, mode: number): boolean => {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
};

function openingError(path: string, readOnly: boolean, error: unknown): AppError {
  const mode = readOnly ? constants.R_OK : constants.R_OK | constants.W_OK;
  if (existsSync(path) && !mayOpen(path, mode)) {
    return new AppError('STORE_UNAVAILABLE', `The graph file ${path} may not be opened`, {
      remedy: 'Give this user the right to read and write it and its folder.',
      cause: error,
    });
  }
  if (existsSync(path) && codeOf(error) === INTERNAL_CODE) {
    return new AppError('STORE_LOCKED', `The graph file ${path} is in use by another process`, {
      remedy: 'Stop the running server or load that uses it, or name another file.',
      cause: error,
    });
  }
  return new AppError('STORE_UNAVAILABLE', `The graph file ${path} cannot be read as a graph`, {
    remedy: 'It is damaged or not a graph file: move it (and the .wal folder beside it) away and load the issues again.',
    cause: error,
  });
}

/**
 * Opens the graph file, making it and its folder unless it is opened for reading only.
 * @throws AppError STORE_LOCKED or STORE_UNAVAILABLE, naming the path.
 */
export function openFile(path: string, readOnly: boolean): grafeo.GrafeoDB {
  // The engine would make an empty graph of a mistyped path.
  if (readOnly && !existsSync(path)) {
    throw new AppError('STORE_UNAVAILABLE', `There is no graph file ${path}`, { remedy: 'Load an issue first.' });
  }
  try {
    if (readOnly) return grafeo.GrafeoDB.openReadOnly(path);
    mkdirSync(dirname(path), { recursive: true });
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw openingError(path, readOnly, error);
  }
}
