const FEWEST_WORKS = 3;
const LEAST_SHARE = 1 / 3;

/**
 * Whether so many works of a list are cited in one way that the article may be believed to cite so.
 *
 * @param cited numbers of references, each as often as it is cited
 * @param listed how many references the list has
 */
export function citesEnough(cited: Iterable<number>, listed: number): boolean {
  const works = new Set(cited).size;
  return works >= FEWEST_WORKS && works >= listed * LEAST_SHARE;
}
