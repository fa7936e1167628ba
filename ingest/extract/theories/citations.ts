import { readCitation } from '../body/read-citation.ts';

const GROUP = /\[([^[\]]{1,120})\]/g;

/**
 * Reference numbers that the bracketed groups of a text print, in order and each once.
 *
 * @param most the greatest number of the reference list
 */
export function citedIn(text: string, most: number): number[] {
  const groups = Array.from(text.matchAll(GROUP), (group) => readCitation(group[1] ?? '', most) ?? []);
  return [...new Set(groups.flat())];
}
