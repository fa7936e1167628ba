import { fold } from '../../../schema/text/fold.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { Thinker } from '../../../schema/vocabulary/theory-concept.ts';
import { LabelIndex } from './label-index.ts';
import { isCapitalized, type Token } from './tokens.ts';

/** A place where the text prints the family name of a thinker; namesakes are all there. */
export interface ThinkerHit {
  readonly thinker: Thinker;
  readonly from: number;
  readonly to: number;
}

const PARTICLES = /^(?:van|von|de|der|la|ul|Ó)$/u;

/** The family name that ends a canonical name, without its particle. */
export const familyOf = (name: string): string => name.split(' ').at(-1) ?? name;

let built: LabelIndex<Thinker> | undefined;

function thinkerIndex(): LabelIndex<Thinker> {
  if (built !== undefined) return built;
  const index = new LabelIndex<Thinker>();
  for (const thinker of theoryVocabulary().thinkers) {
    index.addAnywhere(thinker, familyOf(thinker.name), true);
    for (const form of new Set([...thinker.ru, ...thinker.kk])) index.addAnywhere(thinker, form, true);
    for (const form of thinker.alt) index.addAnywhere(thinker, familyOf(form), true);
  }
  built = index;
  return index;
}

/** First letters that the languages write in several ways: J, Ю, Й; H, Х, Г; W, В, У; C, К, С. */
const LIKE: Readonly<Record<string, string>> = { j: 'i', y: 'i', z: 'i', e: 'i', h: 'k', g: 'k', q: 'k', c: 'k', s: 'k', w: 'v', u: 'v' };
const firstSound = (word: string): string => {
  const letter = fold(word).charAt(0);
  return LIKE[letter] ?? letter;
};

/** The given name or initial printed before a family name, if any. */
const givenBefore = (text: string, tokens: readonly Token[], at: number): Token | undefined => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !isCapitalized(before) || PARTICLES.test(before.text)) return undefined;
  const gap = text.slice(before.end, token.start);
  return before.text.length <= 2 ? (/^\.?[\s–-]*$/u.test(gap) ? before : undefined) : /^\s+$/u.test(gap) ? before : undefined;
};

/** Thinkers named in a text; a given name or an initial before the family name must not contradict theirs. */
export function thinkersIn(text: string, tokens: readonly Token[]): ThinkerHit[] {
  return thinkerIndex()
    .hits(text, tokens)
    .filter((hit) => {
      const given = givenBefore(text, tokens, hit.from);
      return (
        given === undefined ||
        given.text.length > 2 ||
        hit.value.name.split(/[\s-]/).some((part) => firstSound(part) === firstSound(given.text))
      );
    })
    .map((hit) => ({ thinker: hit.value, from: hit.from, to: hit.to }));
}
