import { describe, expect, it } from 'vitest';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';
import { body, references } from './invented-article.ts';

const WORDS =
  'қоғам саясат реформа «жұмсақ күш» теориясы мемлекет Р. Флорида [3] власть общество концепция город theory of the city reform power model';

const milliseconds = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

describe('the time that finding theories takes', () => {
  it('is short for the text of an issue', () => {
    const sentence = `${WORDS} ${WORDS}. `.replace('қоғам', 'Қоғам');
    const paragraphs = Array.from({ length: 400 }, (_, at) => body(sentence.repeat(4), at + 1));
    findTheories(paragraphs.slice(0, 4), references(10));
    expect(milliseconds(() => findTheories(paragraphs, references(10)))).toBeLessThan(4_000);
  });

  it.each([
    ['one sentence without end', `${WORDS} `.repeat(2_000)],
    ['a row of dots', '. '.repeat(50_000) + '.'.repeat(50_000)],
    ['brackets never closed', '[1, '.repeat(50_000)],
    ['quotation marks never closed', '«soft '.repeat(20_000)],
    ['one word without end', 'теоретическ'.repeat(20_000)],
    ['Latin words in a row', 'word '.repeat(50_000)],
  ])('grows no faster than the text: %s', (_, text) => {
    expect(milliseconds(() => findTheories([body(text)], references(10)))).toBeLessThan(4_000);
  });
});
