import { describe, expect, it } from 'vitest';
import { boardHeading, contentsHeading, listHeading } from '../../../ingest/extract/headings.ts';
import { labelOf } from '../../../ingest/extract/labels.ts';

describe('labelOf', () => {
  it.each([
    ['Аңдатпа. Мақалада', 'abstract', 'kk', 'Мақалада'],
    ['Андатпа. Мақалада', 'abstract', 'kk', 'Мақалада'],
    ['**Аннотация:** В статье', 'abstract', 'ru', 'В статье'],
    ['Aннотация. В статье', 'abstract', 'ru', 'В статье'],
    ['Abstract', 'abstract', 'en', ''],
    ['ABSTRACT: The article', 'abstract', 'en', 'The article'],
    ['***Түйін сөздер:** сенім, ауыл.*', 'keywords', 'kk', 'сенім, ауыл.'],
    ['Түйін создер: сенім', 'keywords', 'kk', 'сенім'],
    ['Кілт сөздер – сенім', 'keywords', 'kk', 'сенім'],
    ['***Ключевые слова:** доверие.*', 'keywords', 'ru', 'доверие.'],
    ['Keywords: *trust; village.*', 'keywords', 'en', 'trust; village.'],
    ['Key words: trust', 'keywords', 'en', 'trust'],
    ['Қаржыландыру: *Мақала*', 'funding', 'kk', 'Мақала'],
  ])('%s', (line, kind, language, rest) => {
    expect(labelOf(line)).toMatchObject({ kind, language, rest });
  });

  it.each(['Аннотация к статье была краткой', 'Кіріспе', '1. Abstract machines. – 2020.', '', 'Abstracted: no', 'Қорытынды. Сенім'])(
    'no label: %s',
    (line) => {
      expect(labelOf(line)).toBeNull();
    },
  );

  it('keeps the slip of the printed label', () => {
    expect(labelOf('Андатпа. Мақала')).toMatchObject({ printed: 'Андатпа', usual: 'Аңдатпа' });
  });
});

describe('headings', () => {
  it.each([
    ['ӘДЕБИЕТТЕР:', 'kk'],
    ['Әдебиеттер тізімі', 'kk'],
    ['**ПАЙДАЛАНЫЛҒАН ӘДЕБИЕТТЕР ТІЗІМІ**', 'kk'],
    ['СПИСОК ИСПОЛЬЗОВАННОЙ ЛИТЕРАТУРЫ:', 'ru'],
    ['Литература', 'ru'],
    ['## References', 'en'],
    ['REFERENCES:', 'en'],
    ['Әдебиеттерге шолу', null],
    ['Literature review', null],
    ['Обзор литературы', null],
  ])('list heading %s', (line, language) => {
    expect(listHeading(line)).toBe(language);
  });

  it.each([
    ['МАЗМҰНЫ', 'kk'],
    ['СОДЕРЖАНИЕ', 'ru'],
    ['CОДЕРЖАНИЕ', 'ru'],
    ['Table of Contents', 'en'],
    ['Содержание реформы', null],
  ])('contents heading %s', (line, language) => {
    expect(contentsHeading(line)).toBe(language);
  });

  it.each([
    ['Редакциялық ұжым', 'kk'],
    ['Редакционная коллегия', 'ru'],
    ['The Editorial board', 'en'],
    ['Editorial', null],
  ])('board heading %s', (line, language) => {
    expect(boardHeading(line)).toBe(language);
  });
});
