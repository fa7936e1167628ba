/** The closed set of reasons for which Theoria gives up. Callers branch on the code, never on the message. */
export type ErrorCode =
  | 'CONFIG'
  | 'BAD_USAGE'
  | 'SOURCE_UNREADABLE'
  | 'BAD_RECORD'
  | 'BAD_INPUT'
  | 'NOT_FOUND'
  /** The graph does not answer just now; it may come back by itself. */
  | 'STORE_UNAVAILABLE'
  /** The graph answers, and will go on refusing until an operator changes something: account, database, version, right. */
  | 'STORE_REFUSED'
  | 'STORE_LOCKED'
  | 'STORE_CONFLICT'
  /** The graph was written by an earlier Theoria in a way that this one would misread: `theoria migrate` mends it. */
  | 'GRAPH_OUTDATED'
  /** The graph was written by a later Theoria. */
  | 'GRAPH_TOO_NEW'
  | 'PORT_TAKEN'
  | 'LIMIT'
  | 'INTERNAL';

/**
 * The one error class of the project. `message` names the file, line or path at fault;
 * `remedy` says what the reader can do about it; `cause` is the error underneath, if any.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string | null;

  constructor(code: ErrorCode, message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.remedy = options.remedy ?? null;
  }
}

/** What is said of a file or folder that is not there or may not be read. */
export const unreadable = (path: string, cause: unknown): AppError =>
  new AppError('SOURCE_UNREADABLE', `${path}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
    remedy: 'Check the path and the right to read it.',
    cause,
  });
