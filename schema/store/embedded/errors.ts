import { AppError } from '../../errors.ts';
import { osFault } from './os-error.ts';

/** GQLSTATUS of a write conflict, and of a write that the disk did not take. */
const CONFLICT = '40000';
const CONSTRAINT = 'G2000';
const READ_ONLY = '25G03';

/** GQLSTATUS of an error of the engine, or '' where it has none. */
export const gqlStatusOf = (error: unknown): string =>
  error instanceof Error && 'gqlStatus' in error && typeof error.gqlStatus === 'string' ? error.gqlStatus : '';

/** Whether a write met another one, so that it may be tried again. */
export const isConflict = (error: unknown): boolean => gqlStatusOf(error) === CONFLICT && osFault('', error) === null;

/** Turns an error of a running statement into ours, by the operating system's error or GQLSTATUS. */
export function statementError(name: string, error: unknown): AppError {
  if (error instanceof AppError) return error;
  const fault = osFault(`${name}: the graph file`, error);
  if (fault !== null) return fault;
  switch (gqlStatusOf(error)) {
    case CONFLICT:
      return new AppError('STORE_CONFLICT', `${name}: the write met another one`, { remedy: 'Try again.', cause: error });
    case CONSTRAINT:
      return new AppError('STORE_CONFLICT', `${name}: the write breaks a uniqueness constraint`, { cause: error });
    case READ_ONLY:
      return new AppError('STORE_UNAVAILABLE', `${name}: the database is open for reading only`, { cause: error });
    default:
      return new AppError('INTERNAL', `${name}: the embedded engine failed`, { cause: error });
  }
}
