import type grafeo from '@grafeo-db/js';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { TextCandidate, TextQuery } from '../engine.ts';
import type { SearchableLabel } from '../graph-store.ts';
import { termsOf } from '../rank-hits.ts';
import { InvertedIndex } from './inverted-index.ts';

/** Texts taken in before others get their turn: some three milliseconds. */
const AT_ONCE = 300;

/** What a candidate is ranked by, and no more: a thinker's spellings would be copied with the whole node. */
const candidatesOf = (label: SearchableLabel): string =>
  `MATCH (n:${label}) WHERE id(n) IN $numbers RETURN n.id AS id, labels(n) AS labels, n.${SEARCH_TEXT.property} AS searchText`;

/**
 * The full-text index over the search texts of the graph, in memory; the engine's own knows whole words only, and takes
 * three milliseconds for each text that changes. Read from the graph at the first search, then kept in step with what is
 * written; as no other process can write into the file, it stays true.
 */
export class SearchIndex {
  readonly #db: grafeo.GrafeoDB;
  #indexes = new Map<SearchableLabel, InvertedIndex>();
  #read: Promise<void> | null = null;

  constructor(db: grafeo.GrafeoDB) {
    this.#db = db;
  }

  #of(label: SearchableLabel): InvertedIndex {
    const index = this.#indexes.get(label) ?? new InvertedIndex();
    this.#indexes.set(label, index);
    return index;
  }

  async #readAll(): Promise<void> {
    for (const label of SEARCH_TEXT.labels) {
      const index = this.#of(label);
      const texts = await this.#db.executeCypher(
        `MATCH (n:${label}) WHERE n.${SEARCH_TEXT.property} IS NOT NULL RETURN id(n) AS number, n.${SEARCH_TEXT.property} AS text`,
      );
      for (let at = 0; at < texts.length; at += 1) {
        if (at % AT_ONCE === AT_ONCE - 1) await nextTurn();
        const { number, text } = texts.get(at);
        index.add(Number(number), String(text));
      }
    }
  }

  /** Reads the texts of the graph, once. */
  async ready(): Promise<void> {
    this.#read ??= this.#readAll();
    try {
      await this.#read;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** The nearest nodes of each label asked for, as their texts are now. */
  async find(query: TextQuery): Promise<TextCandidate[]> {
    await this.ready();
    const terms = termsOf(query);
    const found = await Promise.all(
      query.labels.map(async (label, turn) => {
        // Each label is counted in a turn of the event loop of its own: others wait for one at most.
        for (let passed = 0; passed < turn; passed += 1) await nextTurn();
        const numbers = this.#of(label).best(terms, query.limit);
        return numbers.length === 0 ? [] : (await this.#db.executeCypher(candidatesOf(label), { numbers })).toArray();
      }),
    );
    return found.flat().map(({ id, labels, searchText }) => ({
      id: String(id),
      labels: Array.isArray(labels) ? labels.map(String) : [],
      searchText: String(searchText),
    }));
  }

  /** To be called for what is written; nothing is kept before the first search. */
  add(label: SearchableLabel, number: number, searchText: string): void {
    if (this.#read !== null) this.#of(label).add(number, searchText);
  }

  /** To be called when texts were written that nobody told. */
  forget(): void {
    this.#read = null;
    this.#indexes = new Map();
  }
}
