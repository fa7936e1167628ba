/**
 * How many references are read in a second of one core's time, once the patterns are compiled. It measures and asserts nothing.
 *
 *     node --import tsx tests/bench/references.ts [file with one reference on each line]
 */
import { readFile } from 'node:fs/promises';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { secondIssue, thirdIssue } from '../support/annotated-issues.ts';
import { printedReferences, referenceRate } from '../support/reference-rate.ts';
import { shippedRecord } from '../support/shipped-record.ts';

const inventedIn = async (text: string): Promise<string[]> => printedReferences(extractIssue(await readSource(text)));

function report(name: string, lines: readonly string[]): void {
  const { least, median, most } = referenceRate(lines);
  const length = lines.join('').length / lines.length;
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
report('the real issue', printedReferences(await shippedRecord()));
report('two invented issues', [...(await inventedIn(secondIssue.text)), ...(await inventedIn(thirdIssue.text))]);
