/**
 * How many references are read in a second of one core's time, once the patterns are compiled. It measures and asserts nothing.
 *
 *     node --import tsx tests/bench/references.ts [file with one reference on each line]
 */
import { readFile } from 'node:fs/promises';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { referenceLine } from '../../ingest/extract/references/reference-line.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { secondIssue, thirdIssue } from '../support/annotated-issues.ts';
import { shippedRecord } from '../support/shipped-record.ts';

/** So many lines are read before the engine has compiled all for good. */
const WARM_UP = 20_000;
const ROUNDS = 9;

const printedIn = ({ articles }: IssueRecord): string[] =>
  articles
    .flatMap(({ references }) => references.flatMap(({ printed }) => [printed.native, printed.romanized]))
    .filter((printed) => printed !== null);

const inventedIn = async (text: string): Promise<string[]> => printedIn(extractIssue(await readSource(text)));

/** Seconds of the processor, which a busy machine does not lengthen as it does those of the clock. */
function secondsFor(lines: readonly string[]): number {
  const before = process.cpuUsage();
  for (const line of lines) referenceLine(line);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function report(name: string, lines: readonly string[]): void {
  for (let read = 0; read < WARM_UP; read += lines.length) secondsFor(lines);
  const rates = Array.from({ length: ROUNDS }, () => lines.length / secondsFor(lines)).sort((a, b) => a - b);
  const length = lines.join('').length / lines.length;
  const [least, median, most] = [rates[0], rates[ROUNDS >> 1], rates[ROUNDS - 1]].map((rate) => Math.round(rate ?? 0));
  process.stdout.write(
    `${name}: ${lines.length} of ${Math.round(length)} characters, ${median} references a second (${least} to ${most})\n`,
  );
}

const [file] = process.argv.slice(2);
if (file !== undefined)
  report(
    file,
    (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== ''),
  );
report('the real issue', printedIn(await shippedRecord()));
report('two invented issues', [...(await inventedIn(secondIssue.text)), ...(await inventedIn(thirdIssue.text))]);
