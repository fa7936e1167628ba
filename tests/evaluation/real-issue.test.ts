import { describe, expect, test } from 'vitest';
import { evaluateRecord } from '../../ingest/evaluate/evaluate-record.ts';
import { readGold } from '../../ingest/evaluate/gold.ts';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { shared, tellAbsent } from '../support/shared.ts';
import { shippedRecord } from '../support/shipped-record.ts';
import { BARS, missed } from './bars.ts';

describe('the real issue', async () => {
  if (shared === null) {
    tellAbsent('evaluation on the real issue');
    test('the shipped record stands for it', async () => expect((await shippedRecord()).articles).toHaveLength(10));
    return;
  }
  const record = extractIssue(await readSource(shared.issue));
  const tally = evaluateRecord(record, await readGold(shared.gold));
  const scores = new Map([...tally.scores(), tally.micro('ref.')].map((score) => [score.field, score]));

  test('has ten articles', () => {
    expect(record.articles.map((article) => article.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(Object.keys(BARS))('%s reaches its bar', (field) => {
    expect(missed(BARS, field, scores.get(field))).toEqual([]);
  });
});
