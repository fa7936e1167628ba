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
const HEAD =
  /^(?<theory>theory|theories|concept|concepts|notion|notions|paradigm|metaphor|hypothesis|thesis)$|^(?:approach|model|framework|school|perspective|lens|idea|literature)$/iu;
/** What stands before a word for theory without being part of its name. */
const SMALL_WORD =
  /^(?:an?|the|this|that|these|those|his|her|its|our|their|my|no|any|some|each|both|same|other|own|such|and|or|of|in|on|for|to|with|by|from|as|at|is|are|was|were|be|been|which|who|than|into|use|uses|used|using|apply|applies|applied|applying|supplies|supply|called|so|not|also|only|first|second|third|one|two|three|classic|classical|existing|main|various|different|modern|new|general|basic|alternative|rival|theoretical|conceptual|analytical|methodological|common|known|well|following|present|recent|key|major|central|influential|legal|regulatory|policy|business|national|governance|we|it|they|has|have|had|may|can|would|could)$/iu;

const isPart = (token: Token | undefined): token is Token =>
  token !== undefined && !SMALL_WORD.test(token.text) && !/^\d+$/.test(token.text);

const TIGHT = /^[\s«»“”"'’‘-]*$/u;
const gapOf = (sentence: string, left: Token | undefined, right: Token | undefined): string =>
  left === undefined || right === undefined ? '.' : sentence.slice(left.end, right.start);

function before({ tokens, sentence }: Passage, head: number): Token[] {
  const words: Token[] = [];
  for (let at = head - 1; words.length < LONGEST; at -= 1) {
    const token = tokens[at];
    const isOwner = token !== undefined && /['’]s?$/u.test(token.text);
    if (!isPart(token) || isOwner || !TIGHT.test(gapOf(sentence, token, tokens[at + 1]))) break;
    words.unshift(token);
  }
  return words;
}

function after({ tokens, sentence }: Passage, head: number): Token[] {
  if (tokens[head + 1]?.text !== 'of') return [];
  const words: Token[] = [];
  const first = /^(?:the|an?)$/u.test(tokens[head + 2]?.text ?? '') ? head + 3 : head + 2;
  for (let at = first; words.length < LONGEST; at += 1) {
    const token = tokens[at];
    const isName = words.length > 0 && token !== undefined && isCapitalized(token);
    if (!isPart(token) || isName || (words.length > 0 && !TIGHT.test(gapOf(sentence, tokens[at - 1], token)))) break;
    words.push(token);
  }
  return words;
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

const MOST_IN_SENSE = 3;

/**
 * Names of theories in an English sentence: the words before or after a word for theory («selectorate theory», «the metaphor of
 * two-level games»), or those that the text uses in somebody's sense. A word that is also said of plain things (approach, model,
 * framework) needs a thinker beside it or the article's statement that it builds on it.
 */
export function englishNames(passage: Passage): EnglishName[] {
  const { sentence, tokens } = passage;
  const isBacked = statesBasis(sentence) || passage.thinkers.some((hit) => hit.agrees);
  const toName = (words: readonly Token[], kind: EnglishName['kind'], isTheory: boolean): EnglishName[] => {
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (words.length === 1 && first.text.length < SHORTEST_ALONE) return [];
    const name = sentence.slice(first.start, last.end).replace(/['’«»“”"]/gu, '');
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
    return toName(follows.length > 0 ? follows : before(passage, at), isTheory ? 'theory' : 'framework', isTheory);
  });
  const sense = inSomebodysSense(passage).filter((words) => words.length > 1 && words.length <= MOST_IN_SENSE);
  return [...governed, ...sense.flatMap((words) => toName(words, 'theory', true))];
}
