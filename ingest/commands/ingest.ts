import { Command } from 'commander';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { extractIssue } from '../extract/extract-issue.ts';
import { readSource } from '../read/source-text.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadEach, type RecordSource } from './load-each.ts';
import { openTarget } from './open-target.ts';
import { mergesOption, readMerges, type MergesOption } from './read-merges.ts';
import { talk } from './terminal.ts';
import { graphOption, type GraphOption } from './with-store.ts';

interface Options extends GraphOption, MergesOption {
  readonly quiet?: true;
}

async function ingest(files: readonly string[], options: Options): Promise<ExitCode> {
  let hasErrors = false;
  const tell = (file: string, { diagnostics }: IssueRecord): void => {
    hasErrors ||= diagnostics.some(({ severity }) => severity === 'error');
    if (!options.quiet) for (const diagnostic of diagnostics) talk(diagnosticLine(file, diagnostic));
  };
  const sourceOf = (file: string): RecordSource => ({
    name: file,
    async read() {
      const record = extractIssue(await readSource(file));
      tell(file, record);
      return record;
    },
  });
  const merges = await readMerges(options.merges);
  const code = await loadEach(files.map(sourceOf), () => openTarget(options), merges);
  return code === EXIT.done && hasErrors ? EXIT.doneWithErrors : code;
}

/** `theoria ingest`: extract and load in one step. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('ingest')
    .description('extract texts of issues and load them into the graph, abstracts and sentences included')
    .argument('<file...>', 'texts of issues')
    .addOption(graphOption())
    .addOption(mergesOption())
    .option('-q, --quiet', 'do not list the diagnostics')
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- ingest issue.txt')
    .action(async (files: string[], options: Options) => end(await ingest(files, options)));
