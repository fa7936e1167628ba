import { describe, expect, test } from 'vitest';
import { evaluateRecord } from '../../ingest/evaluate/evaluate-record.ts';
import { readGold } from '../../ingest/evaluate/gold.ts';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { secondIssue } from '../support/second-issue.ts';
import { CARRY_OVER_BARS, missed } from './bars.ts';

describe('an issue that the extractor was not built on', async () => {
  const tally = evaluateRecord(extractIssue(await readSource(secondIssue.text)), await readGold(secondIssue.gold));
  const scores = new Map([...tally.scores(), tally.micro('ref.')].map((score) => [score.field, score]));

  test.each(Object.keys(CARRY_OVER_BARS))('%s reaches its bar', (field) => {
    expect(missed(CARRY_OVER_BARS, field, scores.get(field))).toEqual([]);
  });
});
