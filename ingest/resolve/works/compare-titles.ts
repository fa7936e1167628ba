import { distance } from 'fastest-levenshtein';

/** Words that titles of any act share. */
const EMPTY_WORDS = new Set(
  'the of and on in a an to for o ob i v na po za turali bekitu zhane kazakstan republik respublika respublikasi respublikasinin respubliki republic kazakhstan kazakstana zan zani zakon zakoni law kodeks kodeksi code decree ukaz zharligi zharlik resolution kaulisi postanovlenie no'.split(
    ' ',
  ),
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
