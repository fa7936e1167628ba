import { describe, expect, it } from 'vitest';
import { takeAccessed } from '../../../ingest/extract/references/accessed.ts';
import { isoDate } from '../../../ingest/extract/references/dates.ts';
import { readDate, readHeadYear, readYear, statedYear } from '../../../ingest/extract/references/year.ts';

describe('isoDate', () => {
  it.each([
    ['04.12.2025', '2025-12-04'],
    ['2025-12-04', '2025-12-04'],
    ['04/12/2025', '2025-12-04'],
    ['12/31/2020', '2020-12-31'],
    ['December 4, 2025', '2025-12-04'],
    ['10 Marth 2025', '2025-03-10'],
    ['3rd of May 2021', '2021-05-03'],
    ['12 октября 2021', '2021-10-12'],
    ['5 мая 2020', '2020-05-05'],
    ['26 қараша 2022', '2022-11-26'],
    ['2022 жылғы 26 қараша', '2022-11-26'],
    ['1 qyrkúıek 2023', '2023-09-01'],
    ['31.02.2020', null],
    ['5 foo 2020', null],
    ['10.3.22', null],
  ])('%j → %j', (printed, iso) => {
    expect(isoDate(printed)).toBe(iso);
  });
});

describe('takeAccessed', () => {
  it.each([
    ['(қаралған күні: 24.03.2025 ж.)', '2025-03-24'],
    ['(Қаралған күні: 01.02.2026).', '2026-02-01'],
    ['(дата обращения: 12.04.2023).', '2023-04-12'],
    ['[accessed 10 February 2025].', '2025-02-10'],
    ['(date accessed 10 January 2025)', '2025-01-10'],
    ['(Accessed: 01.08.2025)', '2025-08-01'],
    ['Retrieved January 5, 2020, from', '2020-01-05'],
    ['accessed December 4, 2025', '2025-12-04'],
    ['Accessed: 2024-01-05.', '2024-01-05'],
    ['Извлечено 3 октябрь 2022 г., от', '2022-10-03'],
    ['(проверено 5 мая 2020 года)', '2020-05-05'],
    ['26 November 2022', null],
  ])('%j → %j', (text, iso) => {
    expect(takeAccessed(text).value).toBe(iso);
  });

  it('removes a date whose order is open, without a value', () => {
    const { value, rest } = takeAccessed('Page (accessed 1.5.24).');
    expect(value).toBeNull();
    expect(rest).not.toContain('1.5.24');
  });
});

describe('years', () => {
  it.each([
    ['2018', 2018],
    ['(2020)', 2020],
    ['2019a', 2019],
    ['2022 г', 2022],
    ['2021 ж.', 2021],
    ['cop. 1999', 1999],
    ['12018', null],
    ['1024', null],
    ['45', null],
  ])('readYear %j → %j', (piece, year) => {
    expect(readYear(piece)).toBe(year);
  });

  it.each([
    ['26 қараша', null],
    ['08 Feb', null],
    ['31 May 2023', 2023],
    ['Published online: 31 May 2023', 2023],
    ['1990 Nov', 1990],
    ['2019 Jun 9', 2019],
    ['Spring 2020', 2020],
    ['18.11.2015 ж', 2015],
  ])('readDate %j → %j', (piece, year) => {
    expect(readDate(piece)).toEqual({ year });
  });

  it.each(['Мартин Лютер', 'May we', '45-58'])('readDate takes %j for text', (piece) => {
    expect(readDate(piece)).toBeNull();
  });

  it.each([
    [' (2020). Title', 2020, 9],
    [', 2000. Title', 2000, 8],
    ['. 2010. Title', 2010, 8],
    [' (2022, March 15). Title', 2022, 19],
    [' (n.d.). Title', null, 9],
    [' (без даты) Title', null, 12],
  ])('readHeadYear %j → %j', (text, year, length) => {
    expect(readHeadYear(text)).toEqual({ year, length });
  });

  it.each([
    ['Заңы 2015 жылғы 2 қарашадағы № 383-V', 2015],
    ['от 18 ноября 2015 г. № 410-V', 2015],
    ['dated November 30, 2021 No. 860', 2021],
    ['18.11.2015 ж. №410-V', 2015],
    ['Act of 1995. Public Law', 1995],
    ['1995 zhyl 30 tamyz', 1995],
    ['2030 жылға дейінгі тұжырымдама', null],
  ])('statedYear of the act %j → %j', (text, year) => {
    expect(statedYear(text, true)).toBe(year);
    expect(statedYear(text, false)).toBeNull();
  });
});
