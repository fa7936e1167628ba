import type { Entry } from './entry.ts';
import { entryKey, entryLikeness } from './entry-likeness.ts';
import { align, assign, type Scores, type Twins } from './match-entries.ts';

/** A native entry with its romanized twin; one of the two is `null` where the other stands alone. */
export interface EntryPair {
  readonly native: Entry | null;
  readonly romanized: Entry | null;
  /** How alike the two are, 0 to 1; 0 for one alone. */
  readonly likeness: number;
}

/** By how much a matching must beat the one before it to be believed: numbers, then order, then looks alone. */
const MARGIN = 0.6;
/** Longer lists are paired by number alone: the alignment takes time by the product of the lengths. */
const MOST_ALIGNED = 600;

const byNumber = (native: readonly Entry[], romanized: readonly Entry[]): Twins => {
  const places = new Map(romanized.map((entry, at) => [entry.n, at]));
  return native.map((entry) => places.get(entry.n) ?? null);
};

/** The matching that fits best; one that trusts the print less must fit clearly better. */
function bestMatching(numbered: Twins, scores: Scores, columns: number): Twins {
  const total = (twins: Twins): number => twins.reduce<number>((sum, twin, i) => sum + (twin === null ? 0 : (scores[i]?.[twin] ?? 0)), 0);
  return [align(scores, columns), assign(scores)].reduce((best, next) => (total(next) > total(best) + MARGIN ? next : best), numbered);
}

/**
 * Pairs the entries of the two lists. The printed numbers lead; where the lists differ so that an alignment by
 * likeness fits clearly better, the alignment does, and where even their order differs, likeness alone.
 */
export function pairEntries(native: readonly Entry[], romanized: readonly Entry[]): EntryPair[] {
  const numbered = byNumber(native, romanized);
  const [ours, theirs] = [native.map(entryKey), romanized.map(entryKey)];
  const isLong = native.length > MOST_ALIGNED || romanized.length > MOST_ALIGNED;
  const scores = isLong ? null : ours.map((key) => theirs.map((other) => entryLikeness(key, other)));
  const twins = scores === null ? numbered : bestMatching(numbered, scores, romanized.length);
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
