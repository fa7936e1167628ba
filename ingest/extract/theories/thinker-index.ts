import { fold } from '../../../schema/text/fold.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { Thinker } from '../../../schema/vocabulary/theory-concept.ts';
import { LabelIndex } from './label-index.ts';
import { namesOfAdjective } from './thinker-adjectives.ts';
import { isCapitalized, tokensOf, type Token } from './tokens.ts';

/** A place where the text prints the family name of a thinker; namesakes are all there. */
export interface ThinkerHit {
  readonly thinker: Thinker;
  readonly from: number;
  readonly to: number;
  /** The given name or initial before the family name, if any, may be the thinker's. */
  readonly agrees: boolean;
  /** The text prints the adjective of it: Weberian, веберовский. */
  readonly isAdjective: boolean;
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
/** A first letter, the same for those that stand for one sound. */
export const firstSound = (word: string): string => {
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

const SHORT_NAME = 4;

/** A Latin name right before another is a given one: W. Phillips Davison. */
const isMiddleName = (name: Token, next: Token): boolean =>
  next.start - name.end === 1 && isCapitalized(next) && /^\p{Script=Latin}+$/u.test(name.text) && /^\p{Lu}\p{Ll}+$/u.test(next.text);

/** A short name is often another word (Сен, Хан, Най): what follows it must not be a name, too. */
const mayBeName = (tokens: readonly Token[], from: number, to: number, given: Token | undefined): boolean => {
  const [name, next] = [tokens[from], tokens[to]];
  if (name !== undefined && next !== undefined && isMiddleName(name, next)) return false;
  return given !== undefined || name === undefined || name.text.length > SHORT_NAME + 1 || next === undefined || !isCapitalized(next);
};

/** By the keys of a token, which are the same array for the same word. */
const adjectivesKnown = new WeakMap<readonly string[], readonly Thinker[]>();

/** The thinker of whose family name a word is the adjective; none where several bear it. */
function thinkersOfAdjective({ text, keys }: Token): readonly Thinker[] {
  const before = adjectivesKnown.get(keys);
  if (before !== undefined) return before;
  const found = namesOfAdjective(text).flatMap((name) => {
    const bearers = new Set(Array.from(thinkerIndex().hits(name, tokensOf(name)), ({ value }) => value));
    return bearers.size === 1 ? [...bearers] : [];
  });
  adjectivesKnown.set(keys, found);
  return found;
}

const byAdjective = (tokens: readonly Token[]): ThinkerHit[] =>
  tokens.flatMap((token, from) =>
    thinkersOfAdjective(token).map((thinker) => ({ thinker, from, to: from + 1, agrees: true, isAdjective: true })),
  );

/** Thinkers whose family name a text prints. */
export const thinkersIn = (text: string, tokens: readonly Token[]): ThinkerHit[] => [...byName(text, tokens), ...byAdjective(tokens)];

const byName = (text: string, tokens: readonly Token[]): ThinkerHit[] =>
  thinkerIndex()
    .hits(text, tokens)
    .flatMap(({ value: thinker, from, to }) => {
      const given = givenBefore(text, tokens, from);
      if (!mayBeName(tokens, from, to, given)) return [];
      const agrees = given === undefined || thinker.name.split(/[\s-]/).some((part) => firstSound(part) === firstSound(given.text));
      return [{ thinker, from, to, agrees, isAdjective: false }];
    });
