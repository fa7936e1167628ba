import type { Entry } from './entry.ts';
import { entryKey, entryLikeness, type EntryKey } from './entry-likeness.ts';

/** A native entry with its romanized twin; one of the two is `null` where the other stands alone. */
export interface EntryPair {
  readonly native: Entry | null;
  readonly romanized: Entry | null;
  /** How alike the two are, 0 to 1; 0 for one alone. */
  readonly likeness: number;
}

/** Below this two entries are not taken for one work by their looks alone. */
const LEAST_LIKENESS = 0.3;
/** By how much an alignment must beat the printed numbers to be believed. */
const MARGIN = 0.6;

/** Longer lists are paired by number alone: the alignment takes time by the product of the lengths. */
const MOST_ALIGNED = 600;

type Scores = readonly (readonly number[])[];

/** The order-keeping matching of greatest total likeness: index of the twin for each native entry. */
function align(scores: Scores, columns: number): (number | null)[] {
  const best = Array.from({ length: scores.length + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const score = scores[i]?.[j] ?? 0;
    return score >= LEAST_LIKENESS ? score : 0;
  };
  for (let i = scores.length - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
    }
  }
  const twins: (number | null)[] = [];
  let j = 0;
  for (let i = 0; i < scores.length; i += 1) {
    while (j < columns && at(i, j) === at(i, j + 1)) j += 1;
    const takes = j < columns && gain(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + gain(i, j);
    twins.push(takes ? j : null);
    if (takes) j += 1;
  }
  return twins;
}

const byNumber = (native: readonly Entry[], romanized: readonly Entry[]): (number | null)[] => {
  const places = new Map(romanized.map((entry, at) => [entry.n, at]));
  return native.map((entry) => places.get(entry.n) ?? null);
};

/** The alignment by likeness, if it fits clearly better than the printed numbers. */
function byLikeness(
  native: readonly EntryKey[],
  romanized: readonly EntryKey[],
  numbered: readonly (number | null)[],
): (number | null)[] | null {
  if (native.length > MOST_ALIGNED || romanized.length > MOST_ALIGNED) return null;
  const scores = native.map((key) => romanized.map((other) => entryLikeness(key, other)));
  const total = (twins: readonly (number | null)[]): number =>
    twins.reduce<number>((sum, twin, i) => sum + (twin === null ? 0 : (scores[i]?.[twin] ?? 0)), 0);
  const aligned = align(scores, romanized.length);
  return total(aligned) > total(numbered) + MARGIN ? aligned : null;
}

/**
 * Pairs the entries of the two lists. The printed numbers lead; where the lists differ so that an alignment by
 * likeness fits clearly better, the alignment does.
 */
export function pairEntries(native: readonly Entry[], romanized: readonly Entry[]): EntryPair[] {
  const ours = native.map(entryKey);
  const theirs = romanized.map(entryKey);
  const numbered = byNumber(native, romanized);
  const twins = byLikeness(ours, theirs, numbered) ?? numbered;
  const paired = native.map((entry, i): EntryPair => {
    const at = twins[i] ?? -1;
    const [key, twinKey] = [ours[i], theirs[at]];
    const likeness = key === undefined || twinKey === undefined ? 0 : entryLikeness(key, twinKey);
    return { native: entry, romanized: romanized[at] ?? null, likeness };
  });
  const taken = new Set(twins);
  const alone = romanized.filter((_, at) => !taken.has(at)).map((entry): EntryPair => ({ native: null, romanized: entry, likeness: 0 }));
  return [...paired, ...alone];
}
