import { describe, expect, it } from 'vitest';
import { looksLikePublisher } from '../../../ingest/extract/references/imprint.ts';
import { latinHits } from '../../../ingest/extract/references/language-words.ts';
import { namesReport, namesThesis } from '../../../ingest/extract/references/vocabulary/genre-words.ts';

describe('the plain words that spare a long pattern let through whatever it matches', () => {
  it.each([
    'Oak Publications',
    'Univ. of Elsewhere',
    'Изд-во «Алтын»',
    'Издательство Саржал',
    'Жайлау баспасы',
    'Random House',
    'Lind & Co.',
    'Lind and Company',
    'HarperCollins',
    'Scribner’s',
    'Prentice-Hall',
    'Addison Wesley',
    'Полиграфист',
    'Инфо-Принт',
    'ÉDITIONS du Port',
    'Birkhäuser',
    'ИНФРА-М',
    'Қазақ университеті',
  ])('a house: %s', (name) => {
    expect(looksLikePublisher(name)).toBe(true);
  });

  it.each(['Economics of the coast', 'Общество степи', 'a name that is far longer than any house of the vocabulary'])(
    'no house: %s',
    (name) => {
      expect(looksLikePublisher(name)).toBe(false);
    },
  );

  it.each([
    'Степь: дис. канд. наук',
    'Автореферат',
    'Steppe (PhD thesis)',
    'Steppe. Ph. D., Elsewhere',
    'Магистерская работа',
    'Steppe. Master’s',
    'Doctoral dissertation',
    'Disertatsiya',
    'Avtoreferat',
  ])('a thesis: %s', (text) => {
    expect(namesThesis(text)).toBe(true);
  });

  it.each([
    'Annual report',
    'White paper',
    'Policy brief',
    'Tech. Rep. 5',
    'TR-7',
    'Barometer of towns',
    'Country profile',
    'Survey results',
    'Staff working document',
    'Review of the coast',
    'Отчет о степи',
    'Есебі',
    'Есеп беру есеп, есебі',
    'Шолуы',
    'Obzor',
  ])('a report: %s', (text) => {
    expect(namesReport(text)).toBe(true);
  });
});

describe('words that tell the language of a title in Latin letters', () => {
  it.each([
    ['The towns of the coast', { kazakh: 0, russian: 0, native: { code: 'en', hits: 3 } }],
    ['Sur l’histoire de la ville', { kazakh: 0, russian: 0, native: { code: 'fr', hits: 2 } }],
    ['L’est et l’ouest', { kazakh: 0, russian: 0, native: { code: 'fr', hits: 3 } }],
    ['Die Stadt und das Meer', { kazakh: 0, russian: 0, native: { code: 'de', hits: 2 } }],
    ['TÜRKİYE ve Türkiye için', { kazakh: 0, russian: 0, native: { code: 'tr', hits: 2 } }],
    ['Istoriya stepnykh gorodov', { kazakh: 0, russian: 2, native: { code: 'en', hits: 0 } }],
  ])('%s', (title, expected) => {
    expect(latinHits(title)).toEqual(expected);
  });
});
