import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { shared, tellAbsent } from '../../support/shared.ts';
import { shippedRecord } from '../../support/shipped-record.ts';
import truth from './public-articles.json' with { type: 'json' };

const FOUND_BAR = 0.7;
const FALSE_BAR = 0.1;

const faults = Object.entries(truth).flatMap(([article, { faults: own }]) => own.map((fault) => ({ article, ...fault })));
const seen = faults.filter(({ found }) => found.length > 0);

describe('the table of visible faults', () => {
  test(`names a diagnostic for ${FOUND_BAR * 100}% of them`, () => {
    expect(seen.length / faults.length).toBeGreaterThanOrEqual(FOUND_BAR);
  });
});

describe('findings on the real issue', async () => {
  if (shared === null) tellAbsent('findings on the real issue as extracted (those of the shipped record are judged)');
  const { diagnostics } = shared === null ? await shippedRecord() : extractIssue(await readSource(shared.issue));
  const given = new Set(diagnostics.map(({ code, line }) => `${code}:${line}`));
  const positions = new Set(Object.keys(truth).map(Number));
  const own = diagnostics.filter(({ article }) => article !== null && positions.has(article));

  test.each(seen)('article $article, fault $index ($why) is found', ({ found }) => {
    expect(found.filter((finding) => !given.has(finding))).toEqual([]);
  });

  const gold = shared?.gold;
  const annotated =
    gold === undefined ? [] : Object.keys(truth).map((article) => ({ article, file: path.join(gold, `article-${article}.json`) }));
  test.each(annotated)('article $article: every index is one of the annotators’', async ({ article, file }) => {
    const text = await readFile(file, 'utf8');
    const { sourceErrors } = z.object({ sourceErrors: z.array(z.unknown()) }).parse(JSON.parse(text));
    const greatest = Math.max(...faults.filter((fault) => fault.article === article).map(({ index }) => index));
    expect(greatest).toBeLessThan(sourceErrors.length);
  });

  test(`false alarms stay under ${FALSE_BAR * 100}%`, () => {
    const falseAlarms = new Set(Object.values(truth).flatMap((article) => article.falseAlarms));
    const wrong = own.filter(({ code, line }) => falseAlarms.has(`${code}:${line}`));
    process.stdout.write(
      `findings: ${seen.length} of ${faults.length} visible faults found, ${wrong.length} of ${own.length} diagnostics false\n`,
    );
    expect(wrong.length / own.length).toBeLessThan(FALSE_BAR);
  });
});
