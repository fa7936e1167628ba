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

function belongTogether(first: Entry, second: Entry, whole: Entry, twins: readonly EntryKey[]): boolean {
  const [a, b, both] = [entryKey(first), entryKey(second), entryKey(whole)];
  const scores = twins.map((twin) => ({ a: entryLikeness(a, twin), b: entryLikeness(b, twin), both: entryLikeness(both, twin) }));
  const best = scores.reduce((x, y) => (y.both > x.both ? y : x), { a: 0, b: 0, both: 0 });
  const hasOwn = scores.some((score) => score !== best && (score.b >= OWN_TWIN || score.a > best.a));
  return !hasOwn && best.both >= OWN_TWIN && best.both > Math.max(best.a, best.b) + GAIN;
}

/** Puts together neighbours of a list without numbers that its twin has as one entry; the entries are counted anew. */
export function mendByTwin(entries: readonly Entry[], twin: readonly Entry[], join: JoinLines): Entry[] {
  if (entries.length > MOST_COMPARED || twin.length > MOST_COMPARED) return [...entries];
  const twins = twin.map(entryKey);
  const mended: Entry[] = [];
  for (const entry of entries) {
    const before = mended.at(-1);
    const whole = before === undefined ? null : merge(before, entry, join);
    if (before !== undefined && whole !== null && belongTogether(before, entry, whole, twins)) mended.splice(-1, 1, whole);
    else mended.push(entry);
  }
  return mended.map((entry, at) => ({ ...entry, n: at + 1 }));
}
