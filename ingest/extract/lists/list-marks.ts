import { isBlank, type Line } from '../line.ts';

/** How the entries of a list are marked. */
export type ListStyle = 'numbered' | 'bulleted' | 'plain';

export const NUMBER = /^\s*(?:[-–—•]\s+)?\**\[?(\d{1,3})(?:[.)\]]\**\s+(?=\S)|[.)\]](?=[\p{L}«"“<[]))/u;
export const BULLET = /^\s*[-–—•]\s+(?=\S)/u;
export const LONE_DASH = /^\s*[-–—•]\s*$/u;

/** The number before an entry, `null` where the line has none. */
export const numberOf = (line: Line): number | null => {
  const printed = line.text.match(NUMBER)?.[1];
  return printed === undefined ? null : Number(printed);
};

const FEWEST_COUNTED = 4;

/** Whether the lines with a number, most of them, count from 1 on. */
function countsUp(lines: readonly Line[]): boolean {
  const numbers = lines.flatMap((line) => numberOf(line) ?? []);
  let next = 1;
  for (const n of numbers) if (n === next) next += 1;
  return next > FEWEST_COUNTED && next > numbers.length * 0.7;
}

export function styleOf(lines: readonly Line[]): ListStyle {
  const own = lines.filter((line) => !isBlank(line) && !LONE_DASH.test(line.text));
  const numbered = own.filter((line) => NUMBER.test(line.text)).length;
  const bulleted = own.filter((line) => BULLET.test(line.text)).length;
  if (numbered >= 1 && numbered >= bulleted && (numbered * 4 >= own.length || countsUp(own))) return 'numbered';
  const [first] = own;
  const opens = first !== undefined && BULLET.test(first.text);
  return bulleted >= 2 && (bulleted * 2 >= own.length || (opens && bulleted * 5 >= own.length)) ? 'bulleted' : 'plain';
}

const FEWEST_BEFORE_RESTART = 3;

/** Where the numbers of a list begin anew, as an index of its lines; `null` where they do not. */
export function findRestart(lines: readonly Line[]): number | null {
  const numbered = lines.flatMap((line, at) => {
    const n = numberOf(line);
    return n === null ? [] : [{ at, n }];
  });
  const restart = numbered.findIndex(
    ({ n }, i) => i >= FEWEST_BEFORE_RESTART && n === 1 && numbered[i + 1]?.n === 2 && numbered[i + 2]?.n === 3,
  );
  return numbered[restart]?.at ?? null;
}

const FEWEST_UNHEADED = 5;
const DATED = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)|https?:|doi/i;

/**
 * Where a reference list without a heading begins: the last count from 1 that runs to the end of the lines,
 * most of its entries dated or linked. As an index of the lines; `null` where there is none.
 */
export function findUnheaded(lines: readonly Line[]): number | null {
  const start = lines.findLastIndex((line) => numberOf(line) === 1);
  if (start < 0) return null;
  const own = lines.slice(start).filter((line) => !isBlank(line));
  const entries = own.filter((line) => NUMBER.test(line.text));
  const dated = entries.filter((line) => DATED.test(line.text));
  const runs = entries.every((line, at) => numberOf(line) === at + 1);
  return runs && entries.length >= FEWEST_UNHEADED && entries.length * 2 > own.length && dated.length * 2 > entries.length ? start : null;
}
