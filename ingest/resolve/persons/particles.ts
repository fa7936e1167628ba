import { fold } from '../../../schema/text/fold.ts';

const PARTICLES =
  'von van de der den del della di da dos la le du al el zu zur ten ter фон ван де дер ден дель ди да дос ла ле дю аль эль ибн ibn bin';

const KNOWN = new Set(PARTICLES.split(' '));

/** Whether a word goes with a family name and may be left out of it: von, де, ибн. */
export const isParticle = (word: string): boolean => KNOWN.has(word.toLowerCase());

/** Among given names, as in `Mises L. von`, a particle is printed small: `De` is an initial or a name there. */
export const withoutParticles = (given: string): string =>
  given
    .split(/\s+/u)
    .filter((word) => !KNOWN.has(word))
    .join(' ');

/** `Mises L. von` without what belongs before the family name. */
export const withoutLastParticles = (words: readonly string[]): readonly string[] =>
  words.slice(0, words.findLastIndex((word, at) => at === 0 || !KNOWN.has(word)) + 1);

const FEWEST_LETTERS = 3;

/** Folds a family name without its particles, which printings leave out or put last, unless next to nothing is left. */
export function foldFamily(family: string): string {
  const telling = fold(
    family
      .split(/[\s\p{Pd}]+/u)
      .filter((word) => !isParticle(word))
      .join(' '),
  );
  return telling.length < FEWEST_LETTERS ? fold(family) : telling;
}
