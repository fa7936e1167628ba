import { describe, expect, test } from 'vitest';
import { evaluateRecord } from '../../ingest/evaluate/evaluate-record.ts';
import { readGold } from '../../ingest/evaluate/gold.ts';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { shared, tellAbsent } from '../support/shared.ts';
import { shippedRecord } from '../support/shipped-record.ts';

/** Least F1 a field, on the annotated articles of the real issue. */
const BARS: Record<string, number> = {
  'article found': 1,
  title: 1,
  section: 1,
  'pages.start': 1,
  'body language': 1,
  'author name': 0.97,
  keyword: 0.95,
  'reference found': 0.99,
  'in-text citation': 0.9,
  theory: 0.6,
};
const REFERENCE_FIELDS_BAR = 0.85;

describe('the real issue', async () => {
  if (shared === null) {
    tellAbsent('evaluation on the real issue');
    test('the shipped record stands for it', async () => expect((await shippedRecord()).articles).toHaveLength(10));
    return;
  }
  const record = extractIssue(await readSource(shared.issue));
  const tally = evaluateRecord(record, await readGold(shared.gold));
  const scores = new Map(tally.scores().map((score) => [score.field, score]));

  test('has ten articles', () => {
    expect(record.articles.map((article) => article.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(Object.entries(BARS))('%s: F1 ≥ %d', (field, bar) => {
    expect(scores.get(field)?.f1).toBeGreaterThanOrEqual(bar);
  });

  test(`reference fields: micro F1 ≥ ${REFERENCE_FIELDS_BAR}`, () => {
    expect(tally.micro('ref.').f1).toBeGreaterThanOrEqual(REFERENCE_FIELDS_BAR);
  });
});
