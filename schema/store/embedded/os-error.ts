import { constants } from 'node:os';
import { AppError, type ErrorCode } from '../../errors.ts';

interface Fault {
  readonly code: ErrorCode;
  readonly what: string;
  readonly remedy: string;
}

const NO_ROOM: Fault = {
  code: 'STORE_UNAVAILABLE',
  what: 'finds no room on the disk',
  remedy: 'Free space on that disk (or raise the quota, or the limit on the size of files) and run it again: nothing acknowledged is lost.',
};
const NO_RIGHT: Fault = {
  code: 'STORE_REFUSED',
  what: 'may not be opened by this user',
  remedy: 'Give this user the right to read and write the file, its folder and the .wal folder beside it, or check GRAPH_PATH.',
};

const FAULTS: Readonly<Record<string, Fault>> = {
  ENOSPC: NO_ROOM,
  EDQUOT: NO_ROOM,
  EFBIG: NO_ROOM,
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: {
    code: 'STORE_REFUSED',
    what: 'is on a read-only file system',
    remedy: 'Make that file system writable, or let GRAPH_PATH name a file on another.',
  },
  ENOTDIR: { code: 'STORE_REFUSED', what: 'has a file in the place of one of its folders', remedy: 'Check GRAPH_PATH.' },
  ENAMETOOLONG: { code: 'STORE_REFUSED', what: 'has too long a name', remedy: 'Check GRAPH_PATH.' },
  ELOOP: { code: 'STORE_REFUSED', what: 'is a link that leads back to itself', remedy: 'Check GRAPH_PATH.' },
  EIO: { code: 'STORE_REFUSED', what: 'is on a disk that fails', remedy: 'Replace the disk and restore the last backup on another.' },
  EMFILE: { code: 'STORE_UNAVAILABLE', what: 'is one open file too many', remedy: 'Raise the limit on open files (ulimit -n).' },
};

const nameOfNumber = (number: number): string => Object.entries(constants.errno).find(([, each]) => each === number)?.[0] ?? '';

/** The operating system's error, by name: the engine has its number in the message, Node too where it has no name for it. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const number = /\(os error (\d+)\)/.exec(error.message)?.[1];
  if (number !== undefined) return nameOfNumber(Number(number));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code === 'UNKNOWN' && 'errno' in error ? nameOfNumber(-Number(error.errno)) : code;
}

/**
 * An error of the operating system in our words, where the cause is one that a person can mend; else null.
 * @param subject what met it, as the beginning of a sentence
 */
export function osFault(subject: string, error: unknown): AppError | null {
  const fault = FAULTS[nameOf(error)];
  return fault === undefined ? null : new AppError(fault.code, `${subject} ${fault.what}`, { remedy: fault.remedy, cause: error });
}
