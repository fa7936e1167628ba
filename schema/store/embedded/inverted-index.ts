import type { SearchTerm } from '../rank-hits.ts';

/** Words are kept by so many first letters: no prefix that is looked for is shorter. */
const BEGINNING = 2;
const TURNS_AT_MOST = 2 ** 31;

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

/** Few scores are different: the texts of the highest are taken whole, without sorting all. */
function bestOf(numbers: readonly number[], scores: Float64Array, limit: number): number[] {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(scores[number] ?? 0, (sizes.get(scores[number] ?? 0) ?? 0) + 1);
  const best: number[] = [];
  for (const score of [...sizes.keys()].sort((a, b) => b - a)) {
    if (best.length >= limit) break;
    const same = Uint32Array.from(numbers.filter((number) => scores[number] === score)).sort();
    best.push(...same.subarray(0, limit - best.length));
  }
  return best;
}

/**
 * Which texts have a word: for each word the numbers of its texts in ascending order, eight bytes each. Words that a
 * text no longer has stay; whoever finds it by them looks at the text itself.
 */
export class InvertedIndex {
  readonly #byBeginning = new Map<string, Map<string, number[]>>();
  #highest = 0;

  /** By number, all zero between two searches: with maps a common word would take ten times as long. */
  #scores = new Float64Array(0);
  /** By number, the last term that it was seen for; terms are counted over all searches. */
  #seen = new Uint32Array(0);
  #turn = 0;

  #makeRoom(): void {
    if (this.#scores.length > this.#highest && this.#turn < TURNS_AT_MOST) return;
    this.#scores = new Float64Array(2 * this.#highest + 1);
    this.#seen = new Uint32Array(2 * this.#highest + 1);
    this.#turn = 0;
  }

  /** Adds the words of a text, parted by spaces; those that it has already change nothing. */
  add(number: number, text: string): void {
    this.#highest = Math.max(this.#highest, number);
    for (const word of text.split(' ')) {
      const beginning = word.slice(0, BEGINNING);
      let words = this.#byBeginning.get(beginning);
      if (words === undefined) this.#byBeginning.set(beginning, (words = new Map()));
      const numbers = words.get(word);
      if (numbers === undefined) words.set(word, [number]);
      else insert(numbers, number);
    }
  }

  /** Calls back for the texts with a term, some of them several times; `except` is told first of those that do not count. */
  #visit({ token, isBeginning }: SearchTerm, visit: (number: number) => void, except: (number: number) => void): void {
    const words = this.#byBeginning.get(token.slice(0, BEGINNING));
    if (words === undefined) return;
    const own = words.get(token) ?? [];
    if (!isBeginning) return own.forEach(visit);
    // Who has the word itself scores for that.
    own.forEach(except);
    for (const [word, numbers] of words) if (word !== token && word.startsWith(token)) numbers.forEach(visit);
  }

  /** The texts with any of the terms, those with the highest sum of weights first, `limit` at most; of equals the lower numbers. */
  best(terms: readonly SearchTerm[], limit: number): number[] {
    this.#makeRoom();
    const [scores, seen] = [this.#scores, this.#seen];
    const touched: number[] = [];
    for (const { token, isBeginning, weight } of terms) {
      const turn = (this.#turn += 1);
      const except = (number: number): void => void (seen[number] = turn);
      const visit = (number: number): void => {
        if (seen[number] === turn) return;
        seen[number] = turn;
        if (scores[number] === 0) touched.push(number);
        scores[number] = (scores[number] ?? 0) + weight;
      };
      this.#visit({ token, isBeginning, weight }, visit, except);
    }
    const best = bestOf(touched, scores, limit);
    for (const number of touched) scores[number] = 0;
    return best;
  }
}
