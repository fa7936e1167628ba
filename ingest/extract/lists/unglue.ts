import type { Line } from '../line.ts';
import { numberOf } from './list-marks.ts';

/** `… 2004. 7. Nye J.`: a number after a closed entry, before a capital or a quotation mark. */
const INNER_NUMBER = /(?<=[.)>\]»”"])\s+(?=\[?(\d{1,3})[.)\]]\s+[«"“[]?\p{Lu})/gu;

/** A line parted where the number after its own stands inside of it. */
function part(line: Line, n: number, isNext: (n: number) => boolean): Line[] {
  const found = [...line.text.matchAll(INNER_NUMBER)].find((match) => Number(match[1]) === n + 1 && isNext(n + 1));
  if (found === undefined) return [line];
  const rest = { n: line.n, text: line.text.slice(found.index).trimStart() };
  return [{ n: line.n, text: line.text.slice(0, found.index) }, ...part(rest, n + 1, isNext)];
}

/** Parts entries that run on in one line with the entry before: 6 and 7 where no line begins with 7. */
export function unglue(lines: readonly Line[]): Line[] {
  const leading = new Set(lines.flatMap((line) => numberOf(line) ?? []));
  return lines.flatMap((line) => {
    const n = numberOf(line);
    return n === null ? [line] : part(line, n, (next) => !leading.has(next));
  });
}
