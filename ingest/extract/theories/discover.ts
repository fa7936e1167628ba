import { namedAuthors } from './cited-authors.ts';
import { foreignNames } from './foreign-names.ts';
import { englishNames } from './english-names.ts';
import { governedTerms } from './governed-term.ts';
import { literalTerms, nameAroundHead, translationsOf, type LiteralTerm } from './literal-name.ts';
import { printedTitles, titledName } from './titled-name.ts';
import type { Passage } from './passages.ts';
import { isMethodsSection, statesBasis } from './theory-words.ts';
import type { TheoryKind } from '../../../schema/record/theory-use.ts';

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
}

/** With a capital, in American spelling. */
const capitalized = (name: string): string =>
  name
    .replace(/\b(lab|behavi|neighb)our/giu, '$1or')
    .replace(/\bcentre/giu, 'center')
    .replace(/isation\b/gu, 'ization')
    .replace(/scepti/giu, 'skepti')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A thinker of the vocabulary or an author of a cited work is named; the sentence beside it may cite what this one names. */
const namesAuthor = ({ thinkers, citedAuthors, prose }: Passage, beside?: Passage): boolean =>
  thinkers.some((hit) => hit.agrees) || namedAuthors([...citedAuthors, ...(beside?.citedAuthors ?? [])], prose).length > 0;

const isSourced = (passage: Passage | undefined): boolean => passage !== undefined && (passage.refs.length > 0 || namesAuthor(passage));

const isAtWork = ({ sentence, paragraph }: Passage): boolean =>
  statesBasis(sentence) ||
  isMethodsSection(paragraph.section) ||
  (paragraph.part === 'abstract' && /зертте|исследов|метод|әдіс/iu.test(sentence));

const LONGEST = 3;

/** «New place» is cited with figures, not as a theory. */
const BEGINS_PLAIN = /^(?:new|modern|general|basic|other|main)\b/iu;

const OPENING = /[«“„"]\s?$/u;
const CLOSING = /^\s?[»”"]/u;

const standsInQuotes = (sentence: string, start: number, end: number): boolean =>
  OPENING.test(sentence.slice(0, start)) && CLOSING.test(sentence.slice(end));

interface Surroundings {
  /** The theory word that governs the term: right after it in Kazakh, right before it in Russian. */
  readonly theoryWord: { readonly value: string; readonly from: number; readonly to: number } | undefined;
  readonly isQuoted: boolean;
  /** A thinker's name stands right before it in Kazakh, right after it in Russian. */
  readonly isSomebodys: boolean;
}

function surroundingsOf(term: LiteralTerm, passage: Passage): Surroundings {
  const { sentence, tokens, theoryWords, thinkers } = passage;
  const [first, last] = [tokens[term.from], tokens[term.to - 1]];
  const isRussian = passage.paragraph.language === 'ru';
  return {
    theoryWord: theoryWords.find((word) => (isRussian ? word.to === term.from : word.from === term.to)),
    isQuoted: first !== undefined && last !== undefined && standsInQuotes(sentence, first.start, last.end),
    isSomebodys: thinkers.some((hit) => hit.agrees && (isRussian ? hit.from === term.to : hit.to === term.from)),
  };
}

/** Terms in Kazakh and Russian that the dictionary of theory words puts into English. */
function literalNames(passage: Passage, sourced: boolean): Discovery[] {
  const { sentence, tokens } = passage;
  return literalTerms(sentence, tokens, passage.paragraph.language === 'ru').flatMap((term): Discovery[] => {
    const [first, last] = [tokens[term.from], tokens[term.to - 1]];
    if (first === undefined || last === undefined) return [];
    const { theoryWord, isQuoted, isSomebodys } = surroundingsOf(term, passage);
    const place = { phrase: sentence.slice(first.start, last.end), start: first.start, end: last.end };
    const isEnglish = passage.paragraph.language === 'en';
    const own = passage.terms.find((hit) => hit.from === term.from && hit.to === term.to)?.value.en;
    const titled = own ?? (isEnglish ? undefined : titledName(tokens.slice(term.from, term.to), term.name.split(' '), passage.works));
    if (term.isMethod) return isAtWork(passage) ? [{ ...place, name: capitalized(titled ?? term.name), kind: 'method', isSure: true }] : [];
    if (term.isGeneric || (term.length === 1 && !term.isDoctrine)) return [];
    const isApproach = theoryWord?.value === 'approach';
    const isNamed = theoryWord?.value === 'theory' || isApproach;
    const name = capitalized(titled ?? (isApproach ? `${term.name} approach` : term.name));
    const cited = passage.refs.length > 0;
    const isShort = term.length <= LONGEST;
    const { part } = passage.paragraph;
    const isSubject = part === 'abstract' || (part === 'keyword' && term.from === 0 && term.to === tokens.length);
    const isSure =
      isShort &&
      ((isNamed && (sourced || statesBasis(sentence) || isQuoted)) ||
        (isQuoted && theoryWord !== undefined && (theoryWord.value === 'theory' || term.isQualified || sourced)) ||
        (term.isQualified && (isQuoted || isSomebodys || isSubject || (cited && !BEGINS_PLAIN.test(name)))) ||
        (term.isDoctrine && term.name.endsWith('ism') && (cited || statesBasis(sentence))));
    const isPossible = isShort && (isNamed || (isQuoted && isSomebodys));
    return isSure || isPossible ? [{ ...place, name, kind: isApproach ? 'framework' : 'theory', isSure }] : [];
  });
}

const NAMED_IN_QUOTES = /«(?<term>[^«»]{4,60})»(?=\s(?:теория|тұжырымдама|концепция|парадигма)\p{L}{0,12})/gu;

/** A quoted name before a Kazakh theory word for which there is no English. */
function untranslated(passage: Passage): Discovery[] {
  return Array.from(passage.sentence.matchAll(NAMED_IN_QUOTES), (match) => ({
    name: null,
    kind: 'theory' as const,
    phrase: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isSure: false,
  }));
}

/** Terms that a theory word governs and that the title of a cited work puts into English. */
function titledNames(passage: Passage, after: Passage | undefined): Discovery[] {
  const works = passage.works.length > 0 ? passage.works : (after?.works ?? []);
  if (works.length === 0 || passage.paragraph.language === 'en') return [];
  const { sentence, tokens } = passage;
  const isSomebodys = namesAuthor(passage);
  return governedTerms(passage).flatMap(({ from, to, head, words }): Discovery[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || (head.value === 'loose' && !isSomebodys)) return [];
    const translations = [
      ...translationsOf(sentence, tokens, from, Math.min(to, head.from)),
      ...translationsOf(sentence, tokens, Math.max(from, head.to), to),
    ];
    const name = titledName(words, translations, works) ?? nameAroundHead(sentence, tokens, from, head);
    if (name === undefined) return [];
    return [
      {
        name: capitalized(name),
        kind: 'theory',
        phrase: sentence.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        isSure: true,
      },
    ];
  });
}

/** The text gives something a name: «… ұғымын енгізді», «вводит термин …». */
const NAMING = /ұғым|термин|деп ата|деп айт|енгіз|поняти|назва|назыв|говорит о|ввел|ввод/iu;

/** A name that says that it is a theory, a school or the like. */
const NAMES_ITS_SORT = /^\S+.* (?:theory|school|model|approach|paradigm|framework)$/iu;

/** Terms that the text speaks of as theories, under the English name that the article gives them. */
function termNames(passage: Passage, before: Passage | undefined, after: Passage | undefined, sourced: boolean): Discovery[] {
  if (passage.terms.length === 0 || passage.paragraph.part === 'keyword') return [];
  const { sentence, tokens, refs } = passage;
  const governed = governedTerms(passage);
  const isSomebodys =
    namesAuthor(passage, after) || (after !== undefined && namesAuthor(after)) || (before !== undefined && namesAuthor(before, passage));
  const isRussian = passage.paragraph.language === 'ru';
  return passage.terms.flatMap(({ value, from, to }): Discovery[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) return [];
    const head = governed.find((found) =>
      isRussian ? found.from === found.head.from && found.head.to === from : found.from === from && found.head.from === to,
    )?.head;
    const isGoverned = head !== undefined && (head.value !== 'loose' || (isSomebodys && to - from > 1));
    const inQuotes = standsInQuotes(sentence, first.start, last.end);
    const isSubject = passage.paragraph.part === 'abstract' && head !== undefined && inQuotes;
    const isNamed = NAMING.test(sentence) && isSomebodys && inQuotes;
    const saysItself = NAMES_ITS_SORT.test(value.en) && refs.length > 0;
    const isSpokenOf = from === 0 && to - from > 1 && refs.length > 0 && namesAuthor(passage);
    const isTitle = value.ref !== null && refs.includes(value.ref) && namesAuthor(passage);
    if (![isGoverned, isNamed, isTitle, isSubject, isSpokenOf, saysItself].includes(true)) return [];
    const place = { phrase: sentence.slice(first.start, last.end), start: first.start, end: last.end };
    return [{ ...place, name: capitalized(value.en), kind: 'theory', isSure: sourced || isSubject || statesBasis(sentence) }];
  });
}

