import { describe, expect, test } from 'vitest';
import { authorityOf } from '../../../ingest/authority/authority-of.ts';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { resolveRecords } from '../../../ingest/resolve/resolve-records.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { shared, tellAbsent } from '../../support/shared.ts';
import { shippedRecord } from '../../support/shipped-record.ts';
import { pairwise } from './pairwise.ts';
import { AUTHORITY_BARS, truth } from './truth.ts';

if (shared === null) tellAbsent('authority of the issue as extracted (the shipped record is scored)');
const records: [string, IssueRecord][] = [
  ['shipped', await shippedRecord()],
  ...(shared === null ? [] : [['extracted', extractIssue(await readSource(shared.issue))] satisfies [string, IssueRecord]]),
];

describe.each(records)('the authority of the %s record against the truth for the whole issue', (name, record) => {
  const found = authorityOf(record, resolveRecords([record]));

  test.each(AUTHORITY_BARS)('%s', (kind, bar) => {
    const { compared, mentions, precision, recall, f1 } = pairwise(truth[kind], found[kind]);
    const figures = [precision, recall, f1].map((value) => value.toFixed(3)).join('  ');
    process.stdout.write(`${name.padEnd(10)}${kind.padEnd(14)}P, R, F1: ${figures}  (${compared} of ${mentions} mentions)\n`);
    expect(f1).toBeGreaterThanOrEqual(bar.f1);
    expect(compared / mentions).toBeGreaterThanOrEqual(bar.compared);
  });
});

const group = (...mentions: (object | undefined)[]) => ({ mentions: mentions.filter((mention) => mention !== undefined) });

describe('pairwise', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => ({ text }));

  test('counts pairs, not groups', () => {
    const { precision, recall, f1 } = pairwise([group(a, b, c), group(d)], [group(a, b), group(c, d)]);
    expect([precision, recall]).toEqual([1 / 2, 1 / 3]);
    expect(f1).toBeCloseTo(0.4);
  });

  test('compares only what both have', () => {
    expect(pairwise([group(a, b, c)], [group(a, b), group(d)])).toEqual({ compared: 2, mentions: 3, precision: 1, recall: 1, f1: 1 });
  });
});
