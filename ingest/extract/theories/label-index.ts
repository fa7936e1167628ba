import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { labelKeys } from './stems.ts';
import { isCapitalized, wordsOf, type Token } from './tokens.ts';

/** One label of something, split into words, each with the keys that it answers to. */
interface IndexedLabel<T> {
  readonly value: T;
  readonly words: readonly (readonly string[])[];
  readonly capitalized: boolean;
  readonly gap: RegExp;
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

/** Labels of many things, found in one pass over the words of a text. */
export class LabelIndex<T> {
  readonly #byFirst = new Map<string, IndexedLabel<T>[]>();

  /** @param capitalized the text must print the first word with a capital, as it does names */
  add(value: T, label: string, language: Language, capitalized = false): void {
    const parts = wordsOf(label);
    const words = parts.map((word, at) => labelKeys(word, language, at === parts.length - 1));
    const gap = label.includes(',') ? GAP_WITH_COMMA : GAP;
    for (const key of words[0] ?? []) {
      const labels = this.#byFirst.get(key) ?? [];
      labels.push({ value, words, capitalized, gap });
      this.#byFirst.set(key, labels);
    }
  }

  /** Adds a label whose language is not known; Latin letters are read as English, Cyrillic ones by both rules. */
  addAnywhere(value: T, label: string, capitalized = false): void {
    const cyrillic = /\p{Script=Cyrillic}/u.test(label);
    for (const language of cyrillic ? LANGUAGES.filter((code) => code !== 'en') : (['en'] as const))
      this.add(value, label, language, capitalized);
  }

  /** Every place where a label stands, the longest first where several begin with one word. */
  hits(text: string, tokens: readonly Token[]): LabelHit<T>[] {
    return tokens.flatMap((token, from) => {
      const labels = new Set(token.keys.flatMap((key) => this.#byFirst.get(key) ?? []));
      return [...labels]
        .filter((label) => !label.capitalized || isCapitalized(token))
        .filter((label) => standsAt(label, text, tokens, from))
        .sort((one, other) => other.words.length - one.words.length)
        .map((label) => ({ value: label.value, from, to: from + label.words.length }))
        .filter((hit, at, all) => all.findIndex((other) => other.value === hit.value && other.to === hit.to) === at);
    });
  }
}

const standsAt = <T>(label: IndexedLabel<T>, text: string, tokens: readonly Token[], from: number): boolean =>
  label.words.every((keys, at) => {
    const token = tokens[from + at];
    if (token === undefined || !token.keys.some((key) => keys.includes(key))) return false;
    const before = at === 0 ? undefined : tokens[from + at - 1];
    return before === undefined || label.gap.test(text.slice(before.end, token.start));
  });
