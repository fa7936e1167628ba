import type { LineSpan } from '../../schema/record/provenance.ts';

/** A line of the source with its number, counted from 1. */
export interface Line {
  readonly n: number;
  readonly text: string;
}

/** Lines that stand together, without a blank one between them; never empty. */
export type Block = readonly [Line, ...Line[]];

export const isBlank = (line: Line): boolean => line.text.trim() === '';

export const numberLines = (lines: readonly string[]): Line[] => lines.map((text, at) => ({ n: at + 1, text }));

/** A paragraph has some thousand characters; a line of more than this is no text that was written. */
const LONGEST_LINE = 50_000;

export const isTooLong = (line: Line): boolean => line.text.length > LONGEST_LINE;

/** The lines that can be read; those too long stand as blank ones, so that each keeps its number. */
export const readableLines = (lines: readonly Line[]): Line[] => lines.map((line) => (isTooLong(line) ? { n: line.n, text: '' } : line));

export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: [Line, ...Line[]][] = [];
  let open: [Line, ...Line[]] | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      open = null;
    } else if (open === null) {
      open = [line];
      blocks.push(open);
    } else {
      open.push(line);
    }
  }
  return blocks;
}

/** First and last line of some lines in order. */
export const spanOf = (lines: readonly [Line, ...Line[]]): LineSpan => [lines[0].n, (lines.at(-1) ?? lines[0]).n];

/** The lines numbered from `from` to `to`, both included. */
export const between = (lines: readonly Line[], from: number, to: number): Line[] => lines.slice(Math.max(0, from - 1), Math.max(0, to));

/** Some lines without the blank ones around them. */
export function trimBlank(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}
