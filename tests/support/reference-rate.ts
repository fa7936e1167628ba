import { referenceLine } from '../../ingest/extract/references/reference-line.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';

/** So many lines are read before the engine has compiled all for good. */
const WARM_UP = 20_000;
const ROUNDS = 9;

/** References read in a second of one core's time, once the patterns are compiled, over some rounds. */
export interface ReferenceRate {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Seconds of the processor, which a busy machine does not lengthen as it does those of the clock. */
function secondsFor(lines: readonly string[]): number {
  const before = process.cpuUsage();
  for (const line of lines) referenceLine(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How fast the lines, one reference each, are read. */
export function referenceRate(lines: readonly string[]): ReferenceRate {
  for (let read = 0; read < WARM_UP; read += lines.length) secondsFor(lines);
  const rates = Array.from({ length: ROUNDS }, () => Math.round(lines.length / secondsFor(lines))).sort((a, b) => a - b);
  return { least: rates[0] ?? 0, median: rates[ROUNDS >> 1] ?? 0, most: rates.at(-1) ?? 0 };
}

/** Every reference of an issue as its lists print it. */
export const printedReferences = ({ articles }: IssueRecord): string[] =>
  articles
    .flatMap(({ references }) => references.flatMap(({ printed }) => [printed.native, printed.romanized]))
    .filter((printed) => printed !== null);
