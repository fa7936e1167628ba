import { describe, expect, test } from 'vitest';
import { generateReferences } from './generate.ts';
import type { Item } from './item.ts';
import type { Pool } from './pool.ts';
import { randomFrom } from './random.ts';
import { printOf } from './writers/parts.ts';
import { ENGLISH_ONLY, STYLES, WRITERS } from './writers/styles.ts';

const ARTICLE: Item = {
  kind: 'article',
  language: 'ru',
  authors: [
    { family: 'Лебедева', given: ['Анна', 'Павловна'] },
    { family: 'Сомов', given: ['Игорь'] },
  ],
  corporate: null,
  editors: [],
  year: 2019,
  month: 3,
  day: 5,
  title: 'Город и степь: опыт описания',
  titleEn: 'City and Steppe: an Essay',
  container: 'Степной вестник',
  volume: '7',
  issue: '2',
  pages: ['15', '31'],
  extent: null,
  edition: null,
  publisher: null,
  place: null,
  doi: '10.5555/sv.2019.7',
  url: null,
  accessed: null,
};

describe('one article in every style', () => {
  test.each([
    ['gost-2008', 'Лебедева А. П., Сомов И. Город и степь: опыт описания // Степной вестник. 2019. Т. 7. № 2. С. 15–31.'],
    ['gost-2008-numeric', 'Лебедева А.П., Сомов И. Город и степь: опыт описания // Степной вестник. 2019. Vol. 7, № 2. P. 15–31.'],
    [
      'gost-short',
      'Лебедева А. П., Сомов И. Город и степь: опыт описания // Степной вестник.–2019.–Т. 7, №2.–С. 15–31.–DOI: 10.5555/sv.2019.7.',
    ],
    [
      'gost-7-1',
      'Лебедева, А. П. Город и степь: опыт описания / А. П. Лебедева, И. Сомов // Степной вестник. – 2019. – Т. 7, № 2. – С. 15–31. – DOI: 10.5555/sv.2019.7.',
    ],
    [
      'gost-7-0-100',
      'Лебедева, А. П. Город и степь: опыт описания / А. П. Лебедева, И. Сомов. – Текст : непосредственный // Степной вестник. – 2019. – Т. 7, № 2. – С. 15–31. – DOI: 10.5555/sv.2019.7.',
    ],
    [
      'apa',
      'Лебедева, А. П., & Сомов, И. (2019). Город и степь: опыт описания. Степной вестник, 7(2), 15–31. https://doi.org/10.5555/sv.2019.7',
    ],
    [
      'harvard',
      'Лебедева, А.П. and Сомов, И. (2019) ‘Город и степь: опыт описания’, Степной вестник, 7(2), pp. 15–31. Available at: https://doi.org/10.5555/sv.2019.7.',
    ],
    [
      'chicago',
      'Лебедева, Анна Павловна, and Игорь Сомов. 2019. “Город и степь: опыт описания.” Степной вестник 7 (2): 15–31. https://doi.org/10.5555/sv.2019.7.',
    ],
    ['vancouver', 'Лебедева АП, Сомов И. Город и степь: опыт описания. Степной вестник. 2019;7(2):15–31. doi:10.5555/sv.2019.7.'],
    [
      'ieee',
      'А. П. Лебедева and И. Сомов, “Город и степь: опыт описания,” Степной вестник, vol. 7, no. 2, pp. 15–31, Mar. 2019, doi: 10.5555/sv.2019.7.',
    ],
    [
      'mla',
      'Лебедева, Анна Павловна, and Игорь Сомов. “Город и степь: опыт описания.” Степной вестник, vol. 7, no. 2, 2019, pp. 15–31, https://doi.org/10.5555/sv.2019.7.',
    ],
    [
      'lncs',
      'Лебедева, А.П., Сомов, И.: Город и степь: опыт описания. Степной вестник 7(2), 15–31 (2019). https://doi.org/10.5555/sv.2019.7.',
    ],
    ['plain', 'А. П. Лебедева and И. Сомов. Город и степь: опыт описания. Степной вестник, 7(2):15–31, 2019. doi: 10.5555/sv.2019.7.'],
    [
      'romanized',
      "Lebedeva A. P., Somov I. Gorod i step': opyt opisaniya [City and Steppe: an Essay]. Stepnoi vestnik. - 2019. - T. 7, No. 2. - pp. 15-31. https://doi.org/10.5555/sv.2019.7. (In Russian)",
    ],
  ] as const)('%s', (style, printed) => expect(printOf(WRITERS[style](ARTICLE, randomFrom(4)))).toBe(printed));
});

describe('generated references', () => {
  const written = generateReferences(840, 3, 'held-out');

  test('are the same for the same seed, and others for another', () => {
    expect(generateReferences(840, 3, 'held-out')).toEqual(written);
    expect(generateReferences(840, 4, 'held-out').map(({ printed }) => printed)).not.toEqual(written.map(({ printed }) => printed));
  });

  test('are of every style in every language that it is printed in, with noise in about a fifth', () => {
    expect(new Set(written.map(({ style, language }) => `${style} ${language}`)).size).toBe(
      (STYLES.length - ENGLISH_ONLY.size) * 3 + ENGLISH_ONLY.size,
    );
    const noisy = written.filter((reference) => reference.noisy).length / written.length;
    expect(noisy).toBeGreaterThan(0.12);
    expect(noisy).toBeLessThan(0.28);
  });

  test('print their values: each labelled stretch stands in the text', () => {
    for (const { noisy, printed, gold } of written) {
      if (noisy) continue;
      expect(printed).toContain(gold.title);
      for (const { family } of gold.authors) expect(printed).toContain(family);
      expect(printed).not.toMatch(/\.\.(?!\.)(?<!\.\.\.)|undefined|null/);
    }
  });

  test('of one half of the word lists never use the other', () => {
    const sources = { train: places('train'), 'held-out': places('held-out') };
    expect(sources['held-out']).toContain('М.');
    expect(sources['held-out']).not.toContain('Москва');
    expect(sources.train).toContain('Москва');
    expect(sources.train).not.toContain('М.');
  });
});

const places = (pool: Pool): (string | null)[] => generateReferences(1400, 3, pool).map(({ gold }) => gold.place);
