import { conceptNamed } from './concept-index.ts';
import { areCognate, inLatin } from './doctrine.ts';
import { wordsOf } from './tokens.ts';

/** Whether two terms of two languages seem to be one: the same word, one label of the vocabulary, or international words. */
function seemAlike(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)].map((words) => words.map((word) => inLatin(word.toLowerCase())));
  if (left === undefined || right === undefined) return false;
  const concept = conceptNamed(one);
  if (concept !== undefined && concept === conceptNamed(other)) return true;
  return left.some((word) => right.some((printed) => areCognate(word, printed)));
}

/** Pairs of numbers, one in each list, that hold wherever the longer list has what the shorter lacks. */
function pairsWithGap(shorter: readonly string[], longer: readonly string[]): (readonly [number, number])[] {
  const gap = longer.length - shorter.length;
  const places = Array.from({ length: shorter.length + 1 }, (_, start) => shorter.map((_term, at) => (at < start ? at : at + gap)));
  const worth = places.map((place) => place.filter((to, at) => seemAlike(shorter[at] ?? '', longer[to] ?? '')).length);
  const most = Math.max(...worth);
  if (most === 0) return [];
  const best = places.filter((_, at) => worth[at] === most);
  return shorter.flatMap((_, at) => {
    const to = best[0]?.[at];
    return to !== undefined && best.every((place) => place[at] === to) ? [[at, to] as const] : [];
  });
}

/**
 * Which terms of two lists are translations of each other: in order where the lists are of one length; else those of which the place is
 * certain, if the longer list has its surplus in one place.
 */
export function alignLists(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  if (one.length === other.length) return one.map((_, at) => [at, at] as const);
  if (one.length < other.length) return pairsWithGap(one, other);
  return pairsWithGap(other, one).map(([at, to]) => [to, at] as const);
}
