import type { Pattern } from './collect-patterns.ts';

const LENGTH = 20_000;
const MARKS = ['a', 'A', 'а', 'Я', '1', ' ', '.', ',', '-', '/', '(', '[', '«', '"', ':', 'A. ', 'a ', '1 ', '. '] as const;
const LITERAL = /(?<!\\)[\p{L}]{2,20}/gu;
const MOST_LITERALS = 12;

/** Texts of one piece over and over: marks of every kind, and the words of the pattern itself. */
function* attacksOn({ source }: Pattern): Generator<string> {
  const words = [...new Set(source.replace(/\\[pP]\{[^}]*\}/g, ' ').match(LITERAL) ?? [])].slice(0, MOST_LITERALS);
  const lead = words[0] ?? '';
  for (const piece of [...MARKS, ...words]) yield `${lead}${piece.repeat(LENGTH / piece.length)}\u0001`;
}

/**
 * The longest time in milliseconds that a pattern takes to look through a text of 20,000 characters made to hinder it.
 * A linear pattern takes a few, a quadratic one hundreds.
 */
export function longestSearch(pattern: Pattern): number {
  const search = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  let longest = 0;
  for (const text of attacksOn(pattern)) {
    const start = performance.now();
    search.test(text);
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}
