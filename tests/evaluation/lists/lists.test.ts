import { describe, expect, test } from 'vitest';
import { scoreLayout } from './score-lists.ts';
import { LAYOUTS, writeLists } from './written-lists.ts';

/** Least share of entries read whole and alone, as F1: what is reached, held. */
const BARS: Readonly<Record<string, number>> = {
  'an entry a line': 0.99,
  'an entry a line, page breaks': 0.98,
  'an entry a line, blanks between': 0.99,
  'lines of 90': 0.9,
  'lines of 60': 0.85,
  'lines of 60, blanks between': 0.96,
  'lines of 60, page breaks': 0.85,
  'some in lines of 60': 0.9,
  'bullets, lines of 60': 0.97,
  'bullets, page breaks': 0.98,
  'bullets, false ones at page breaks': 0.98,
  'numbers, lines of 60': 0.995,
  'numbers, page breaks': 0.995,
  'numbers in brackets, some lost': 0.99,
  'numbers, some glued': 0.99,
  'some glued': 0.86,
};

describe('the entries of invented lists in fourteen styles', () => {
  const lists = writeLists();

  test.each(Object.entries(LAYOUTS))('%s', (name, layout) => {
    const { f1, lost } = scoreLayout(lists, layout);
    expect(f1, JSON.stringify([...lost].slice(0, 6), null, 1)).toBeGreaterThanOrEqual(BARS[name] ?? 1);
  });
});
