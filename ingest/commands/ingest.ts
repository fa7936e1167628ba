import { Command } from 'commander';
import { AppError } from '../../schema/errors.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { extractIssue } from '../extract/extract-issue.ts';
import { readSource } from '../read/source-text.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadAll } from './load-all.ts';
import { mergesOption, readMerges, type MergesOption } from './read-merges.ts';
import { inWords, talk } from './terminal.ts';
import { graphOption, withStore, type GraphOption } from './with-store.ts';

/** Extracts each file; one that cannot be read is told and does not stop the rest. */
async function extractEach(files: readonly string[]): Promise<{ records: (readonly [string, IssueRecord])[]; failed: number }> {
  const records: (readonly [string, IssueRecord])[] = [];
  let failed = 0;
  for (const file of files) {
    try {
      records.push([file, extractIssue(await readSource(file))]);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      talk(inWords(error));
      failed += 1;
    }
  }
  return { records, failed };
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
    .action(async (files: string[], options: GraphOption & MergesOption & { readonly quiet?: true }) => {
      const merges = await readMerges(options.merges);
      const { records, failed } = await extractEach(files);
      if (!options.quiet)
        for (const [file, record] of records) for (const diagnostic of record.diagnostics) talk(diagnosticLine(file, diagnostic));
      const problems = records.length === 0 ? 0 : await withStore(options, (store) => loadAll(store, records, merges));
      const errors = problems > 0 || records.some(([, record]) => record.diagnostics.some((diagnostic) => diagnostic.severity === 'error'));
      end(failed > 0 ? EXIT.failed : errors ? EXIT.doneWithErrors : EXIT.done);
    });
