import { describe, expect, test } from 'vitest';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import { generateReferences } from './generate.ts';
import { handWritten } from './hand-written.ts';
import { ReferenceScore } from './score.ts';

/** Least field F1 and least share of whole references, a little under what was measured on other seeds. */
const FLOORS: Record<string, readonly [f1: number, whole: number]> = {
  all: [0.945, 0.765],
  'gost-2008': [0.955, 0.82],
  'gost-2008-numeric': [0.96, 0.83],
  'gost-short': [0.9, 0.68],
  'gost-7-1': [0.955, 0.79],
  'gost-7-0-100': [0.955, 0.79],
  apa: [0.95, 0.79],
  harvard: [0.945, 0.75],
  chicago: [0.875, 0.5],
  vancouver: [0.925, 0.63],
  ieee: [0.945, 0.75],
  mla: [0.91, 0.66],
  lncs: [0.915, 0.67],
  plain: [0.92, 0.68],
  romanized: [0.895, 0.63],
  ru: [0.945, 0.78],
  kk: [0.94, 0.75],
  en: [0.935, 0.74],
  'by hand': [0.96, 0.83],
};

describe('the grammar on 840 invented references and on those written by hand', () => {
  const scores = new Map<string, ReferenceScore>();
  for (const { style, language, printed, gold } of generateReferences(840, 21, 'held-out')) {
    const list = style === 'romanized' ? 'romanized' : 'single';
    const got = parseReference(printed, { list }).fields;
    for (const group of ['all', style, list === 'romanized' ? 'romanized letters' : language]) {
      const score = scores.get(group) ?? new ReferenceScore();
      scores.set(group, score);
      score.add(got, gold, printed);
    }
  }

  const byHand = new ReferenceScore();
  scores.set('by hand', byHand);
  for (const { style, printed, gold } of handWritten()) {
    const { fields } = parseReference(printed, { list: style === 'romanized' ? 'romanized' : 'single' });
    byHand.add({ ...fields, accessed: null }, gold, printed);
  }

  test.each(Object.entries(FLOORS))('%s: field F1 and whole references of at least %j', (group, [f1, whole]) => {
    expect(scores.get(group)?.f1).toBeGreaterThanOrEqual(f1);
    expect(scores.get(group)?.whole).toBeGreaterThanOrEqual(whole);
  });
});
