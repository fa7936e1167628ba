import type { Reference } from '../../../schema/record/reference.ts';
import { authorYearCitations } from '../body/author-year.ts';
import { citesEnough } from '../body/cites-enough.ts';
import { readCitation, ROUND, SQUARE } from '../body/read-citation.ts';

export interface SentenceCitations {
  /** Reference numbers that the sentence cites, in order and each once. */
  readonly numbers: readonly number[];
  /** Where the brackets of citations by author and year stand: nobody but the citation names who is named there. */
  readonly brackets: readonly { readonly start: number; readonly end: number }[];
}

export type CitationReader = (sentence: string) => SentenceCitations;

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)];

/**
 * How an article cites: by numbers in square brackets, unless these cite too little of the list and authors with years enough,
 * else by numbers in round ones or by author and year.
 *
 * @param texts its paragraphs
 */
export function citationReader(texts: readonly string[], references: readonly Reference[]): CitationReader {
  const most = Math.max(0, ...references.map(({ n }) => n));
  const numbersIn = (sentence: string, pattern: RegExp): number[] =>
    Array.from(sentence.matchAll(pattern), (group) => readCitation(group[1] ?? '', most) ?? []).flat();
  const inSquare = texts.flatMap((text) => numbersIn(text, SQUARE));
  const byAuthor = (): number[] => texts.flatMap((text) => authorYearCitations(text, references).flatMap(({ numbers }) => numbers));
  const isSquare = citesEnough(inSquare, references.length) || (inSquare.length > 0 && !citesEnough(byAuthor(), references.length));
  if (isSquare) return (sentence) => ({ numbers: unique(numbersIn(sentence, SQUARE)), brackets: [] });
  return (sentence) => {
    const byYear = authorYearCitations(sentence, references);
    return {
      numbers: unique([...numbersIn(sentence, ROUND), ...byYear.flatMap(({ numbers }) => numbers)]),
      brackets: byYear.map(({ at, printed }) => ({ start: at, end: at + printed.length })),
    };
  };
}
