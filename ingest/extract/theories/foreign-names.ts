import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import { isNounPhrase } from './noun-phrase.ts';

/** A name in Latin letters that a sentence gives to a theory, and where it stands with the words that say so. */
export interface ForeignName {
  readonly name: string;
  readonly kind: TheoryKind;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const TERM = String.raw`[A-Za-z][A-Za-z’'-]{2,25}(?: (?:of |and |the )?[A-Za-z][A-Za-z’'-]{2,25}){0,4}`;
const OPEN = String.raw`[«“"‘(*]{0,2}`;
const CLOSE = String.raw`[»”"’)*]{0,3}`;
const KAZAKH_WORD = String.raw`(?<head>теори|тұжырымдама|концепци|парадигма|тәсіл|модел|үлгі|феномен)\p{L}*`;
const RUSSIAN_WORD = String.raw`(?<head>теори|концепци|парадигм|подход|модел|феномен)\p{Ll}{0,4}`;
const CYRILLIC = String.raw`[\p{Script=Cyrillic}\s-]{3,60}`;

const LATIN = /[A-Za-z]{3}/;

/** How a sentence may name a theory in English. */
const PATTERNS: readonly RegExp[] = [
  // a term or a bracketed gloss in Latin letters before a Kazakh theory word: «…» (Regulatory Capture) теориясы
  new RegExp(`${OPEN}(?<term>${TERM})${CLOSE}\\s+${KAZAKH_WORD}`, 'gu'),
  // such a gloss after the Kazakh theory word: … теориясы (regulatory capture theory)
  new RegExp(String.raw`${KAZAKH_WORD}\s?\((?<term>${TERM})\)`, 'gu'),
  // the same of two terms with one theory word: «…» (…) және «…» (…) теориялары
  new RegExp(String.raw`«${CYRILLIC}»\s?\((?<term>${TERM})\)(?=[^;]{1,80}\(${TERM}\)\s+${KAZAKH_WORD.replace('?<head>', '?:')})`, 'gu'),
  // in a Cyrillic text with its own English theory word: …, или insurance theory
  new RegExp(String.raw`(?<=\p{Script=Cyrillic}[^A-Za-z]{1,6})(?<term>(?=\p{Ll})${TERM}) (?<head>theory|hypothesis|paradigm)\b`, 'gu'),
  // a Russian theory word before a term with such a gloss
  new RegExp(String.raw`${RUSSIAN_WORD}\s+[«"“]?${CYRILLIC}[»"”]?\s?\((?<term>${TERM})\)`, 'gu'),
  new RegExp(
    String.raw`(?<!\b[Aa]n?(?: \p{Ll}{2,20})? )\b(?<head>[Tt]heory) of (?:the )?[“"«]?(?<term>${TERM}?)[”"»]?(?=\s*[,.;:()[]| (?:by|developed|proposed|which|that|is|was|has|can|to|in|as)\b)`,
    'gu',
  ),
  new RegExp(`[“"«](?<term>${TERM})[”"»] (?<head>theory|concept|approach|paradigm|framework|model|hypothesis|regime)\\b`, 'gu'),
  // named as a term: known as “elite capture”; «solutionism» деп аталады
  new RegExp(
    `(?:known as|termed|coined|the (?:term|notion|concept|expression|metaphor)(?: of)?|speaks? of|calls? (?:it|this|them)) [“"«](?<term>${TERM})[”"»]`,
    'gu',
  ),
  new RegExp(String.raw`[«“"](?<term>${TERM})[»”"]\s?(?:\(${CYRILLIC}\)\s)?деп ата`, 'gu'),
];

const KINDS: readonly (readonly [RegExp, TheoryKind])[] = [
  [/^(?:модел|үлгі|тәсіл|подход|approach|framework|model)/iu, 'framework'],
  [/./u, 'theory'],
];

const kindOf = (head: string): TheoryKind => KINDS.find(([pattern]) => pattern.test(head))?.[1] ?? 'theory';

/** Words that say nothing of their own: a term made of them, or begun by one of the first sort, is none. */
const EMPTY_START =
  /^(?:the|this|that|these|such|our|their|its|any|some|each|both|same|other|own|existing|main|various|different|modern|new|general|basic|and|or|of|in|for|with)\b/iu;
const EMPTY_TERM =
  /^(?:change|development|management|state|law|politics|society|science|economics|practice|theory|model|method|analysis|smart city|online|web|data|big data)$/iu;
const ACRONYM = /^[A-Z]{2,6}$/;

const isTerm = (term: string): boolean => isNounPhrase(term) && !EMPTY_START.test(term) && !EMPTY_TERM.test(term) && !ACRONYM.test(term);

const inLowerCase = (term: string): string =>
  term
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');

/** Names of theories that a sentence prints in Latin letters beside a theory word or as a gloss. */
export const foreignNames = (sentence: string): ForeignName[] =>
  (LATIN.test(sentence) ? PATTERNS : [])
    .flatMap((pattern) => Array.from(sentence.matchAll(pattern)))
    .flatMap((match) => {
      const term = match.groups?.['term']?.trim() ?? '';
      if (!isTerm(term)) return [];
      const place = { phrase: match[0].trim(), start: match.index, end: match.index + match[0].length };
      return [{ ...place, name: inLowerCase(term), kind: kindOf(match.groups?.['head'] ?? '') }];
    });
