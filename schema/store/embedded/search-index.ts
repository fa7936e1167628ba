import type grafeo from '@grafeo-db/js';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { TextCandidate, TextQuery } from '../engine.ts';
import { SEARCHABLE, type SearchableLabel } from '../graph-store.ts';
import { termsOf, type SearchTerm } from '../rank-hits.ts';
import { InvertedIndex } from './inverted-index.ts';

/** Texts taken in before others get their turn: some three milliseconds. */
const AT_ONCE = 300;

/** A node is found under the first of its labels that is searchable: an article is a work too, and found as an article. */
const nodesOf = (label: SearchableLabel): string =>
  [`MATCH (n:${label}) WHERE true`, ...SEARCHABLE.slice(0, SEARCHABLE.indexOf(label)).map((earlier) => `NOT n:${earlier}`)].join(' AND ');

const textsOf = (label: SearchableLabel): string =>
  `${nodesOf(label)} AND n.${SEARCH_TEXT.property} IS NOT NULL RETURN id(n) AS number, n.${SEARCH_TEXT.property} AS text`;

/** What a candidate is ranked by, and no more: a thinker's spellings would be copied with the whole node. */
const candidatesOf = (label: SearchableLabel): string =>
  `${nodesOf(label)} AND id(n) IN $numbers
RETURN id(n) AS number, n.id AS id, labels(n) AS labels, n.${SEARCH_TEXT.property} AS searchText`;

type Indexes = Map<SearchableLabel, InvertedIndex>;

function indexOf(indexes: Indexes, label: SearchableLabel): InvertedIndex {
  const index = indexes.get(label) ?? new InvertedIndex();
  indexes.set(label, index);
  return index;
}

/**
 * The full-text index over the search texts of the graph, in memory; the engine's own knows whole words only, and takes
 * three milliseconds for each text that changes. Read from the graph at the first search, then kept in step with what is
 * written; as no other process can write into the file, it stays true.
 */
export class SearchIndex {
  readonly #db: grafeo.GrafeoDB;
  #indexes: Indexes = new Map();
  #read: Promise<Indexes> | null = null;

  constructor(db: grafeo.GrafeoDB) {
    this.#db = db;
  }

  async #readAll(indexes: Indexes): Promise<Indexes> {
    for (const label of SEARCH_TEXT.labels) {
      const index = indexOf(indexes, label);
      const texts = await this.#db.executeCypher(textsOf(label));
      for (let at = 0; at < texts.length; at += 1) {
        if (at % AT_ONCE === AT_ONCE - 1) await nextTurn();
        const { number, text } = texts.get(at);
        if (!index.has(Number(number))) index.set(Number(number), String(text));
      }
    }
    return indexes;
  }

  /** The indexes, read from the graph once; whoever waits for them has them even where they are forgotten meanwhile. */
  async ready(): Promise<Indexes> {
    const reading = (this.#read ??= this.#readAll(this.#indexes));
    try {
      return await reading;
    } catch (error) {
      if (this.#read === reading) this.forget();
      throw error;
    }
  }

  /** The nearest nodes of a label, as their texts are now; what was deleted since it was read is struck off. */
  async #nearest(index: InvertedIndex, label: SearchableLabel, terms: readonly SearchTerm[], limit: number) {
    for (;;) {
      const numbers = index.best(terms, limit);
      if (numbers.length === 0) return [];
      const found = (await this.#db.executeCypher(candidatesOf(label), { numbers })).toArray();
      const there = new Set(found.map(({ number }) => Number(number)));
      const gone = numbers.filter((number) => !there.has(number));
      if (gone.length === 0) return found;
      for (const number of gone) index.delete(number);
    }
  }

  /** The nearest nodes of each label asked for. */
  async find(query: TextQuery): Promise<TextCandidate[]> {
    const indexes = await this.ready();
    const terms = termsOf(query);
    const found = await Promise.all(
      query.labels.map(async (label, turn) => {
        // Each label is counted in a turn of the event loop of its own: others wait for one at most.
        for (let passed = 0; passed < turn; passed += 1) await nextTurn();
        return this.#nearest(indexOf(indexes, label), label, terms, query.limit);
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
    if (this.#read !== null) indexOf(this.#indexes, label).set(number, searchText);
  }

  /** To be called when texts were written that nobody told. */
  forget(): void {
    this.#read = null;
    this.#indexes = new Map();
  }
}
