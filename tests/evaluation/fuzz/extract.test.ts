import { describe, expect, test } from 'vitest';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource, sourceOf, type SourceText } from '../../../ingest/read/source-text.ts';
import { splitLines } from '../../../ingest/read/split-lines.ts';
import { AppError } from '../../../schema/errors.ts';
import { IssueRecordSchema } from '../../../schema/record/issue-record.ts';
import { INVENTED_ISSUE } from '../../support/invented-issue.ts';
import { damageBytes, mutate, randomFrom } from './mutations.ts';

/** `FUZZ_RUNS=10000 npx vitest run tests/evaluation/fuzz` is the long form. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);
const BYTE_RUNS = Math.ceil(RUNS / 5);
/** Milliseconds; the whole fixture takes some fifty. */
const HANGS = 20_000;

const sourceFrom = (lines: readonly string[]): SourceText => ({
  file: 'mutated.txt',
  sha256: '0'.repeat(64),
  encoding: 'UTF-8',
  lines: splitLines(lines.join('\n')),
});

/** What a reading ends in: a record of the right shape or one of the errors that are told to the reader. */
function outcomeOf(read: () => SourceText): string {
  try {
    const record = extractIssue(read());
    const parsed = IssueRecordSchema.safeParse(record);
    return parsed.success
      ? 'a record'
      : `a bad record: ${parsed.error.issues[0]?.path.join('.') ?? ''} ${parsed.error.issues[0]?.message ?? ''}`;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'BAD_INPUT' || error.code === 'SOURCE_UNREADABLE')) return error.code;
    return `a crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

const GOOD = new Set(['a record', 'BAD_INPUT', 'SOURCE_UNREADABLE']);

const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const repeated = (lines: readonly string[], times: number): SourceText => sourceFrom(Array.from({ length: times }, () => lines).flat());

const least = (source: SourceText): number => Math.min(...[1, 2, 3].map(() => time(() => extractIssue(source))));

describe('extractIssue on damaged texts', async () => {
  const { lines } = await readSource(INVENTED_ISSUE);
  const text = lines.join('\n');

  test(`${RUNS} mutated texts: a record or a told error, in time`, { timeout: HANGS + RUNS * 500 }, () => {
    const bad: string[] = [];
    let records = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const mutated = mutate(lines, randomFrom(seed));
      let outcome = '';
      const taken = time(() => {
        outcome = outcomeOf(() => sourceFrom(mutated));
      });
      if (outcome === 'a record') records += 1;
      if (!GOOD.has(outcome)) bad.push(`seed ${seed}: ${outcome}`);
      if (taken > HANGS) bad.push(`seed ${seed}: ${Math.round(taken)} ms`);
    }
    expect(bad).toEqual([]);
    expect(records).toBeGreaterThan(RUNS / 3);
  });

  test(`${BYTE_RUNS} texts with damaged bytes`, { timeout: HANGS + RUNS * 500 }, () => {
    const bad = Array.from({ length: BYTE_RUNS }, (_, seed) =>
      outcomeOf(() => sourceOf(damageBytes(text, randomFrom(seed + 1)), 'damaged.txt')),
    ).filter((outcome) => !GOOD.has(outcome));
    expect(bad).toEqual([]);
  });

  const MEGABYTE = 1_000_000;
  const LINE = 40_000;
  test.each(['a', '1', ' .', '[', '- ', 'Я', '\u202e', '«', '1. '])('ten megabytes of «%s»', { timeout: HANGS }, (piece) => {
    const whole = piece.repeat((10 * MEGABYTE) / piece.length);
    expect(outcomeOf(() => sourceFrom([whole]))).toBeOneOf([...GOOD]);
  });

  test.each([
    ['a label', 'Аңдатпа. ', 'а'],
    ['an abstract', 'Abstract. Keywords: ', 'a, '],
    ['a list', 'Abstract. Text.\nREFERENCES\n1. Nye J. ', 'A. '],
    ['a citation', 'Abstract. Text.\nIntroduction\n', '[1] '],
    ['brackets', 'Abstract. Text.\nREFERENCES\n1. ', '[('],
    ['addresses', 'Abstract. Text.\nREFERENCES\n1. ', 'https://a.b/'],
  ])('%s with a megabyte behind it, in lines just short enough to be read', { timeout: HANGS }, (_, head, piece) => {
    const line = piece.repeat(LINE / piece.length);
    const long = `${head}${Array.from({ length: MEGABYTE / LINE }, () => line).join('\n')}`;
    expect(outcomeOf(() => sourceFrom(long.split('\n')))).toBeOneOf([...GOOD]);
  });

  test('the time grows with the size of the text and no faster', { timeout: 60_000 }, () => {
    const [once, four] = [repeated(lines, 4), repeated(lines, 16)];
    extractIssue(once);
    expect(least(four) / least(once)).toBeLessThan(4 * 2.5);
  });
});
