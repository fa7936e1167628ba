import { textKeys } from './stems.ts';

/** A word of a text with its place and the keys by which it is matched. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}\u00AD]+(?:['’ʼ]\p{L}+)*/gu;

/** Keys are the same for the same word; an issue repeats its words tens of times. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 50_000;

function keysOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const keys = textKeys(word);
  known.set(word, keys);
  return keys;
}

/** The words of a text as printed. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

const FIRST_WORD = new RegExp(WORD.source, 'u');

/** The first word of a text, and whether another one follows it. */
export function firstWordOf(text: string): { word: string; isAlone: boolean } | undefined {
  const found = FIRST_WORD.exec(text);
  if (found === null) return undefined;
  const [word] = found;
  return { word, isAlone: !/[\p{L}\p{N}]/u.test(text.slice(found.index + word.length)) };
}

/** The words of a text in order. A hyphen parts words, so that «дискурс-талдау» and «дискурс талдау» are alike. */
export const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    keys: keysOf(match[0]),
  }));

/** Whether the token begins with a capital letter. */
export const isCapitalized = (token: Token): boolean => /^\p{Lu}/u.test(token.text);
