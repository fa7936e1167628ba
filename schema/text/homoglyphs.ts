/** Pairs that look alike in print, Cyrillic first. Case matters: в is not a small в in Latin, but В is a B. */
const PAIRS = [
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['у', 'y'],
  ['х', 'x'],
  ['і', 'i'],
  ['һ', 'h'],
  ['ё', 'ë'],
  ['ә', 'ə'],
  ['ө', 'ɵ'],
  ['ѕ', 's'],
  ['ј', 'j'],
  ['А', 'A'],
  ['В', 'B'],
  ['Е', 'E'],
  ['Ё', 'Ë'],
  ['К', 'K'],
  ['М', 'M'],
  ['Н', 'H'],
  ['О', 'O'],
  ['Р', 'P'],
  ['С', 'C'],
  ['Т', 'T'],
  ['У', 'Y'],
  ['Х', 'X'],
  ['І', 'I'],
  ['Һ', 'h'],
  ['Ә', 'Ə'],
  ['Ө', 'Ɵ'],
  ['Ѕ', 'S'],
  ['Ј', 'J'],
] as const;

const TO_LATIN = new Map<string, string>(PAIRS.map(([cyrillic, latin]) => [cyrillic, latin]));
const TO_CYRILLIC = new Map<string, string>(PAIRS.map(([cyrillic, latin]) => [latin, cyrillic]));

const replaceAll = (word: string, table: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => table.get(letter) ?? letter).join('');

function mendRun(run: string): string {
  const letters = Array.from(run);
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (cyrillic.length === 0 || latin.length === 0) return run;
  const surelyCyrillic = cyrillic.some((letter) => !TO_LATIN.has(letter));
  const surelyLatin = latin.some((letter) => !TO_CYRILLIC.has(letter));
  if (surelyCyrillic && surelyLatin) return run;
  if (surelyCyrillic) return replaceAll(run, TO_CYRILLIC);
  if (surelyLatin) return replaceAll(run, TO_LATIN);
  return cyrillic.length >= latin.length ? replaceAll(run, TO_CYRILLIC) : replaceAll(run, TO_LATIN);
}

/** Where the two scripts touch; most texts have no such place, and need no closer look. */
const TOUCHING = /\p{Script=Cyrillic}\p{M}{0,3}\p{Script=Latin}|\p{Script=Latin}\p{M}{0,3}\p{Script=Cyrillic}/u;

/**
 * Puts a word that mixes Latin and Cyrillic look-alikes into one script.
 * The letters that have no twin decide; where both scripts have such letters, the word is left as printed.
 */
export const mendHomoglyphs = (word: string): string => (TOUCHING.test(word) ? word.replace(/[\p{L}\p{M}]+/gu, mendRun) : word);
