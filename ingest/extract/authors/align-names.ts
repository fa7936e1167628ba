import { likeness } from '../similarity.ts';

const LEAST_LIKENESS = 0.45;

/**
 * For each name of a list the place of the same person in another spelling of the list: the likest first,
 * then what is left over in order when the lists are of one length.
 *
 * @returns for each base name the index in `other`, or `null`
 */
export function alignNames(base: readonly string[], other: readonly string[]): (number | null)[] {
  const pairs = base
    .flatMap((name, i) => other.map((candidate, j) => ({ i, j, score: likeness(name, candidate) })))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const places: (number | null)[] = base.map(() => null);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (places[i] !== null || taken.has(j)) continue;
    places[i] = j;
    taken.add(j);
  }
  if (base.length !== other.length) return places;
  const left = other.map((_, j) => j).filter((j) => !taken.has(j));
  return places.map((place) => place ?? left.shift() ?? null);
}
