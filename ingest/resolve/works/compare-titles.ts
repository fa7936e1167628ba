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

/** Volumes and yearly reports differ in nothing but a number. */
const numbersOf = (title: string): string => (title.match(/\d+/g) ?? []).join(' ');

/** How two folded titles stand to each other; `opening`: one is the beginning of the other, as a title without its subtitle. */
export function compareTitles(one: string, other: string): 'same' | 'near' | 'opening' | 'different' {
  if (one === other) return 'same';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= SHORTEST_NEAR && numbersOf(one) === numbersOf(other) && nearness(one, other) >= NEAR) return 'near';
  if (short.length >= SHORTEST_MAIN_TITLE && short.includes(' ') && long.startsWith(`${short} `)) return 'opening';
  return 'different';
}

const MONTHS = new Set(fold('january february march april may june july august september october november december').split(' '));
const YEAR = /^(?:19|20)\d{2}$/;
const isOfDate = (word: string): boolean => MONTHS.has(word) || /^\d+$/.test(word);

/** How an act that changes another begins. */
const CHANGE = /^(?:amend|suplement|repeal)/;
const FEWEST_TELLING = 4;
const MOST_SHARED = 0.8;

const isWithin = (ones: readonly string[], others: readonly string[]): boolean => ones.every((one) => others.includes(one));

/**
 * Whether two folded English titles of acts speak of one subject: nearly all words are shared and no year speaks against it.
 * An act is not taken for the one that amends it.
 */
export function shareSubject(one: string, other: string): boolean {
  const [words, others] = [[...wordsOf(one)], [...wordsOf(other)]];
  const [years, otherYears] = [words.filter((word) => YEAR.test(word)), others.filter((word) => YEAR.test(word))];
  if (!isWithin(years, otherYears) && !isWithin(otherYears, years)) return false;
  if (words.some((word) => CHANGE.test(word)) !== others.some((word) => CHANGE.test(word))) return false;
  const [telling, itsTelling] = [words.filter((word) => !isOfDate(word)), others.filter((word) => !isOfDate(word))];
  const shared = telling.filter((word) => itsTelling.includes(word)).length;
  return shared >= FEWEST_TELLING && shared / Math.max(telling.length, itsTelling.length) >= MOST_SHARED;
}

const FEWEST_SAME = 2;

/** Whether two folded titles have the same telling words: `Law on migration of the population`, `On migration of the population`. */
export function haveSameWords(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return (
    words.size >= FEWEST_SAME &&
    numbersOf(one) === numbersOf(other) &&
    words.size === others.size &&
    [...words].every((word) => others.has(word))
  );
}

/** A folded title without the date at its end: `… august 30 1995`, but not `… until 2030`. */
export function withoutDate(title: string): string {
  const words = title.split(' ');
  const end = words.findLastIndex((word) => !isOfDate(word)) + 1;
  return end > 0 && words.slice(end).some((word) => MONTHS.has(word)) ? words.slice(0, end).join(' ') : title;
}

/** Whether two titles in one language share next to no word that means something. */
export function shareNothing(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const fewest = Math.min(words.size, others.size);
  if (fewest === 0) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / fewest < FEWEST_SHARED;
}
