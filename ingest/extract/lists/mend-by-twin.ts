import type { JoinLines } from '../join-lines.ts';
import type { Entry } from './entry.ts';
import { entryKey, entryLikeness, type EntryKey } from './entry-likeness.ts';
import { joinEntry } from './join-entry.ts';

/** Longer lists are left as they are: the comparison takes time by the product of the lengths. */
const MOST_COMPARED = 600;
/** By how much two pieces together must be liker to the twin than each alone. */
const GAIN = 0.05;
/** A piece this like to another entry of the twin list is an entry of its own. */
const OWN_TWIN = 0.4;

const merge = (first: Entry, second: Entry, join: JoinLines): Entry => ({
  n: first.n,
  printed: joinEntry([first.printed, second.printed], join),
  lines: [first.lines[0], second.lines[1]],
  cut: true,
});

const likest = (key: EntryKey, twins: readonly EntryKey[]): { readonly at: number; readonly score: number } =>
  twins
    .map((twin, at) => ({ at, score: entryLikeness(key, twin) }))
    .reduce((best, next) => (next.score > best.score ? next : best), { at: -1, score: 0 });

/** Two pieces of one work: their likest twin is one entry, or the whole is liker to it than each piece and neither has another. */
function belongTogether(first: EntryKey, second: EntryKey, whole: EntryKey, twins: readonly EntryKey[]): boolean {
  // Two addresses are two works.
  if (first.addresses.size > 0 && second.addresses.size > 0) return false;
  const [a, b, both] = [likest(first, twins), likest(second, twins), likest(whole, twins)];
  if (both.score < OWN_TWIN) return false;
  if (a.at === b.at && a.at === both.at) return Math.min(a.score, b.score) >= OWN_TWIN || both.score > Math.max(a.score, b.score);
  const hasOwn = (b.at !== both.at && b.score >= OWN_TWIN) || (a.at !== both.at && a.score >= OWN_TWIN);
  return !hasOwn && both.score > Math.max(a.score, b.score) + GAIN;
}

/** Puts together neighbours of a list without numbers that its twin has as one entry; the entries are counted anew. */
export function mendByTwin(entries: readonly Entry[], twin: readonly Entry[], join: JoinLines): Entry[] {
  if (entries.length > MOST_COMPARED || twin.length > MOST_COMPARED) return [...entries];
  const twins = twin.map(entryKey);
  const mended: Entry[] = [];
  for (const entry of entries) {
    const before = mended.at(-1);
    const whole = before === undefined ? null : merge(before, entry, join);
    if (before !== undefined && whole !== null && belongTogether(entryKey(before), entryKey(entry), entryKey(whole), twins))
      mended.splice(-1, 1, whole);
    else mended.push(entry);
  }
  return mended.map((entry, at) => ({ ...entry, n: at + 1 }));
}
