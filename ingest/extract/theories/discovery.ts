import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import { namedAuthors } from './cited-authors.ts';
import type { Passage } from './passages.ts';

/** A theory that a passage names, found without the vocabulary. */
export interface Discovery {
  /** In English; `null` where neither the text nor the dictionary gives an English name. */
  readonly name: string | null;
  readonly kind: TheoryKind;
  readonly phrase: string;
  /** Where the name stands in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Sure enough for the record; the rest are for a curator. */
  readonly isSure: boolean;
  /** The whole name is somebody's own: a label that is only a part of it names something else. */
  readonly isCoined?: boolean;
}

/** With a capital, in American spelling. */
export const capitalized = (name: string): string =>
  name
    .replace(/\b(lab|behavi|neighb)our/giu, '$1or')
    .replace(/\bcentre/giu, 'center')
    .replace(/isation\b/gu, 'ization')
    .replace(/scepti/giu, 'skepti')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A thinker of the vocabulary or an author of a cited work is named; the sentence beside it may cite what this one names. */
export const namesAuthor = ({ thinkers, citedAuthors, prose }: Passage, beside?: Passage): boolean =>
  thinkers.some((hit) => hit.agrees) || namedAuthors([...citedAuthors, ...(beside?.citedAuthors ?? [])], prose).length > 0;

export const isSourced = (passage: Passage | undefined): boolean =>
  passage !== undefined && (passage.refs.length > 0 || namesAuthor(passage));

const OPENING = /[«“„"]\s?$/u;
const CLOSING = /^\s?[»”"]/u;

/** Quotation marks open before it and close after it in the sentence, whatever else they hold. */
export function standsInsideQuotes(sentence: string, start: number, end: number): boolean {
  const opened = Math.max(sentence.lastIndexOf('«', start), sentence.lastIndexOf('“', start));
  const closed = Math.max(sentence.lastIndexOf('»', start), sentence.lastIndexOf('”', start));
  return opened > closed && /^[^«“]*[»”]/u.test(sentence.slice(end));
}

const WORK_AFTER =
  /^[^«»“”]{0,80}[»”]\s?(?:(?:атты|деген|деп аталатын)\s)?(?:\p{L}{2,20}\s)?(?:еңбе[кг]|кіта[пб]|мақала|монография|очерк)/iu;
const WORK_BEFORE =
  /(?:работ[аеыу]|книг[аеиу]|стать[яеию]|труд[еа]?|монографи[яию]|очерк[еа]?|book|article|essay|paper|novel)[,:]?\s?[«“][^«»“”]{0,80}$/iu;

/** It is the title of a work, or a part of one, that the text calls a work: «…» атты еңбегінде, в книге «…». */
export function standsInTitle(sentence: string, start: number, end: number): boolean {
  const [from, to] = [/[«“]/u.test(sentence.charAt(start)) ? start + 1 : start, /[»”]/u.test(sentence.charAt(end - 1)) ? end - 1 : end];
  if (!standsInsideQuotes(sentence, from, to)) return false;
  return WORK_AFTER.test(sentence.slice(to, to + 160)) || WORK_BEFORE.test(sentence.slice(Math.max(0, from - 120), from));
}

export const standsInQuotes = (sentence: string, start: number, end: number): boolean =>
  OPENING.test(sentence.slice(0, start)) && CLOSING.test(sentence.slice(end));
