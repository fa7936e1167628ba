import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { z } from 'zod';
import { MergesSchema, NO_MERGES } from '../../schema/authority/merges.ts';
import { AppError } from '../../schema/errors.ts';
import { jsonPath, recordOf } from '../../schema/record/parse-record.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { toFaultLine, toRowLines } from './row-lines.ts';
import { rowsOfRecord, type RecordRows } from './rows-of-record.ts';
import { answer } from './terminal.ts';

const NAME = 'the record';

/** What is handed over beside a bare record: a record with the curator's decisions. */
const HandedOverSchema = z.strictObject({ record: z.unknown(), merges: MergesSchema.default(NO_MERGES) });

/** Rows of what was handed over: a bare record, or a record with decisions. */
function rowsOfHandedOver(json: string): RecordRows {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('BAD_RECORD', `${NAME}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
  const isBare = typeof value === 'object' && value !== null && 'recordVersion' in value;
  const handed = HandedOverSchema.safeParse(isBare ? { record: value } : value);
  if (handed.success) return rowsOfRecord(recordOf(handed.data.record, NAME), handed.data.merges);
  throw new AppError('BAD_RECORD', handed.error.issues.map(({ path, message }) => `${jsonPath(path)}: ${message}`).join('\n'), {
    remedy: 'Hand over a record as `theoria extract` writes it, or { "record": …, "merges": … }.',
  });
}

/** `theoria rows`: what a record becomes in the graph. A server has this done in a process of its own, beside its readers. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('rows')
    .description('read an issue record from standard input and write the rows that it becomes in the graph (lines of JSON)')
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- rows < ingest/data/qogam-dauir-2026-1.json')
    .action(async () => {
      const json = (await buffer(process.stdin)).toString('utf8');
      try {
        for (const line of toRowLines(rowsOfHandedOver(json))) answer(line);
      } catch (error) {
        if (error instanceof AppError) answer(toFaultLine(error));
        throw error;
      }
      end(EXIT.done);
    });
