import { contentsHeading } from '../headings.ts';
import type { Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

const ENDS_IN_PAGE = /\d{1,4}$/;
/** Without contents the masthead is looked for in the first lines only. */
const MASTHEAD_LINES = 150;

/** The lines of cover and masthead: what stands before and between the contents tables, the tables themselves left out. */
export function frontMatter(lines: readonly Line[]): Line[] {
  const headings = lines.filter((line) => contentsHeading(line.text) !== null);
  const first = headings[0];
  if (first === undefined) return lines.slice(0, MASTHEAD_LINES);
  const gaps = headings.slice(1).flatMap((heading, at) => {
    const table = lines.slice((headings[at]?.n ?? 0) - 1, heading.n - 1);
    const lastRow = table.findLastIndex((line) => ENDS_IN_PAGE.test(plainText(line.text)));
    return table.slice(lastRow + 1);
  });
  return [...lines.slice(0, first.n - 1), ...gaps];
}
