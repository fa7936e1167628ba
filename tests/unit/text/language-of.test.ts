import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../schema/text/language-of.ts';

describe('languageOf', () => {
  it.each([
    ['Қоғамдық сана және саяси мәдениет', 'kk'],
    ['Адами капитал және экономика', 'kk'],
    ['жұмсақ күш', 'kk'],
    ['мәдениет', 'kk'],
    ['Саясат туралы талдау', 'kk'],
    ['саяси даму', 'kk'],
    ['цифрландыру', 'kk'],
    ['су ресурстары', 'kk'],
    ['Мягкая сила в мировой политике', 'ru'],
    ['человеческий капитал', 'ru'],
    ['политика', 'ru'],
    ['История литературы. Избранные труды М. Әуезова и современников', 'ru'],
    ['Soft power and its limits', 'en'],
    ['Bowling alone', 'en'],
    ['human capital', 'en'],
    ['Kazakhstan', 'en'],
    ['Human capital: қазақстандық тәжірибе мен болашағы', 'kk'],
    ['Myagkaya sila v mirovoi politike', 'other'],
    ['Adami qapital zhane ekonomika turaly', 'other'],
    ['Die Protestantische Ethik und der Geist des Kapitalismus', 'other'],
    ['La distinction, critique sociale du jugement et de la pensée', 'other'],
    ['Історія України і її держава', 'other'],
    ['2019–2023', 'other'],
    ['', 'other'],
  ] as const)('%s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
