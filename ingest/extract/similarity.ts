import { distance } from 'fastest-levenshtein';
import { fold } from '../../schema/text/fold.ts';

const MOST_KEPT = 5000;
const kept = new Map<string, string>();

/** The folded text without spaces. Names are compared many times, folding them once is enough. */
function keyOf(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const key = fold(text).replaceAll(' ', '');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, key);
  return key;
}

/** How alike two names or titles are across scripts and spellings, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = keyOf(a);
  const right = keyOf(b);
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

/** Two spellings of one person's name, by measure on real issues: the same name scores above this, two names below. */
export const SAME_NAME = 0.68;

export const isSameName = (a: string, b: string): boolean => likeness(a, b) >= SAME_NAME;
