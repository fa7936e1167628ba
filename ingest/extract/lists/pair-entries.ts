import type { Entry } from './entry.ts';
import { entryKey, entryLikeness } from './entry-likeness.ts';

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

/**
 * Pairs the entries of the two lists. The printed numbers lead; where the lists differ so that an alignment by
 * likeness fits clearly better, the alignment does.
 */
export function pairEntries(native: readonly Entry[], romanized: readonly Entry[]): EntryPair[] {
  const keys = romanized.map(entryKey);
  const scores: Scores = native.map((entry) => {
    const key = entryKey(entry);
    return keys.map((other) => entryLikeness(key, other));
  });
  const byNumber = native.map((entry) => {
    const twin = romanized.findIndex((other) => other.n === entry.n);
    return twin < 0 ? null : twin;
  });
  const total = (twins: readonly (number | null)[]): number =>
    twins.reduce<number>((sum, twin, i) => sum + (twin === null ? 0 : (scores[i]?.[twin] ?? 0)), 0);
  const aligned = align(scores, romanized.length);
  const twins = total(aligned) > total(byNumber) + MARGIN ? aligned : byNumber;
  const paired = native.map((entry, i) => {
    const twin = twins[i] ?? null;
    return {
      native: entry,
      romanized: twin === null ? null : (romanized[twin] ?? null),
      likeness: twin === null ? 0 : (scores[i]?.[twin] ?? 0),
    };
  });
  const alone = romanized.filter((_, at) => !twins.includes(at)).map((entry) => ({ native: null, romanized: entry, likeness: 0 }));
  return [...paired, ...alone];
}
