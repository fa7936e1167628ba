import type { SearchTerm } from '../rank-hits.ts';

/** Words are kept by so many first letters: no prefix that is looked for is shorter. */
const BEGINNING = 2;

/** The place of a number in an ascending list, or where it would stand. */
function placeIn(list: readonly number[], number: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insert(list: number[], number: number): void {
  const last = list.at(-1);
  if (last === undefined || last < number) return void list.push(number);
  const place = placeIn(list, number);
  if (list[place] !== number) list.splice(place, 0, number);
}

/**
 * Which texts have a word: for each word the numbers of its texts in ascending order, eight bytes each. Words that a
 * text no longer has stay; whoever finds it by them looks at the text itself.
 */
export class InvertedIndex {
  readonly #byBeginning = new Map<string, Map<string, number[]>>();

  /** Adds the words of a text, parted by spaces; those that it has already change nothing. */
  add(number: number, text: string): void {
    for (const word of text.split(' ')) {
      const beginning = word.slice(0, BEGINNING);
      let words = this.#byBeginning.get(beginning);
      if (words === undefined) this.#byBeginning.set(beginning, (words = new Map()));
      const numbers = words.get(word);
      if (numbers === undefined) words.set(word, [number]);
      else insert(numbers, number);
    }
  }

  #numbersOf({ token, isBeginning }: SearchTerm): Iterable<number> {
    const words = this.#byBeginning.get(token.slice(0, BEGINNING));
    if (words === undefined) return [];
    if (!isBeginning) return words.get(token) ?? [];
    const found = new Set<number>();
    for (const [word, numbers] of words) if (word !== token && word.startsWith(token)) for (const number of numbers) found.add(number);
    // Who has the word itself scores for that.
    for (const number of words.get(token) ?? []) found.delete(number);
    return found;
  }

  /** The texts with any of the terms, those with the highest sum of weights first, `limit` at most. */
  best(terms: readonly SearchTerm[], limit: number): number[] {
    const scores = new Map<number, number>();
    for (const term of terms) for (const number of this.#numbersOf(term)) scores.set(number, (scores.get(number) ?? 0) + term.weight);
    // Few scores are different: those of each are put together, instead of sorting all.
    const byScore = new Map<number, number[]>();
    for (const [number, score] of scores) {
      const same = byScore.get(score);
      if (same === undefined) byScore.set(score, [number]);
      else same.push(number);
    }
    const best: number[] = [];
    for (const score of [...byScore.keys()].sort((a, b) => b - a)) {
      if (best.length >= limit) break;
      best.push(...(byScore.get(score) ?? []).sort((a, b) => a - b).slice(0, limit - best.length));
    }
    return best;
  }
}
