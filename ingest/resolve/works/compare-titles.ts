import { distance } from 'fastest-levenshtein';
import { fold } from '../../../schema/text/fold.ts';

/** Words that titles of any act share. */
const EMPTY_WORDS = new Set(
  fold(
    'the of and in on a an to for from o ob i v na po za от до dlya turaly bekitu zhane respublika respublikasy respublikasynyn respubliki republic kazakhstan kazakhstana qazaqstan zan zany zakon zakony law laws kodeks kodeksi code ukaz zharlygy zharlyq decree qaulysy postanovlenie resolution dated no',
  ).split(' '),
);

const SHORTEST_NEAR = 20;
const NEAR = 0.92;
const SHORTEST_MAIN_TITLE = 12;
const FEWEST_SHARED = 0.25;

export const nearness = (one: string, other: string): number => 1 - distance(one, other) / Math.max(one.length, other.length, 1);

const wordsOf = (title: string): Set<string> => new Set(title.split(' ').filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)));

/** How two folded titles stand to each other; `opening`: one is the beginning of the other, as a title without its subtitle. */
export function compareTitles(one: string, other: string): 'same' | 'near' | 'opening' | 'different' {
  if (one === other) return 'same';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_NEAR && nearness(one, other) >= NEAR) return 'near';
  if (short.length >= SHORTEST_MAIN_TITLE && short.includes(' ') && long.startsWith(`${short} `)) return 'opening';
  return 'different';
}

/** Whether two titles in one language share next to no word that means something. */
export function shareNothing(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const fewest = Math.min(words.size, others.size);
  if (fewest === 0) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / fewest < FEWEST_SHARED;
}
