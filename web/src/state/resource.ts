import { ApiError } from '../api/api-error.ts';

/** Something that comes from the server. While it is asked for again, `value` is what was there before. */
export type Loadable<T> =
  | { readonly status: 'idle'; readonly value: null }
  | { readonly status: 'loading'; readonly value: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly value: null; readonly error: ApiError };

/** One slot of the page that holds the newest answer: asking for another key cancels the question under way. */
export class Resource<T> {
  #state: Loadable<T> = { status: 'idle', value: null };
  #key: string | null = null;
  #abort = new AbortController();
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): Loadable<T> {
    return this.#state;
  }

  clear(): void {
    if (this.#key === null) return;
    this.#abort.abort();
    this.#key = null;
    this.#set({ status: 'idle', value: null });
  }

  /** Asks once for each key; a failed key is asked again only after `forget`. `keep` shows the old value meanwhile. */
  load(key: string, ask: (signal: AbortSignal) => Promise<T>, keep: boolean): void {
    if (key === this.#key) return;
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#key = key;
    this.#set({ status: 'loading', value: keep ? this.#state.value : null });
    ask(abort.signal).then(
      (value) => abort.signal.aborted || this.#set({ status: 'ready', value }),
      (error: unknown) => abort.signal.aborted || this.#set({ status: 'failed', value: null, error: asApiError(error) }),
    );
  }

  forget(): void {
    this.#key = null;
  }

  #set(state: Loadable<T>): void {
    this.#state = state;
    this.#onChange();
  }
}

const asApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError('broken', error instanceof Error ? error.message : String(error), error);
