import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';

/** A word with Latin and Cyrillic letters side by side, and how it should read. */
export interface MixedWord {
  readonly word: string;
  readonly mended: string;
}

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
const WORD = /[\p{L}\p{M}]+/gu;
const MIXED = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** The words of a text that mix the two scripts, each once; web addresses are left out. */
export function mixedWords(text: string): MixedWord[] {
  const words = text.replace(ADDRESS, ' ').match(WORD) ?? [];
  return [...new Set(words.filter((word) => word.length > 1 && MIXED.test(word) && CYRILLIC.test(word)))].map((word) => ({
    word,
    mended: mendHomoglyphs(word),
  }));
}
