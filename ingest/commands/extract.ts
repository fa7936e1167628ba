import { existsSync, realpathSync } from 'node:fs';
import { Command } from 'commander';
import { AppError } from '../../schema/errors.ts';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { withholdProse } from '../../schema/record/withhold-prose.ts';
import { extractIssue } from '../extract/extract-issue.ts';
import { readSource } from '../read/source-text.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { answer, talk } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

interface Options {
  readonly output?: string;
  readonly withholdProse?: true;
  readonly quiet?: true;
}

/** Writing a record over its own source would lose the text. */
function checkOutput(file: string, output: string | undefined): void {
  if (output === undefined || !existsSync(output) || !existsSync(file) || realpathSync(output) !== realpathSync(file)) return;
  throw new AppError('BAD_USAGE', `${output} is the text itself`, { remedy: 'Name another file with -o.' });
}

async function extract(file: string, options: Options): Promise<ExitCode> {
  checkOutput(file, options.output);
  const whole = extractIssue(await readSource(file));
  const record = options.withholdProse ? withholdProse(whole) : whole;
  const json = serializeRecord(record);
  if (options.output === undefined) answer(json);
  else await writeWhole(options.output, json);
  if (!options.quiet) for (const diagnostic of record.diagnostics) talk(diagnosticLine(file, diagnostic));
  const references = record.articles.reduce((sum, article) => sum + article.references.length, 0);
  talk(`${file}: ${record.articles.length} articles, ${references} references, ${record.diagnostics.length} diagnostics`);
  return record.diagnostics.some((diagnostic) => diagnostic.severity === 'error') ? EXIT.doneWithErrors : EXIT.done;
}

/** `theoria extract`: a text file → an issue record. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('extract')
    .description('read the text of an issue and write its issue record (JSON)')
    .argument('<file>', 'text of the issue')
    .option('-o, --output <record>', 'file to write; without it the record goes to standard output')
    .option('--withhold-prose', 'leave out abstracts, sentences, funding statements and e-mail addresses')
    .option('-q, --quiet', 'do not list the diagnostics')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s theoria -- extract issue.txt -o issue.json\n\nExit code 3: written, but some passages could not be read (see the diagnostics).',
    )
    .action(async (file: string, options: Options) => end(await extract(file, options)));
