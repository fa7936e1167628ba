import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { Reference } from '../../../schema/record/reference.ts';
import type { Paragraph } from '../paragraph.ts';
import { alignLists } from './align-lists.ts';
import { LabelIndex } from './label-index.ts';
import { wordsOf } from './tokens.ts';

/** A term that an article prints in more than one language. */
export interface ArticleTerm {
  readonly forms: Readonly<Partial<Record<Language, string>>>;
  /** The work whose title it is, if the pair comes from there. */
  readonly ref: number | null;
}

const LONGEST = 5;
const QUOTED = /[«“"]([^«»“”"]{3,60})[»”"]/gu;

/**
 * Lists that are translations of each other: those of one length in order; a list of another length as far as its terms' places are certain.
 */
function align(lists: ReadonlyMap<Language, readonly string[]>): ArticleTerm[] {
  const printed = [...lists].filter(([, list]) => list.length > 0);
  const isUsual = (length: number): boolean => printed.filter(([, list]) => list.length === length).length > 1;
  const [language, leading] = printed.find(([, list]) => isUsual(list.length)) ?? printed[0] ?? [];
  if (language === undefined || leading === undefined) return [];
  const forms = leading.map((term): Partial<Record<Language, string>> => ({ [language]: term }));
  for (const [code, list] of printed) {
    if (code === language) continue;
    for (const [at, to] of alignLists(leading, list)) {
      const [form, term] = [forms[at], list[to]];
      if (form !== undefined && term !== undefined) form[code] = term;
    }
  }
  return forms.map((form) => ({ forms: form, ref: null }));
}

const listsOf = (paragraphs: readonly Paragraph[], termsOf: (paragraph: Paragraph) => string[]): ReadonlyMap<Language, readonly string[]> =>
  new Map(LANGUAGES.map((language) => [language, paragraphs.filter((paragraph) => paragraph.language === language).flatMap(termsOf)]));

const isShort = (text: string): boolean => wordsOf(text).length <= LONGEST;

const split = (title: string, at: RegExp): string[] =>
  title
    .split(at)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');

/** Pieces of two texts between marks of punctuation, if there are as many of them; commas part them where they do so in both. */
function pairs(native: string, english: string, at: RegExp, finer?: RegExp): (readonly [string, string])[] {
  const [left, right] = [split(native, at), split(english, at)];
  if (left.length !== right.length) return [];
  return left.flatMap((piece, index) => {
    const other = right[index] ?? '';
    const parts = finer === undefined ? [] : pairs(piece, other, finer);
    return parts.length > 0 ? parts : [[piece, other] as const];
  });
}

/** A title in Cyrillic and its English translation, piece by piece: «Тыныш баспалдақ: …» [Quiet ladder: …]. */
function termsOfTitle({ n, title, romanized }: Reference): ArticleTerm[] {
  if (title === null || !/\p{Script=Cyrillic}/u.test(title)) return [];
  return pairs(title, romanized?.titleEn ?? '', /[:.?!]/u, /,/u)
    .filter(([native, en]) => isShort(native) && isShort(en))
    .map(([native, en]) => ({ forms: { kk: native, ru: native, en }, ref: n }));
}

/**
 * The article's own little dictionary: its keywords, what its abstracts set in quotation marks, and the titles of its references with
 * their English translations.
 */
export const articleTerms = (paragraphs: readonly Paragraph[], references: readonly Reference[]): ArticleTerm[] => [
  ...align(listsOf(paragraphs, ({ part, text }) => (part === 'keyword' ? [text] : []))),
  ...align(
    listsOf(paragraphs, ({ part, text }) =>
      part === 'abstract' ? Array.from(text.matchAll(QUOTED), ([, term]) => term ?? '').filter(isShort) : [],
    ),
  ),
  ...references.flatMap(termsOfTitle),
];

/** The English name of a term, and the work of whose title it is. */
export interface EnglishTerm {
  readonly en: string;
  readonly ref: number | null;
}

/** The terms in Kazakh and Russian, each with its English name. */
export function termIndex(terms: readonly ArticleTerm[]): LabelIndex<EnglishTerm> {
  const index = new LabelIndex<EnglishTerm>();
  for (const { forms, ref } of terms) {
    const { kk, ru, en } = forms;
    if (en === undefined) continue;
    if (kk !== undefined) index.add({ en, ref }, kk, 'kk');
    if (ru !== undefined) index.add({ en, ref }, ru, 'ru');
  }
  return index;
}
