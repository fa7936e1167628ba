import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** Letters of three languages, case, marks apart and composed, signs beyond 16 bits, and what a query language might take for its own. */
const TEXTS = [
  '',
  ' ',
  'a',
  'A',
  'B',
  'aa',
  'Z',
  '9',
  '10',
  'society',
  'Society',
  'қоғам',
  'Қоғам',
  'КОҒАМ',
  'Әлеумет',
  'Іргетас',
  'общество',
  'Общество',
  'Ёлка',
  'élan',
  'e\u0301lan',
  'İ',
  'ı',
  'ß',
  'Ａ',
  '\uFFFD',
  '𐐀',
  '😀',
  '\u200F',
  "'}) MATCH (n) DETACH DELETE n //",
  '"\\" $ids `IN`',
  'line\nline\ttab',
  'null',
  '__proto__',
] as const;

export const text: Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 7 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }), weight: 1 },
);
export const maybeText: Arbitrary<string | null> = fc.option(text, { freq: 2 });
export const texts: Arbitrary<string[]> = fc.array(text, { maxLength: 3 });

/** Few, so that many are equal and order is decided by what comes after. */
export const whole: Arbitrary<number> = fc.constantFrom(1, 2, 3, 10, 0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER);
export const maybeWhole: Arbitrary<number | null> = fc.option(whole, { freq: 2 });
export const wholes: Arbitrary<number[]> = fc.array(whole, { maxLength: 3 });
export const fraction: Arbitrary<number> = fc.constantFrom(0, 1, 0.5, 0.1 + 0.2, 1 / 3, Number.MIN_VALUE, 1 - Number.EPSILON);

/** A text of folded words, as search texts are. */
export const words: Arbitrary<string> = fc
  .array(fc.constantFrom('putnam', 'xptnm', 'қоғам', 'field', 'a'), { maxLength: 3 })
  .map((list) => list.join(' '));
