import { Command } from 'commander';
import type { Diagnostic } from '../../schema/record/diagnostic.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readRecord } from './read-record.ts';
import { answer } from './terminal.ts';

const HEADINGS = [
  ['source-fault', 'Faults of the source'],
  ['uncertain', 'Uncertain decisions'],
  ['not-understood', 'Not understood'],
] as const satisfies readonly (readonly [Diagnostic['kind'], string])[];

function section(record: IssueRecord, kind: Diagnostic['kind'], heading: string): string[] {
  const found = record.diagnostics.filter((diagnostic) => diagnostic.kind === kind).toSorted((a, b) => a.line - b.line);
  const lines = found.flatMap((diagnostic) => {
    const line = diagnosticLine(record.source.file, diagnostic);
    return diagnostic.suggestion === null ? [line] : [line, `    → ${diagnostic.suggestion}`];
  });
  return [`${heading}: ${found.length}`, ...lines, ''];
}

/** `theoria report`: the librarian's list. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('report')
    .description('list every fault of the source and every uncertain decision of a record, each with its line')
    .argument('<record>', 'issue record (JSON)')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- report ingest/data/qogam-dauir-2026-1.json')
    .action(async (path: string, options: { readonly json?: true }) => {
      const record = await readRecord(path);
      if (options.json) answer(JSON.stringify({ file: record.source.file, diagnostics: record.diagnostics }));
      else answer(HEADINGS.flatMap(([kind, heading]) => section(record, kind, heading)).join('\n'));
      end(EXIT.done);
    });
