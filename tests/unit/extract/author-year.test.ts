import { describe, expect, it } from 'vitest';
import { authorYearCitations } from '../../../ingest/extract/body/author-year.ts';
import { findCitations } from '../../../ingest/extract/body/citations.ts';
import { readBody } from '../../../ingest/extract/body/read-body.ts';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';
import { referenceOf } from '../../support/record-parts.ts';

const list = [
  referenceOf(1, { authors: [['Lindqvist', 'A.']], year: 1979, printed: 'Lindqvist A. (1979) Reading Rooms.', line: 1 }),
  referenceOf(2, {
    authors: [['Берекеев', 'С.']],
    year: 2019,
    printed: 'Берекеев С. Оқу залы. 2019a.',
    twin: { authors: [['Berekeyev', 'S.']], title: 'Oku zaly' },
    line: 2,
  }),
  referenceOf(3, { authors: [['Берекеев', 'С.']], year: 2019, printed: 'Берекеев С. Кітап. 2019b.', line: 3 }),
  referenceOf(4, { year: 2024, printed: 'Parliament of Altynsu. On Libraries: Act of 3 May 2024.', line: 4 }),
  referenceOf(5, {
    authors: [
      ['van Holm', 'K.'],
      ['Өтебай', 'Н.'],
    ],
    year: 2008,
    printed: 'van Holm K., Өтебай Н. Trust. 2008.',
    line: 5,
  }),
];

describe('authorYearCitations', () => {
  it.each([
    ['a mechanism (Lindqvist, 1979)', [1]],
    ['as Lindqvist (1979) saw', [1]],
    ['Линдквист (1979) жазғандай', [1]],
    ['сенім (Berekeyev, 2019a)', [2]],
    ['сенім (Берекеев, 2019b; Lindqvist, 1979, p. 4)', [3, 1]],
    ['сенім (Берекеев, 2019)', [2, 3]],
    ['the act (Parliament of Altynsu, 2024)', [4]],
    ['they (see van Holm & Өтебай, 2008)', [5]],
    ['in both years (Lindqvist, 1979, 2008)', [1]],
  ])('%s', (text, numbers) => {
    expect(authorYearCitations(text, list).map((found) => found.numbers)).toEqual([numbers]);
  });

  it.each([
    'since independence (1991)',
    'the crisis (2008) came',
    'the law (Senate, 2024)',
    'Lindqvist (1980)',
    '(n = 712, 2024)',
    'on that act (Altynsu, 2024)',
  ])('no citation: %s', (text) => {
    expect(authorYearCitations(text, list)).toEqual([]);
  });
});

const citedIn = (text: string) => {
  const lines = numberLines(text.split('\n'));
  const numbers = list.map(({ n }) => n);
  return findCitations(readBody(lines, joinerFor(lines)).paragraphs, numbers, list).inText;
};

describe('findCitations by author and year', () => {
  it('reads them where an article has no numbers', () => {
    const read = citedIn(
      'Сенім туралы (Lindqvist, 1979).\n\nЗаң бар (Parliament of Altynsu, 2024). Тағы (Lindqvist, 1979; van Holm, 2008).',
    );
    expect(read).toMatchObject({ markers: 3, citedNumbers: { '1': 2, '4': 1, '5': 1 }, neverCited: [2, 3] });
    expect(read.groups.map(({ printed, line, numbers }) => [printed, line, numbers])).toEqual([
      ['(Lindqvist, 1979)', 1, [1]],
      ['(Parliament of Altynsu, 2024)', 3, [4]],
      ['(Lindqvist, 1979; van Holm, 2008)', 3, [1, 5]],
    ]);
  });

  it('is not misled by one number in brackets', () => {
    expect(citedIn('Сенім [1] туралы (Lindqvist, 1979), (Berekeyev, 2019a), (van Holm, 2008).').citedNumbers).toEqual({
      '1': 1,
      '2': 1,
      '5': 1,
    });
  });

  it('leaves them where square brackets cite', () => {
    expect(citedIn('Сенім [1], [2] және [4] туралы (Lindqvist, 1979), (Берекеев, 2019), (van Holm, 2008).').citedNumbers).toEqual({
      '1': 1,
      '2': 1,
      '4': 1,
    });
  });
});
