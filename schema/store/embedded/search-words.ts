import type grafeo from '@grafeo-db/js';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { SearchableLabel } from '../graph-store.ts';

/** Words are kept by so many first letters: no prefix that is looked for is shorter. */
const BEGINNING = 2;
/** Rows turned into words before others get their turn: some three milliseconds. */
const AT_ONCE = 500;

/** The words of one label's search texts, by how they begin. */
class Words {
  readonly #byBeginning = new Map<string, Set<string>>();

  add(searchText: string): void {
    for (const word of searchText.split(' ')) {
      const beginning = word.slice(0, BEGINNING);
      const words = this.#byBeginning.get(beginning);
      if (words === undefined) this.#byBeginning.set(beginning, new Set([word]));
      else words.add(word);
    }
  }

  /** The shortest first: the fewer letters are still to be typed, the likelier is the word meant. */
  startingWith(prefix: string, limit: number): string[] {
    const found: string[] = [];
    for (const word of this.#byBeginning.get(prefix.slice(0, BEGINNING)) ?? []) if (word.startsWith(prefix)) found.push(word);
    return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, limit);
  }
}

/**
 * Which words there are in the search texts of the graph. The engine's text index knows whole words only; a word still
 * being typed is looked up here first. Read from the graph at the first search, then kept in step with what is written;
 * words of deleted nodes stay, and are found nowhere.
 */
export class SearchWords {
  readonly #db: grafeo.GrafeoDB;
  #words = new Map<SearchableLabel, Words>();
  #read: Promise<void> | null = null;

  constructor(db: grafeo.GrafeoDB) {
    this.#db = db;
  }

  async #readAll(): Promise<void> {
    for (const label of SEARCH_TEXT.labels) {
      const texts = await this.#db.executeCypher(`MATCH (n:${label}) WHERE n.searchText IS NOT NULL RETURN n.searchText AS text`);
      for (let index = 0; index < texts.length; index += 1) {
        if (index % AT_ONCE === AT_ONCE - 1) await nextTurn();
        this.add(label, String(texts.get(index)['text']));
      }
    }
  }

  async startingWith(label: SearchableLabel, prefix: string, limit: number): Promise<string[]> {
    this.#read ??= this.#readAll();
    try {
      await this.#read;
    } catch (error) {
      this.forget();
      throw error;
    }
    return this.#words.get(label)?.startingWith(prefix, limit) ?? [];
  }

  /** To be called for what is written; nothing is kept before the first search. */
  add(label: SearchableLabel, searchText: string): void {
    if (this.#read === null) return;
    const words = this.#words.get(label);
    if (words !== undefined) return words.add(searchText);
    const made = new Words();
    made.add(searchText);
    this.#words.set(label, made);
  }

  /** To be called when texts were written that nobody told. */
  forget(): void {
    this.#read = null;
    this.#words = new Map();
  }
}
