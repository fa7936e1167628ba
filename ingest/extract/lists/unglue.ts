import type { Line } from '../line.ts';
import { entryShape } from './entry-shape.ts';
import { numberOf } from './list-marks.ts';

/** `… 2004. 7. Nye J.`: a number before a capital or a quotation mark. */
const INNER_NUMBER = /\s(?=\[?(\d{1,3})[.)\]]\s+[«"“[]?\p{Lu})/gu;
const ENDS_ENTRY = /[.)>\]»”"]\s*$/u;

/** A line parted where the number after its own stands inside of it. */
function part(line: Line, n: number, isNext: (n: number) => boolean): Line[] {
  const found = [...line.text.matchAll(INNER_NUMBER)].find(({ index, 1: number }) => {
    const own = line.text.slice(0, index);
    return Number(number) === n + 1 && isNext(n + 1) && (ENDS_ENTRY.test(own) || entryShape(own).closes);
  });
  if (found === undefined) return [line];
  const rest = { n: line.n, text: line.text.slice(found.index).trimStart() };
  return [{ n: line.n, text: line.text.slice(0, found.index) }, ...part(rest, n + 1, isNext)];
}

const FAMILY = "\\p{Lu}[\\p{L}'’-]{1,30}";
/** A family name with initials: `Nye J.`, `Nye, J. S.`. */
const INNER_AUTHOR = new RegExp(`(?<=[\\p{L}\\d./)\\]»”"])\\s+(?=${FAMILY},? \\p{Lu}\\p{Ll}?\\.)`, 'gu');
const DATED_AUTHOR = new RegExp(`^${FAMILY}, \\p{Lu}\\.[^()]{0,100}\\((?:19|20)\\d{2}[a-z]?\\)[.,]`, 'u');
/** `… pp. 4–9.`, `… (2010)`, `… «Дала»` */
const ENDS_CLOSED = /(?:\d[)\]]?|[)\]»”"])\.?$/u;
/** A word in full before the stop, such as the name of a publisher. */
const ENDS_IN_WORD = /\p{L}{3}\.$/u;
const FEWEST_LETTERS = 40;
/** An entry's year is not far behind its authors. */
const YEAR_WITHIN = 400;

/** Whether an entry ends before and another begins: a closed end before an author, any end before an author with the year in brackets. */
function partsEntries(own: string, rest: string): boolean {
  if (own.length < FEWEST_LETTERS) return false;
  const { isDated, closes } = entryShape(own);
  if (!isDated || !entryShape(rest.slice(0, YEAR_WITHIN)).isDated) return false;
  return closes || ENDS_CLOSED.test(own) || (ENDS_IN_WORD.test(own) && DATED_AUTHOR.test(rest));
}

/** Parts entries without numbers that run on in one line: each has an author in front, a year and a title. */
export function unglueNamed(line: Line): Line[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of line.text.matchAll(INNER_AUTHOR)) {
    if (!partsEntries(line.text.slice(from, index), line.text.slice(index).trimStart())) continue;
    parts.push(line.text.slice(from, index));
    from = index;
  }
  return [...parts, line.text.slice(from)].map((text, at) => ({ n: line.n, text: at === 0 ? text : text.trimStart() }));
}

/** Parts entries that run on in one line with the entry before: 6 and 7 where no line begins with 7. */
export function unglue(lines: readonly Line[]): Line[] {
  const leading = new Set(lines.flatMap((line) => numberOf(line) ?? []));
  return lines.flatMap((line) => {
    const n = numberOf(line);
    return n === null ? [line] : part(line, n, (next) => !leading.has(next));
  });
}