/** Names in an English sentence. */
function namesInEnglish(passage: Passage, sourced: boolean): Discovery[] {
  const { paragraph, sentence, works } = passage;
  if (paragraph.language !== 'en' || paragraph.part === 'keyword') return [];
  const toDiscovery = (name: string, start: number, end: number, kind: TheoryKind, isSure: boolean): Discovery => ({
    name: capitalized(name),
    kind,
    phrase: sentence.slice(start, end),
    start,
    end,
    isSure,
  });
  const own = paragraph.part === 'abstract';
  const titles = namesAuthor(passage) ? printedTitles(sentence, works) : [];
  return [
    ...titles.map(({ name, start, end }) => toDiscovery(name, start, end, 'theory', true)),
    ...englishNames(passage).map(({ name, kind, start, end, isTheory }) =>
      toDiscovery(name, start, end, kind, sourced || (own && isTheory && name.includes(' '))),
    ),
  ];
}

const overlaps = (one: Discovery, other: Discovery): boolean => one.start < other.end && other.start < one.end;

/**
 * Theories that a passage names, found without their vocabulary: by a theory word that governs the term, quotation marks, a thinker
 * whose it is, an English gloss, or, for a method, by being at work. The English name is the one that the text gives,
 * else it is put together from the dictionary of theory words. Sure ones have a source: the passage or the one after it cites a work
 * or names a known person, or the article says that it builds on the theory.
 */
export function discoverIn(passage: Passage, before: Passage | undefined, after: Passage | undefined): Discovery[] {
  const sourced = isSourced(passage) || isSourced(after);
  const foreign = foreignNames(passage.sentence).map((found): Discovery => ({ ...found, name: capitalized(found.name), isSure: sourced }));
  const named = [
    foreign,
    termNames(passage, before, after, sourced),
    namesInEnglish(passage, sourced),
    titledNames(passage, after),
    literalNames(passage, sourced),
    untranslated(passage),
  ].flat();
  const found: Discovery[] = [];
  for (const name of [...named.filter(({ isSure }) => isSure), ...named])
    if (!found.some((other) => overlaps(name, other))) found.push(name);
  return found;
}
