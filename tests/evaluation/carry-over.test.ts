import { describe, expect, test } from 'vitest';
import { evaluateRecord } from '../../ingest/evaluate/evaluate-record.ts';
import { readGold } from '../../ingest/evaluate/gold.ts';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { secondIssue, thirdIssue } from '../support/annotated-issues.ts';
import { CARRY_OVER_BARS, FLOORS_KEPT_APART, missed } from './bars.ts';

describe.each([
  ['an issue that the extractor was not built on', secondIssue, CARRY_OVER_BARS],
  ['an issue kept apart', thirdIssue, { ...CARRY_OVER_BARS, ...FLOORS_KEPT_APART }],
] as const)('%s', async (_, { text, gold }, bars) => {
  const tally = evaluateRecord(extractIssue(await readSource(text)), await readGold(gold));
  const scores = new Map([...tally.scores(), tally.micro('ref.')].map((score) => [score.field, score]));

  test.each(Object.keys(bars))('%s reaches its bar', (field) => {
    expect(missed(bars, field, scores.get(field))).toEqual([]);
  });
});
