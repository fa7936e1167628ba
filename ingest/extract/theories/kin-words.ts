import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { THEORY_WORDS } from './theory-words.ts';
import { tokensOf, type Token } from './tokens.ts';

const SHORTEST_ROOT = 5;
const SHARE_OF_ROOT = 0.6;
const SHORTEST_WORD = 4;

/** Two words of one root, by what they have in common at the start: фрейминг, фреймирование; интерсекциональность, интерсекциональная. */
function isOfOneRoot(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= SHORTEST_ROOT && common >= SHARE_OF_ROOT * Math.max(Math.min(one.length, other.length), one.length - SHORTEST_ROOT);
}

const lowered = ({ text }: Token): string => text.toLowerCase();

const isAlike = (word: Token, printed: Token): boolean =>
  word.keys.some((key) => printed.keys.includes(key)) || isOfOneRoot(lowered(word), lowered(printed));

const contentWords = (label: string): Token[] => {
  const tokens = tokensOf(label);
  const sorts = THEORY_WORDS.hits(label, tokens);
  return tokens.filter(({ text }, at) => text.length >= SHORTEST_WORD && !sorts.some((hit) => hit.from <= at && at < hit.to));
};

const labelWords = new WeakMap<TheoryConcept, Readonly<Record<Language, readonly Token[][]>>>();

function wordsOfLabels(concept: TheoryConcept, language: Language): readonly Token[][] {
  const known = labelWords.get(concept);
  if (known !== undefined) return known[language];
  const of = (code: Language): Token[][] =>
    [concept.prefLabel[code], ...concept.altLabel[code]].map(contentWords).filter((words) => words.length > 0);
  labelWords.set(concept, { kk: of('kk'), ru: of('ru'), en: of('en') });
  return wordsOfLabels(concept, language);
}

/**
 * The greatest share of the words of one of a concept's labels that have a word of the same root among the printed ones.
 *
 * @param fewest labels with fewer such words do not count
 */
export function kinship(concept: TheoryConcept, printed: readonly Token[], fewest = 1): number {
  const long = printed.filter(({ text }) => text.length >= SHORTEST_WORD);
  const shares = LANGUAGES.flatMap((language) => wordsOfLabels(concept, language)).map((words) => {
    const kin = words.filter((word) => long.some((token) => isAlike(word, token))).length;
    return kin < fewest ? 0 : kin / words.length;
  });
  return Math.max(0, ...shares);
}

/** The first printed word that is kin to a word of a label. */
export function firstKin(concept: TheoryConcept, printed: readonly Token[]): { from: number; to: number } | undefined {
  const words = LANGUAGES.flatMap((language) => wordsOfLabels(concept, language)).flat();
  const from = printed.findIndex((token) => token.text.length >= SHORTEST_WORD && words.some((word) => isAlike(word, token)));
  return from < 0 ? undefined : { from, to: from + 1 };
}

/** Whether the text names the followers of a doctrine whose label ends in -ism: транснационалисты. */
export const namesFollowers = ({ prefLabel }: TheoryConcept, printed: readonly Token[]): boolean =>
  LANGUAGES.some((language) => {
    const root = /^(\p{L}{4,24})(?:изм|ism)$/u.exec(prefLabel[language].toLowerCase())?.[1];
    return (
      root !== undefined &&
      printed.some((token) => lowered(token).startsWith(root) && /^(?:ист|ist)/u.test(lowered(token).slice(root.length)))
    );
  });
