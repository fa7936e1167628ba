import type { Language } from '../../../schema/record/language.ts';
import type { Reference } from '../../../schema/record/reference.ts';
import type { TheoryUse } from '../../../schema/record/theory-use.ts';
import type { Paragraph } from '../../../ingest/extract/paragraph.ts';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';

const languageOf = (text: string): Language => (/[әғқңөұүһі]/iu.test(text) ? 'kk' : /[а-я]/iu.test(text) ? 'ru' : 'en');

/** A paragraph of the body; its ordinal is also its line. */
export const body = (text: string, ordinal = 1, section: string | null = 'Introduction'): Paragraph => ({
  text,
  lines: [ordinal, ordinal],
  section,
  ordinal,
  language: languageOf(text),
  part: 'body',
});

export const abstract = (text: string): Paragraph => ({
  text,
  lines: [1, 1],
  section: null,
  ordinal: 0,
  language: languageOf(text),
  part: 'abstract',
});

/** A reference of which only the number and the authors matter: `Family, G.; Family, G.` */
export const reference = (n: number, authors = ''): Reference => ({
  n,
  type: 'book',
  language: 'en',
  authors: authors
    .split('; ')
    .filter((author) => author !== '')
    .map((author) => {
      const [family = '', given = null] = author.split(', ');
      return { family, given };
    }),
  corporateAuthor: null,
  editorsOrTranslators: [],
  year: 2001,
  title: `Work ${n}`,
  container: null,
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  place: null,
  doi: null,
  url: null,
  accessed: null,
  romanized: null,
  printed: { native: null, romanized: `Work ${n}` },
  lines: { native: null, romanized: [n, n] },
  cutByPageBreak: false,
});

export const references = (count: number): Reference[] => Array.from({ length: count }, (_, at) => reference(at + 1));

/** Canonical names found in one paragraph of text. */
export const namesIn = (text: string, list: readonly Reference[] = references(40)): string[] =>
  findTheories([body(text)], list).uses.map((use) => use.canonicalEn);

/** The use of a theory in an article, which must be there. */
export function useOf(name: string, paragraphs: readonly Paragraph[], list: readonly Reference[] = references(40)): TheoryUse {
  const { uses } = findTheories(paragraphs, list);
  const use = uses.find((candidate) => candidate.canonicalEn === name);
  if (use === undefined) throw new Error(`${name} is not among: ${uses.map((candidate) => candidate.canonicalEn).join(', ')}`);
  return use;
}
