import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { namedAuthors } from './cited-authors.ts';
import type { Passage } from './passages.ts';

/** A theory that the vocabulary does not have, as a passage names it in English. */
export interface Discovery {
  readonly concept: TheoryConcept;
  readonly phrase: string;
}

const TERM = String.raw`[A-Za-z][A-Za-z’'-]{2,25}(?: (?:of |and |the )?[A-Za-z][A-Za-z’'-]{2,25}){0,4}`;
const OPEN = String.raw`[«“"‘(*]{0,2}`;
const CLOSE = String.raw`[»”"’)*]{0,3}`;
const KAZAKH_WORD = String.raw`(?<head>теори|тұжырымдама|концепци|парадигма|тәсіл|модел|үлгі|феномен)\p{L}*`;
const RUSSIAN_WORD = String.raw`(?<head>теори|концепци|парадигм|подход|модел|феномен)\p{Ll}{0,4}`;
const CYRILLIC = String.raw`[\p{Script=Cyrillic}\s-]{3,60}`;

/** How a passage may name a theory in English. */
const PATTERNS: readonly RegExp[] = [
  // a term or a bracketed gloss in Latin letters before a Kazakh theory word: «…» (Regulatory Capture) теориясы
  new RegExp(`${OPEN}(?<term>${TERM})${CLOSE}\\s+${KAZAKH_WORD}`, 'gu'),
  // the same of two terms with one theory word: «…» (…) және «…» (…) теориялары
  new RegExp(String.raw`«${CYRILLIC}»\s?\((?<term>${TERM})\)(?=[^;]{1,80}\(${TERM}\)\s+${KAZAKH_WORD.replace('?<head>', '?:')})`, 'gu'),
  // a Russian theory word before a term with such a gloss
  new RegExp(String.raw`${RUSSIAN_WORD}\s+[«"“]?${CYRILLIC}[»"”]?\s?\((?<term>${TERM})\)`, 'gu'),
  new RegExp(
    String.raw`\b(?<head>[Tt]heory) of (?:the )?[“"«]?(?<term>${TERM}?)[”"»]?(?=\s*[,.;:()[]| (?:by|developed|proposed|which|that|is|was|has|can|to|in|as)\b)`,
    'gu',
  ),
  new RegExp(`[“"«](?<term>${TERM})[”"»] (?<head>theory|concept|approach|paradigm|framework|model|hypothesis|regime)\\b`, 'gu'),
  // named as a term: known as “elite capture”; «solutionism» деп аталады
  new RegExp(`(?:known as|termed|coined|the notion of|the concept of) [“"«](?<term>${TERM})[”"»]`, 'gu'),
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

const isTerm = (term: string): boolean => !EMPTY_START.test(term) && !EMPTY_TERM.test(term) && !ACRONYM.test(term);

const slug = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function conceptOf(term: string, head: string): TheoryConcept {
  const words = term.split(' ').map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
  const name = words.join(' ').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return {
    id: slug(term),
    kind: kindOf(head),
    prefLabel: { en: name, kk: name, ru: name },
    altLabel: { en: [], kk: [], ru: [] },
    hiddenLabel: [],
    thinkers: [],
    broader: [],
    related: [],
    needsAnchor: 'strong',
  };
}

const isSourced = (passage: Passage | undefined): boolean =>
  passage !== undefined &&
  (passage.refs.length > 0 || passage.thinkers.some((hit) => hit.agrees) || namedAuthors(passage.citedAuthors, passage.tokens).length > 0);

/**
 * Theories beyond the vocabulary that a passage names. Only sure ones: the passage or the one after it cites a work or names
 * a known thinker, no label of the vocabulary stands in the term, and the name is English as printed.
 */
export function discoverIn(passage: Passage, after: Passage | undefined): Discovery[] {
  if (!isSourced(passage) && !isSourced(after)) return [];
  const labels = passage.concepts.flatMap((hit) => {
    const [first, last] = [passage.tokens[hit.from], passage.tokens[hit.to - 1]];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
  return PATTERNS.flatMap((pattern) => Array.from(passage.sentence.matchAll(pattern))).flatMap((match) => {
    const term = match.groups?.['term']?.trim() ?? '';
    const known = labels.some((label) => label.start < match.index + match[0].length && match.index < label.end);
    return term === '' || known || !isTerm(term)
      ? []
      : [{ concept: conceptOf(term, match.groups?.['head'] ?? ''), phrase: match[0].trim() }];
  });
}
