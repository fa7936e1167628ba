import { namedAuthors } from './cited-authors.ts';
import { isNounPhrase, isVerbBefore } from './noun-phrase.ts';
import type { Passage } from './passages.ts';
import { statesBasis } from './theory-words.ts';
import { isCapitalized, type Token } from './tokens.ts';

/** A name that an English sentence gives to a theory. */
export interface EnglishName {
  readonly name: string;
  readonly kind: 'theory' | 'framework';
  readonly start: number;
  readonly end: number;
  /** The word that names its kind is used of theories only. */
  readonly isTheory: boolean;
}

const LONGEST = 4;
const SHORTEST_ALONE = 6;
const SHORTEST_WORD = 3;
const HEAD =
  /^(?<theory>theory|theories|concept|concepts|notion|notions|paradigm|metaphor|hypothesis|thesis|term|expression)$|^(?:approach|model|framework|school|perspective|lens|idea|literature)$/iu;
/** What stands before a word for theory without being part of its name. */
const SMALL_WORD =
  /^(?:an?|the|this|that|these|those|his|her|its|our|their|my|no|any|some|each|both|same|other|own|such|and|or|of|in|on|for|to|with|by|from|as|at|is|are|was|were|be|been|which|who|than|into|use|uses|used|using|apply|applies|applied|applying|supplies|supply|called|so|not|also|only|first|second|third|one|two|three|classic|classical|existing|main|various|different|modern|new|general|basic|alternative|rival|theoretical|conceptual|analytical|methodological|common|known|well|following|present|recent|key|major|central|influential|legal|regulatory|policy|business|national|governance|we|it|they|goes|says|holds|states|explains|describes|shows|suggests|helps|allows|implies|predicts|assumes|argues|makes|remains|becomes|means|refers|captures|offers|provides|gives|does|has|have|had|may|can|would|could)$/iu;

/** A small word that a hyphen joins to another is part of a name: two-level games. */
const isPart = (token: Token | undefined, sentence: string): token is Token =>
  token !== undefined &&
  !/^\d+$/.test(token.text) &&
  (!SMALL_WORD.test(token.text) || sentence.charAt(token.end) === '-' || sentence.charAt(token.start - 1) === '-');

const TIGHT = /^[\s«»“”"'’‘-]*$/u;
const gapOf = (sentence: string, left: Token | undefined, right: Token | undefined): string =>
  left === undefined || right === undefined ? '.' : sentence.slice(left.end, right.start);

function before({ tokens, sentence }: Passage, head: number): Token[] {
  const words: Token[] = [];
  for (let at = head - 1; words.length < LONGEST; at -= 1) {
    const token = tokens[at];
    const isOwner = token !== undefined && /['’]s?$/u.test(token.text);
    if (!isPart(token, sentence) || isOwner || !TIGHT.test(gapOf(sentence, token, tokens[at + 1]))) break;
    words.unshift(token);
  }
  return words;
}

function after({ tokens, sentence }: Passage, head: number): Token[] {
  const isTerm = /^(?:term|expression)$/iu.test(tokens[head]?.text ?? '');
  const isAnyOne = /^an?$/iu.test(tokens[head - 1]?.text ?? '');
  if (!isTerm && (isAnyOne || tokens[head + 1]?.text !== 'of')) return [];
  const words: Token[] = [];
  const next = isTerm ? head + 1 : head + 2;
  const first = /^(?:the|an?)$/u.test(tokens[next]?.text ?? '') ? next + 1 : next;
  for (let at = first; words.length < LONGEST; at += 1) {
    const token = tokens[at];
    const isName = token !== undefined && isCapitalized(token) && (words.length > 0 || token.text.length < SHORTEST_WORD);
    const isTight = gapOf(sentence, token, tokens[at + 1]) === ' ';
    const isVerb = words.length > 0 && token !== undefined && isTight && isVerbBefore(token.text, tokens[at + 1]?.text);
    if (!isPart(token, sentence) || isName || isVerb || (words.length > 0 && !TIGHT.test(gapOf(sentence, tokens[at - 1], token)))) break;
    words.push(token);
  }
  return words;
}

/** A word alone is a name where it is long and stands by a word for theory, or has a capital. */
function isPlain(words: readonly Token[], isTheory: boolean): boolean {
  const [only, ...more] = words;
  if (only === undefined || more.length > 0) return false;
  return isTheory ? only.text.length < SHORTEST_ALONE : !isCapitalized(only);
}

const SENSE =
  /\bin the (?:sense|spirit|terms) of (?=\p{Lu})|\bas (?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\p{Ll}+ )(?:formulat|defin|understood|understand|put|call|describ)/gu;

/** Words before «in the sense of Weber», «as Weber formulated it». */
function inSomebodysSense(passage: Passage): Token[][] {
  return Array.from(passage.sentence.matchAll(SENSE), ({ index }) => {
    const at = passage.tokens.findIndex((token) => token.start >= index);
    return /^\s$/.test(gapOf(passage.sentence, passage.tokens[at - 1], passage.tokens[at])) ? before(passage, at) : [];
  });
}

const DEFINED = /((?:\p{Ll}[\p{Ll}-]{1,20} ){2,5})\((\p{Lu}{2,5})\)/gu;

/** Words in lower case whose initials follow in brackets: braided rivers approach (BRA). */
function abbreviated({ sentence, tokens }: Passage): Token[][] {
  return Array.from(sentence.matchAll(DEFINED), ({ index, 1: words = '', 2: initials = '' }) => {
    const end = index + words.length;
    const last = tokens.findLastIndex((token) => token.end <= end);
    const term = tokens.slice(Math.max(0, last + 1 - initials.length), last + 1);
    return term.map(({ text }) => text.charAt(0).toUpperCase()).join('') === initials ? term : [];
  });
}

const MOST_IN_SENSE = 3;

/**
 * Names of theories in an English sentence: the words before or after a word for theory («selectorate theory», «the metaphor of
 * two-level games»), those that the text uses in somebody's sense, and
 * those that it abbreviates. A word that is also said of plain things (approach, model,
 * framework) needs a thinker beside it or the article's statement that it builds on it.
 */
export function englishNames(passage: Passage): EnglishName[] {
  const { sentence, tokens } = passage;
  const isBacked = statesBasis(sentence) || passage.thinkers.some((hit) => hit.agrees);
  const toName = (words: readonly Token[], kind: EnglishName['kind'], isTheory: boolean): EnglishName[] => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (isPlain(words, isTheory)) return [];
    const name = sentence.slice(first.start, last.end).replace(/['’«»“”"]/gu, '');
    if (!isNounPhrase(name)) return [];
    return [
      { name: name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()), kind, start: first.start, end: last.end, isTheory },
    ];
  };
  const governed = tokens.flatMap((token, at) => {
    const head = HEAD.exec(token.text);
    if (head === null) return [];
    const isTheory = head.groups?.['theory'] !== undefined;
    if (!isTheory && !isBacked) return [];
    const follows = after(passage, at);
    const isTerm = /^(?:term|expression)$/iu.test(token.text);
    return toName(follows.length > 0 || isTerm ? follows : before(passage, at), isTheory ? 'theory' : 'framework', isTheory);
  });
  const sense = inSomebodysSense(passage).filter((words) => words.length > 1 && words.length <= MOST_IN_SENSE);
  return [
    ...governed,
    ...[...sense, ...(namedAuthors(passage.citedAuthors, passage.prose).length > 0 ? abbreviated(passage) : [])].flatMap((words) =>
      toName(words, 'theory', true),
    ),
  ];
}
