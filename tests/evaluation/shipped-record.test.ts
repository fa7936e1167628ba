import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import { parseRecord } from '../../schema/record/parse-record.ts';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { withholdProse } from '../../schema/record/withhold-prose.ts';
import { shared, tellAbsent } from '../support/shared.ts';

const path = fileURLToPath(new URL('../../ingest/data/qogam-dauir-2026-1.json', import.meta.url));
const json = await readFile(path, 'utf8');
const record = parseRecord(json, path);

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
      expect(serializeRecord(withholdProse(extractIssue(await readSource(issue))))).toBe(json);
    });
  }
});
