import { listHeading, openingHeading } from './headings.ts';
import { labelOf } from './labels.ts';
import { blocksOf, type Block, type Line } from './line.ts';
import { plainText } from './plain-text.ts';

/** A page number that stands alone. */
export const PAGE_NUMBER = /^[-–—]?\s*\d{1,4}\s*[-–—]?$/;

/** A longer line is no running head. */
export const LONGEST_HEAD = 160;
const FEWEST = 3;
/** A heading may happen to open some pages; a head of pages stands hardly anywhere else. */
const MOSTLY = 2 / 3;

/** A line as it is compared from page to page: whatever its numbers. */
export const pageHeadKey = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[#\s|]{1,40}|[#\s|]{1,40}$/g, '');

const isPageNumber = (block: Block | undefined): boolean => block?.length === 1 && PAGE_NUMBER.test(plainText(block[0].text));

/** The lines of a short block without its page number. */
const headOf = (block: Block): readonly Line[] => block.filter((line) => !PAGE_NUMBER.test(plainText(line.text)));

const isLabel = ({ text }: Line): boolean => labelOf(text) !== null || listHeading(text) !== null || openingHeading(text) !== null;

/**
 * The keys of lines that stand by themselves next to a page number, at three pages or more and hardly anywhere else:
 * running heads of whatever the journal prints there.
 */
export function findPageHeads(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Map<string, { near: number; all: number }>();
  const blocks = blocksOf(lines);
  for (const [at, block] of blocks.entries()) {
    const [line, ...more] = headOf(block);
    if (line === undefined || more.length > 0 || line.text.length > LONGEST_HEAD || isLabel(line)) continue;
    const key = pageHeadKey(line.text);
    const count = seen.get(key) ?? { near: 0, all: 0 };
    const isNear = block.length > 1 || isPageNumber(blocks[at - 1]) || isPageNumber(blocks[at + 1]);
    seen.set(key, { near: count.near + (isNear ? 1 : 0), all: count.all + 1 });
  }
  return new Set([...seen].filter(([key, { near, all }]) => key !== '' && near >= FEWEST && near >= all * MOSTLY).map(([key]) => key));
}
