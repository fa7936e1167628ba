import { describe, expect, test } from 'vitest';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { withholdProse } from '../../schema/record/withhold-prose.ts';
import { shared, tellAbsent } from '../support/shared.ts';
import { shippedJson, shippedRecord } from '../support/shipped-record.ts';

/** The first line in which two texts differ; a whole diff of a record would be longer than anyone reads. */
function firstDifference(
  shipped: string,
  written: string,
): { line: number; shipped: string | undefined; written: string | undefined } | null {
  const [left, right] = [shipped.split('\n'), written.split('\n')];
  const at = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => index).find((index) => left[index] !== right[index]);
  return at === undefined ? null : { line: at + 1, shipped: left[at], written: right[at] };
}

const json = await shippedJson();
const record = await shippedRecord();

describe('the shipped record', () => {
  test('is the whole issue', () => {
    expect(record.articles).toHaveLength(10);
    expect(record.issue).toMatchObject({ year: 2026, number: '1' });
  });

  test('holds no prose and no address', () => {
    expect(serializeRecord(withholdProse(record))).toBe(json);
    for (const article of record.articles) {
      expect(article.abstract).toEqual({ kk: null, ru: null, en: null });
      expect(article.authors.map((author) => author.email)).toEqual(article.authors.map(() => null));
      for (const theory of article.theories)
        expect([theory.evidence, ...theory.mentions.map((mention) => mention.sentence)]).toEqual([
          null,
          ...theory.mentions.map(() => null),
        ]);
    }
  });

  if (shared === null) tellAbsent('regenerating the shipped record');
  else {
    const { issue } = shared;
    test('is what the extractor writes today', async () => {
      expect(firstDifference(json, serializeRecord(withholdProse(extractIssue(await readSource(issue)))))).toBeNull();
    });
  }
});
