/** Square brackets that may hold a citation. */
export const SQUARE = /\[([^[\]]{1,120})\]/g;
/** Round brackets after a word: a number of the list, with pages or without. */
export const ROUND = /(?<=[\p{L}»”"]\s?)\((\d{1,3}(?:[^()\d][^()]{0,60})?)\)(?=[\s.,;:]|$)/gu;

const PAGE_BEFORE = /^(?:pp?|с|c|стр|б|бет|б\.б|ss?|стб|p\. ?p|art|ch|гл|т|vol|т\.)\.?\s{0,5}:?\s{0,5}[\divxlc]/iu;
const PAGE_AFTER = /\d\s{0,5}-?\s{0,5}(?:б|бб|бет\p{L}{0,9}|с|c|стр|p|pp|стб|том|т)\.?$/iu;
const RANGE = /^(\d{1,3})\s{0,5}[-–—−]\s{0,5}(\d{1,3})$/;
const NUMBER = /^(\d{1,3})(?:\s{0,5}:\s{0,5}[\d\s,–-]{1,40})?$/;
const LEAD = /^(?:смотри(?:те)?|см|қараңыз|қара|қар|see also|see|cf|мысалы|например|e\.g|i\.e)\.?,?\s{0,5}:?\s{0,5}/iu;
const AND = /(?<=\d)\s{1,5}(?:и|және|мен|and|&)\s{1,5}(?=\d)/giu;
/** A full stop where a comma should stand: `3. с. 45`. */
const STOPPED = /^(\s{0,5}\d{1,3})\.\s{0,5}(?=(?:с|c|p|pp|б|стр)\.)/iu;

const isPage = (piece: string): boolean => PAGE_BEFORE.test(piece) || PAGE_AFTER.test(piece);

/** One work cited in a group: a number or a range of them, with pages or without. */
function numbersOfItem(item: string, most: number): number[] | null {
  const pieces = item
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const numbers: number[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (isPage(piece)) {
      if (at === 0) return null;
      continue;
    }
    const range = piece.match(RANGE);
    const from = Number(range?.[1]);
    const to = Number(range?.[2]);
    // Pages go on after `с. 5, 7`, but after `5 с.` another work follows.
    const followsPage = at > 0 && PAGE_BEFORE.test(pieces[at - 1] ?? '');
    if (range !== null && from < to && to <= most) {
      for (let n = from; n <= to; n += 1) numbers.push(n);
    } else if (range !== null || (followsPage && NUMBER.test(piece))) {
      if (at === 0) return null;
    } else {
      const n = Number(piece.match(NUMBER)?.[1] ?? Number.NaN);
      if (Number.isNaN(n)) return at === 0 ? null : numbers;
      // A number beyond the list after a first one is a page without its sign: [1, 233].
      if (at === 0 || n <= most) numbers.push(n);
    }
  }
  return numbers;
}

/**
 * The reference numbers in the brackets of a citation such as `14; 15, p. 3; 20-22`, ranges expanded, pages left out;
 * `null` where the brackets hold something else. Numbers beyond the list are kept: the caller tells them apart.
 *
 * @param inside the text between the brackets
 * @param most the greatest number that may be cited
 */
export function readCitation(inside: string, most: number): number[] | null {
  const items = inside
    .replace(LEAD, '')
    .replace(AND, ', ')
    .split(';')
    .map((item) => item.replace(STOPPED, '$1, ').trim());
  if (items.some((item) => item === '')) return null;
  const numbers: number[] = [];
  for (const [at, item] of items.entries()) {
    if (at > 0 && item.split(',').every((piece) => isPage(piece.trim()))) continue;
    const own = numbersOfItem(item, most);
    if (own === null || own.length === 0 || own.includes(0)) return null;
    numbers.push(...own);
  }
  return numbers;
}
