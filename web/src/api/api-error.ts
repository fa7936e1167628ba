/** Why a question to the server got no answer. The page has words for each. */
export type ApiFailure = 'unreachable' | 'timeout' | 'refused' | 'broken';

/** A failed request. `detail` is what the server said, in its own words, for the reader who reports the fault. */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  readonly detail: string | null;

  constructor(failure: ApiFailure, detail: string | null = null, cause?: unknown) {
    super(detail ?? failure, cause === undefined ? undefined : { cause });
    this.name = 'ApiError';
    this.failure = failure;
    this.detail = detail;
  }
}
