const GROUP = /\[(\d[^[\]]{0,80})\]/g;
const PAGES = /^(?:p|pp|с|c|стр|б|бет|s)\.?\s*\d|^\d[\d\s,–-]*\s*(?:б|бб|бет|с|c|p|pp)\.?$/iu;
const LONGEST_RANGE = 50;

function numbersIn(piece: string): number[] {
  const range = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})$/.exec(piece);
  if (range !== null) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    return last > first && last - first <= LONGEST_RANGE ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
  }
  return /^\d{1,3}$/.test(piece) ? [Number(piece)] : [];
}

/**
 * Reference numbers that bracketed groups in a text print, in order and each once; ranges are expanded.
 * A piece with a page mark (`[20, 31 б.]`, `[25, p. 29]`) is no reference.
 */
export function citedIn(text: string): number[] {
  const numbers = Array.from(text.matchAll(GROUP)).flatMap((group) =>
    (group[1] ?? '')
      .split(/[,;]/)
      .map((piece) => piece.trim())
      .filter((piece) => !PAGES.test(piece))
      .flatMap(numbersIn),
  );
  return [...new Set(numbers)];
}
