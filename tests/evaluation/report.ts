/**
 * `npm run evaluate`: extracts the real issue and prints every field's score beside its bar, the time and the memory.
 * Exit code 1 where a bar is missed. Without the issue's text beside the checkout there is nothing to measure, and it says so.
 */
import { evaluateRecord } from '../../ingest/evaluate/evaluate-record.ts';
import { readGold } from '../../ingest/evaluate/gold.ts';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { shared, tellAbsent } from '../support/shared.ts';
import { BARS, missed } from './bars.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function report({ issue, gold }: NonNullable<typeof shared>): Promise<string[]> {
  const started = performance.now();
  const record = extractIssue(await readSource(issue));
  const seconds = (performance.now() - started) / 1000;
  const tally = evaluateRecord(record, await readGold(gold));
  const scores = [...tally.scores(), tally.micro('ref.')];
  print('| field | precision | recall | F1 | values | bar |\n|---|---|---|---|---|---|');
  for (const { field, precision, recall, f1, wanted } of scores.filter((score) => score.wanted > 0)) {
    const bar = (BARS[field] ?? []).map(({ measure, least }) => `${measure === 'f1' ? 'F1' : measure} ≥ ${least}`).join(', ');
    print(`| ${field} | ${precision.toFixed(3)} | ${recall.toFixed(3)} | ${f1.toFixed(3)} | ${wanted} | ${bar} |`);
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  print(`\n${record.articles.length} articles in ${seconds.toFixed(2)} s, ${memory.toFixed(0)} MB at the most`);
  const byField = new Map(scores.map((score) => [score.field, score]));
  return Object.keys(BARS).flatMap((field) => missed(field, byField.get(field)));
}

if (shared === null) tellAbsent('evaluation on the real issue');
else {
  const misses = await report(shared);
  print(misses.length === 0 ? 'Every bar is reached.' : misses.join('\n'));
  process.exitCode = misses.length === 0 ? 0 : 1;
}
