import { Command } from 'commander';
import { discoveredOnly } from '../evaluate/discovered-only.ts';
import { evaluateRecord } from '../evaluate/evaluate-record.ts';
import { readGold } from '../evaluate/gold.ts';
import type { FieldScore } from '../evaluate/tally.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readRecord } from './read-record.ts';
import { answer } from './terminal.ts';

const figure = (value: number): string => value.toFixed(3).padStart(9);

const row = ({ field, precision, recall, f1, wanted }: FieldScore): string =>
  `${field.padEnd(20)}${figure(precision)}${figure(recall)}${figure(f1)}${String(wanted).padStart(8)}`;

const HEADER = `${'field'.padEnd(20)}${['precision', 'recall', 'F1'].map((name) => name.padStart(9)).join('')}${'wanted'.padStart(8)}`;

interface Options {
  readonly misses?: true;
  readonly json?: true;
  readonly withoutVocabulary?: true;
}

/** `theoria evaluate`: a record against annotated articles. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('evaluate')
    .description('score a record against annotated articles: precision, recall and F1 of every field')
    .argument('<record>', 'issue record (JSON)')
    .argument('<gold>', 'folder with article-NN.json')
    .option('--misses', 'list every value that is not as annotated')
    .option('--json', 'print one JSON object')
    .option('--without-vocabulary', 'score only the theories that discovery finds without the vocabulary, under its own names for them')
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- evaluate issue.json gold --misses')
    .action(async (path: string, folder: string, options: Options) => {
      const whole = await readRecord(path);
      const record = options.withoutVocabulary ? discoveredOnly(whole) : whole;
      const tally = evaluateRecord(record, await readGold(folder));
      const references = tally.micro('ref.');
      if (options.json) answer(JSON.stringify({ fields: tally.scores(), references, misses: tally.misses }));
      else {
        answer([HEADER, ...tally.scores().map(row), row(references)].join('\n'));
        if (options.misses)
          for (const miss of tally.misses)
            answer(`${miss.field}\t${miss.where}\tgot=${JSON.stringify(miss.got)}\twant=${JSON.stringify(miss.want)}`);
      }
      end(EXIT.done);
    });
