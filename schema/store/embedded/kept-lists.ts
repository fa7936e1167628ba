import type grafeo from '@grafeo-db/js';
import type { LimitFunction } from 'p-limit';
import type { Page } from '../../cypher/row-shapes.ts';
import type { Query } from '../engine.ts';

/** More rows than any graph has: the whole list. */
const ALL = 1_000_000_000;
/** A list of 50,000 ids takes some 5 MB in the engine's own memory. */
const KEPT_AT_MOST = 16;

/**
 * Whole lists, as the engine answered them. It has no ordered index, so that a page would cost as much as the list; as
 * no other process can write into the file, a list stays true until the next write of our own.
 */
export class KeptLists {
  readonly #db: grafeo.GrafeoDB;
  readonly #queue: LimitFunction;
  readonly #lists = new Map<string, Promise<grafeo.QueryResult>>();

  /** @param queue runs few lists at once: each takes long */
  constructor(db: grafeo.GrafeoDB, queue: LimitFunction) {
    this.#db = db;
    this.#queue = queue;
  }

  #wholeOf({ name, text, params }: Query): Promise<grafeo.QueryResult> {
    const whole = { ...params, skip: 0, limit: ALL };
    const key = `${name} ${JSON.stringify(whole)}`;
    const kept = this.#lists.get(key);
    if (kept !== undefined) return kept;
    const [oldest] = this.#lists.keys();
    if (this.#lists.size >= KEPT_AT_MOST && oldest !== undefined) this.#lists.delete(oldest);
    const asked = this.#queue(() => this.#db.executeCypher(text, whole));
    this.#lists.set(key, asked);
    asked.catch(() => this.#lists.delete(key));
    return asked;
  }

  /** The rows of one page; only these are turned into values of JavaScript. */
  async page(query: Query, { skip, limit }: Page): Promise<unknown[]> {
    const list = await this.#wholeOf(query);
    const length = Math.max(0, Math.min(limit, list.length - skip));
    return Array.from({ length }, (_, index) => list.get(skip + index));
  }

  /** To be called after every write. */
  forget(): void {
    this.#lists.clear();
  }
}
