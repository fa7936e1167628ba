import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { labelKeys } from './stems.ts';
import { isCapitalized, wordsOf, type Token } from './tokens.ts';

const keysKnown = new Map<string, readonly string[]>();

/** Labels share most of their words, so that the keys of a word are made once. */
function keysOf(word: string, language: Language, isLast: boolean): readonly string[] {
  const place = `${language}${isLast ? '.' : ' '}${word}`;
  const before = keysKnown.get(place);
  if (before !== undefined) return before;
  const keys = labelKeys(word, language, isLast);
  keysKnown.set(place, keys);
  return keys;
}

/** One label of something, split into words; the keys that a word answers to are made when it is first asked for. */
class IndexedLabel<T> {
  readonly value: T;
  readonly capitalized: boolean;
  readonly order: number;
  readonly gap: RegExp;
  readonly #parts: readonly string[];
  readonly #language: Language;
  #keys: (readonly string[])[] | undefined;

  constructor(value: T, label: string, language: Language, capitalized: boolean, order: number) {
    this.value = value;
    this.order = order;
    this.capitalized = capitalized;
    this.gap = label.includes(',') ? GAP_WITH_COMMA : GAP;
    this.#parts = wordsOf(label);
    this.#language = language;
  }

  get length(): number {
    return this.#parts.length;
  }

  get firstKeys(): readonly string[] {
    return keysOf(this.#parts[0] ?? '', this.#language, this.length === 1);
  }

  keysAt(at: number): readonly string[] {
    return ((this.#keys ??= [])[at] ??= keysOf(this.#parts[at] ?? '', this.#language, at === this.length - 1));
  }

  standsAt(text: string, tokens: readonly Token[], from: number): boolean {
    for (let at = 0; at < this.length; at += 1) {
      const token = tokens[from + at];
      const keys = this.keysAt(at);
      if (token === undefined || !token.keys.some((key) => keys.includes(key))) return false;
      const before = at === 0 ? undefined : tokens[from + at - 1];
      if (before !== undefined && !this.gap.test(text.slice(before.end, token.start))) return false;
    }
    return true;
  }
}

/** A place where the text prints a label: token numbers, the last one excluded. */
export interface LabelHit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** What may stand between the words of one label: spaces, quotation marks, hyphens, a slash. */
const GAP = /^[\s«»“”„"'’‘*\-–—‑/]*$/;
const GAP_WITH_COMMA = /^[\s«»“”„"'’‘*\-–—‑/,]*$/;

const NO_LABELS: readonly never[] = [];

/** Labels of many things, found in one pass over the words of a text. */
export class LabelIndex<T> {
  #size = 0;
  readonly #byFirst = new Map<string, IndexedLabel<T>[]>();
  /** By the keys of a token, which are the same array for the same word. */
  #begunBy = new WeakMap<readonly string[], readonly IndexedLabel<T>[]>();

  /** @param capitalized the text must print the first word with a capital, as it does names */
  add(value: T, printed: string, language: Language, capitalized = false): void {
    const label = new IndexedLabel(value, printed, language, capitalized, this.#size);
    this.#size += 1;
    if (label.length === 0) return;
    for (const key of label.firstKeys) {
      const labels = this.#byFirst.get(key);
      if (labels === undefined) this.#byFirst.set(key, [label]);
      else labels.push(label);
    }
    this.#begunBy = new WeakMap();
  }

  /** Labels that may begin with the word, in the order in which they were added. */
  #labelsOf({ keys }: Token): readonly IndexedLabel<T>[] {
    const before = this.#begunBy.get(keys);
    if (before !== undefined) return before;
    const found: IndexedLabel<T>[] = [];
    for (const key of keys) for (const label of this.#byFirst.get(key) ?? NO_LABELS) if (!found.includes(label)) found.push(label);
    const labels = found.length > 1 ? found.sort((one, other) => one.order - other.order) : found.length > 0 ? found : NO_LABELS;
    this.#begunBy.set(keys, labels);
    return labels;
  }

  /** Adds a label whose language is not known; Latin letters are read as English, Cyrillic ones by both rules. */
  addAnywhere(value: T, label: string, capitalized = false): void {
    const cyrillic = /\p{Script=Cyrillic}/u.test(label);
    for (const language of cyrillic ? LANGUAGES.filter((code) => code !== 'en') : (['en'] as const))
      this.add(value, label, language, capitalized);
  }

  /** Every place where a label stands, the longest first where several begin with one word, of two as long the one added first. */
  hits(text: string, tokens: readonly Token[]): LabelHit<T>[] {
    const hits: LabelHit<T>[] = [];
    for (const [from, token] of tokens.entries()) {
      const labels = this.#labelsOf(token);
      if (labels.length === 0) continue;
      const standing = labels
        .filter((label) => (!label.capitalized || isCapitalized(token)) && label.standsAt(text, tokens, from))
        .sort((one, other) => other.length - one.length);
      for (const { value, length } of standing)
        if (!hits.some((hit) => hit.from === from && hit.value === value && hit.to === from + length))
          hits.push({ value, from, to: from + length });
    }
    return hits;
  }
}
