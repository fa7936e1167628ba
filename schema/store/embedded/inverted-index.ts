import type { SearchTerm } from '../rank-hits.ts';

/** Words are kept by so many first letters: no prefix that is looked for is shorter. */
const BEGINNING = 2;
const TURNS_AT_MOST = 2 ** 31;
const MOST_WORDS = 2 ** 16 - 1;
/** More than there are numbers: a size and a number make one that sorts by both. */
const PLACES = 2 ** 32;

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

function remove(list: number[], number: number): void {
  const place = placeIn(list, number);
  if (list[place] === number) list.splice(place, 1);
}

const wordsOf = (text: string): Set<string> => new Set(text.split(' '));

/** Which texts have a word: for each word the numbers of its texts in ascending order, eight bytes each. */
export class InvertedIndex {
  readonly #byBeginning = new Map<string, Map<string, number[]>>();
  /** The texts themselves, to know what a text loses when it changes. */
  readonly #texts = new Map<number, string>();
  /** By number, how many words its text has. */
  #sizes = new Uint16Array(0);
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

  #note(number: number, word: string): void {
    const beginning = word.slice(0, BEGINNING);
    let words = this.#byBeginning.get(beginning);
    if (words === undefined) this.#byBeginning.set(beginning, (words = new Map()));
    const numbers = words.get(word);
    if (numbers === undefined) words.set(word, [number]);
    else insert(numbers, number);
  }

  #strike(number: number, word: string): void {
    const numbers = this.#byBeginning.get(word.slice(0, BEGINNING))?.get(word);
    if (numbers !== undefined) remove(numbers, number);
  }

  has(number: number): boolean {
    return this.#texts.has(number);
  }

  delete(number: number): void {
    for (const word of wordsOf(this.#texts.get(number) ?? '')) this.#strike(number, word);
    this.#texts.delete(number);
  }

  /** Sets the text of a number; its words are parted by spaces. */
  set(number: number, text: string): void {
    const before = this.#texts.get(number);
    if (before === text) return;
    const [old, words] = [before === undefined ? new Set<string>() : wordsOf(before), wordsOf(text)];
    for (const word of old) if (!words.has(word)) this.#strike(number, word);
    for (const word of words) if (!old.has(word)) this.#note(number, word);
    this.#texts.set(number, text);
    this.#highest = Math.max(this.#highest, number);
    this.#setSize(number, words.size);
  }

  #setSize(number: number, size: number): void {
    if (number >= this.#sizes.length) {
      const larger = new Uint16Array(2 * number + 1);
      larger.set(this.#sizes);
      this.#sizes = larger;
    }
    this.#sizes[number] = Math.min(size, MOST_WORDS);
  }

  /** Few scores are different: the texts of the highest are taken whole, without sorting all. */
  #nearest(numbers: readonly number[], limit: number): number[] {
    const [scores, sizes] = [this.#scores, this.#sizes];
    const counts = new Map<number, number>();
    for (const number of numbers) counts.set(scores[number] ?? 0, (counts.get(scores[number] ?? 0) ?? 0) + 1);
    const best: number[] = [];
    for (const score of [...counts.keys()].sort((a, b) => b - a)) {
      if (best.length >= limit) break;
      const same = numbers.filter((number) => scores[number] === score).map((number) => (sizes[number] ?? 0) * PLACES + number);
      const shortest = Float64Array.from(same)
        .sort()
        .subarray(0, limit - best.length);
      best.push(...shortest.map((place) => place % PLACES));
    }
    return best;
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

  /** The texts with any of the terms, those with the highest sum of weights first, of equals the shorter; `limit` at most. */
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
    const best = this.#nearest(touched, limit);
    for (const number of touched) scores[number] = 0;
    return best;
  }
}
