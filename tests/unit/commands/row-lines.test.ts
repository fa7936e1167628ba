import { expect, test } from 'vitest';
import { readRowLines, toFaultLine, toRowLines } from '../../../ingest/commands/row-lines.ts';
import { rowsOfRecord } from '../../../ingest/commands/rows-of-record.ts';
import { NO_MERGES } from '../../../schema/authority/merges.ts';
import { AppError } from '../../../schema/errors.ts';
import { shippedRecord } from '../../support/shipped-record.ts';
import { smallRecord } from '../../support/small-record.ts';

async function* each(lines: Iterable<string>): AsyncGenerator<string> {
  for (const line of lines) yield line.trimEnd();
}

test('rows come back from their lines as they were, and the decisions with them', async () => {
  const problems = [{ path: '$.issues[0]', reason: 'nobody is called that' }];
  for (const record of [smallRecord(), await shippedRecord()]) {
    const made = { ...rowsOfRecord(record, NO_MERGES), problems };
    expect(await readRowLines(each(toRowLines(made)))).toEqual(made);
  }
});

test('no line is long', async () => {
  const lines = [...toRowLines(rowsOfRecord(await shippedRecord(), NO_MERGES))];
  expect(lines.length).toBeGreaterThan(20);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(400_000);
});

test('lines without the last one are not taken for the whole', async () => {
  const lines = [...toRowLines(rowsOfRecord(smallRecord(), NO_MERGES))].slice(0, -1);
  await expect(readRowLines(each(lines))).rejects.toMatchObject({ code: 'INTERNAL' });
});

test('a fault comes back as it was', async () => {
  const fault = new AppError('BAD_RECORD', '$.articles: not a list', { remedy: 'Extract it again.' });
  await expect(readRowLines(each([toFaultLine(fault)]))).rejects.toMatchObject({
    code: 'BAD_RECORD',
    message: '$.articles: not a list',
    remedy: 'Extract it again.',
  });
});
