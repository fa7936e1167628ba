import { beforeAll, describe, expect, test } from 'vitest';
import { collectPatterns, isUnbounded, plainClasses, type Pattern } from './collect-patterns.ts';
import { longestSearch } from './growth.ts';

const TIME_FOR_ONE = 250;
/** Milliseconds for 20,000 characters, far above a linear search on a busy machine and far below a quadratic one. */
const LONGEST_SEARCH = 80;

describe('patterns', async () => {
  // The checker chooses its engine when it is loaded; this one needs neither Java nor a binary.
  process.env['RECHECK_BACKEND'] = 'pure';
  const { check } = await import('recheck');
  let patterns: Pattern[];
  let unbounded: Pattern[];

  beforeAll(async () => {
    patterns = await collectPatterns(['ingest', 'schema']);
    unbounded = patterns.filter(({ source }) => isUnbounded(source));
  });

  test('are found in the source', () => {
    expect(patterns.length).toBeGreaterThan(300);
    expect(unbounded.length).toBeGreaterThan(50);
  });

  test('without bound are linear by their automaton', async () => {
    const wild: string[] = [];
    for (const { source, flags, place } of unbounded) {
      const result = await check(plainClasses(source), flags.replace(/[dgv]/g, ''), { checker: 'automaton', timeout: TIME_FOR_ONE });
      if (result.status === 'vulnerable') wild.push(`${place} ${result.complexity.summary}: ${source}`);
    }
    expect(wild).toEqual([]);
  });

  test('search a hostile text in linear time', () => {
    const slow = unbounded.flatMap((pattern) => {
      // A busy machine may hold one search up, but not twice.
      const time = longestSearch(pattern);
      return time < LONGEST_SEARCH || longestSearch(pattern) < LONGEST_SEARCH
        ? []
        : [`${pattern.place} ${Math.round(time)} ms: ${pattern.source}`];
    });
    expect(slow).toEqual([]);
  });
});
