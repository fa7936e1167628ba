import { distance } from 'fastest-levenshtein';
import { fold } from '../../schema/text/fold.ts';

/** How alike two names or titles are across scripts and spellings, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = fold(a).replaceAll(' ', '');
  const right = fold(b).replaceAll(' ', '');
  const longest = Math.max(left.length, right.length);
  return longest === 0 ? 0 : 1 - distance(left, right) / longest;
}

/** Two spellings of one person's name, by measure on real issues: the same name scores above this, two names below. */
export const SAME_NAME = 0.68;

export const isSameName = (a: string, b: string): boolean => likeness(a, b) >= SAME_NAME;
