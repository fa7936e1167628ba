import type { Reference } from '../../../schema/record/reference.ts';
import { fold } from '../../../schema/text/fold.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { readCitation } from '../body/read-citation.ts';

/** Numbers in square brackets, or in round ones where an article has no square ones. */
const SQUARE = /\[([^[\]]{1,120})\]/g;
const ROUND = /(?<=[\p{L}»”"]\s?)\((\d{1,3}(?:[^()\d][^()]{0,60})?)\)(?=[\s.,;:]|$)/gu;

/** A year in brackets, alone or after names: (Luhmann, 1979; Hall, 1980, p. 4); Luhmann (1979). */
const WITH_YEAR = /\(([^()]{0,160}?(?:1[6-9]|20)\d\d[^()]{0,60})\)/gu;
const YEAR = /(?:1[6-9]|20)\d\d/g;
const NAME = /\p{Lu}[\p{L}’'-]{2,}/gu;
/** A name may stand so far before its year in brackets. */
const REACH = 60;

const keysOf = (words: readonly string[]): string[] => words.map((word) => skeleton(fold(word)));
const namesIn = (text: string): string[] => keysOf(text.match(NAME) ?? []);

const familiesOf = ({ authors, romanized }: Reference): string[] =>
  keysOf([...authors, ...(romanized?.authors ?? [])].map(({ family }) => family.split(/[\s-]/)[0] ?? family));

/** Works that a text cites by author and year. */
function citedByYear(text: string, references: readonly Reference[]): number[] {
  return Array.from(text.matchAll(WITH_YEAR), (match) => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    return (match[1] ?? '').split(';').flatMap((piece) => {
      const own = namesIn(piece);
      const names = own.length > 0 ? own : namesIn(before);
      const years = (piece.match(YEAR) ?? []).map(Number);
      return references
        .filter((work) => years.includes(work.year ?? 0) && familiesOf(work).some((family) => names.includes(family)))
        .map(({ n }) => n);
    });
  }).flat();
}

export interface CitationReader {
  /** Reference numbers that a sentence cites, in order and each once. */
  readonly numbers: (sentence: string) => number[];
  /** Where the names of a citation in brackets stand, which nobody but the citation names. */
  readonly brackets: (sentence: string) => { readonly start: number; readonly end: number }[];
}

/**
 * How an article cites: by numbers in square brackets, else by numbers in round ones or by author and year.
 *
 * @param texts its paragraphs
 */
export function citationReader(texts: readonly string[], references: readonly Reference[]): CitationReader {
  const most = Math.max(0, ...references.map(({ n }) => n));
  const numbersIn = (sentence: string, pattern: RegExp): number[] =>
    Array.from(sentence.matchAll(pattern), (group) => readCitation(group[1] ?? '', most) ?? []).flat();
  const isSquare = texts.some((text) => numbersIn(text, SQUARE).length > 0);
  if (isSquare) return { numbers: (sentence) => [...new Set(numbersIn(sentence, SQUARE))], brackets: () => [] };
  return {
    numbers: (sentence) => [...new Set([...numbersIn(sentence, ROUND), ...citedByYear(sentence, references)])],
    brackets: (sentence) => Array.from(sentence.matchAll(WITH_YEAR), ({ 0: text, index }) => ({ start: index, end: index + text.length })),
  };
}
