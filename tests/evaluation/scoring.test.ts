import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateRecord } from '../../ingest/evaluate/evaluate-record.ts';
import { readGold, type GoldArticle } from '../../ingest/evaluate/gold.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { smallRecord } from '../support/small-record.ts';

const bounds = (text: string | null) => (text === null ? null : { start: text.slice(0, 40), end: text.slice(-40), chars: text.length });

/** Gold as an annotator who agrees with every value of the record would write it. */
const asGold = (record: IssueRecord) =>
  record.articles.map((article) => ({
    ...article,
    abstract: { kk: bounds(article.abstract.kk), ru: bounds(article.abstract.ru), en: bounds(article.abstract.en) },
  }));

let folder: string;
let gold: GoldArticle[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-gold-'));
  await Promise.all(
    asGold(smallRecord()).map((article) => writeFile(path.join(folder, `article-0${article.position}.json`), JSON.stringify(article))),
  );
  gold = await readGold(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const f1 = (record: IssueRecord, field: string): number | undefined =>
  evaluateRecord(record, gold)
    .scores()
    .find((score) => score.field === field)?.f1;

describe('scoring', () => {
  test('a record that says all that gold says has F1 1 in every field', () => {
    const tally = evaluateRecord(smallRecord(), gold);
    expect(tally.misses).toEqual([]);
    for (const score of tally.scores().filter(({ wanted }) => wanted > 0)) expect(score).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(tally.scores().length).toBeGreaterThan(20);
  });

  test('a wrong year costs precision and recall of that field, and nothing else', () => {
    const record = smallRecord();
    const [reference] = record.articles[0]?.references ?? [];
    if (reference === undefined) throw new Error('the small record has references');
    reference.year = 1850;
    const tally = evaluateRecord(record, gold);
    expect(tally.misses.map((miss) => miss.field)).toEqual(['ref.year']);
    expect(f1(record, 'ref.year')).toBeLessThan(1);
    expect(f1(record, 'ref.title')).toBe(1);
  });

  test('a missing article is missed in every field', () => {
    const record = smallRecord();
    record.articles.pop();
    const found = evaluateRecord(record, gold)
      .scores()
      .find((score) => score.field === 'article found');
    expect(found).toMatchObject({ precision: 1, recall: 2 / 3 });
  });

  test('an article at another position is found by its title', () => {
    const record = smallRecord();
    record.articles.forEach((article, index) => (article.position = index + 11));
    expect(f1(record, 'article found')).toBe(1);
  });

  test('a surplus theory costs precision', () => {
    const record = smallRecord();
    const [article] = record.articles;
    const [use] = article?.theories ?? [];
    if (article === undefined || use === undefined) throw new Error('the small record has theories');
    article.theories.push({ ...use, canonicalEn: 'Cargo cult' });
    const score = evaluateRecord(record, gold)
      .scores()
      .find(({ field }) => field === 'theory');
    expect(score?.recall).toBe(1);
    expect(score?.precision).toBeLessThan(1);
  });

  test('a folder without gold is told by name', async () => {
    await expect(readGold(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    await writeFile(path.join(folder, 'article-09.json'), '{"position": "nine"}');
    await expect(readGold(folder)).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('article-09.json') });
  });
});
