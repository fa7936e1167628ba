import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { labelKeys } from './stems.ts';
import { firstWordOf, isCapitalized, wordsOf, type Token } from './tokens.ts';

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

/** One label of something; it is split into words, and their keys made, when a text first prints its first word. */
class IndexedLabel<T> {
  readonly value: T;
  readonly capitalized: boolean;
  readonly order: number;
  readonly gap: RegExp;
  readonly #label: string;
  readonly #language: Language;
  #parts: readonly string[] | undefined;
  readonly #keys: (readonly string[])[] = [];

  constructor(value: T, label: string, language: Language, capitalized: boolean, order: number) {
    this.value = value;
    this.order = order;
    this.capitalized = capitalized;
    this.gap = label.includes(',') ? GAP_WITH_COMMA : GAP;
    this.#label = label;
    this.#language = language;
  }

  get length(): number {
    return (this.#parts ??= wordsOf(this.#label)).length;
  }

  keysAt(at: number): readonly string[] {
    const { length } = this;
    return (this.#keys[at] ??= keysOf(this.#parts?.[at] ?? '', this.#language, at === length - 1));
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

/** Labels that may begin with one word: those that are no more than it, the others by the keys of their second word. */
interface Begun<T> {
  readonly alone: readonly IndexedLabel<T>[];
  readonly bySecond: ReadonlyMap<string, readonly IndexedLabel<T>[]>;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Labels of many things, found in one pass over the words of a text. */
export class LabelIndex<T> {
  #size = 0;
  readonly #byFirst = new Map<string, IndexedLabel<T>[]>();
  /** By the keys of a token, which are the same array for the same word. */
  #begunBy = new WeakMap<readonly string[], Begun<T> | null>();

  /** @param capitalized the text must print the first word with a capital, as it does names */
  add(value: T, printed: string, language: Language, capitalized = false): void {
    const first = firstWordOf(printed);
    if (first === undefined) return;
    const label = new IndexedLabel(value, printed, language, capitalized, this.#size);
    this.#size += 1;
    for (const key of keysOf(first.word, language, first.isAlone)) append(this.#byFirst, key, label);
    this.#begunBy = new WeakMap();
  }

  #begin(keys: readonly string[]): Begun<T> {
    const found = new Set(keys.flatMap((key) => this.#byFirst.get(key) ?? []));
    const bySecond = new Map<string, IndexedLabel<T>[]>();
    for (const label of found) if (label.length > 1) for (const key of label.keysAt(1)) append(bySecond, key, label);
    return { alone: [...found].filter(({ length }) => length === 1), bySecond };
  }

  #labelsOf({ keys }: Token): Begun<T> | null {
    const before = this.#begunBy.get(keys);
    if (before !== undefined) return before;
    const begun = keys.some((key) => this.#byFirst.has(key)) ? this.#begin(keys) : null;
    this.#begunBy.set(keys, begun);
    return begun;
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
      const begun = this.#labelsOf(token);
      if (begun === null) continue;
      const longer = begun.bySecond.size === 0 ? [] : (tokens[from + 1]?.keys ?? []).flatMap((key) => begun.bySecond.get(key) ?? NO_LABELS);
      if (longer.length === 0 && begun.alone.length === 0) continue;
      const standing = [...new Set([...longer, ...begun.alone])]
        .filter((label) => (!label.capitalized || isCapitalized(token)) && label.standsAt(text, tokens, from))
        .sort((one, other) => other.length - one.length || one.order - other.order);
      for (const { value, length } of standing)
        if (!hits.some((hit) => hit.from === from && hit.value === value && hit.to === from + length))
          hits.push({ value, from, to: from + length });
    }
    return hits;
  }
}
