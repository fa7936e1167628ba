import { describe, expect, it } from 'vitest';
import { takeMedium, takeTranslation } from '../../../ingest/extract/references/brackets.ts';
import { takeLanguageNote } from '../../../ingest/extract/references/language-note.ts';
import { takeThesisMark } from '../../../ingest/extract/references/thesis-mark.ts';

describe('takeMedium', () => {
  it.each([
    ['Диалектика [Мәтін] / пер.', 'Мәтін'],
    ['Title [Text]. – Paris', 'Text'],
    ['Тақырып [Электрондық ресурс] // Сайт', 'Электрондық ресурс'],
    ['Тақырып [Электрондық ресурсы]. -URL', 'Электрондық ресурсы'],
    ['Title [Electronic resource]. – 2012', 'Electronic resource'],
    ['Заглавие (электронный ресурс)', 'электронный ресурс'],
    ['Title [WWW Document].', 'WWW Document'],
    ['Title [Data set].', 'Data set'],
    ['Title [The other title].', null],
    ['United Nations (Rio)', null],
  ])('%j → %j', (text, medium) => {
    expect(takeMedium(text).value).toBe(medium);
  });

  it('takes the medium area and the standard number of GOST R 7.0.100 as well', () => {
    expect(takeMedium('Книга. — 300 с. — ISBN 978-5-02-039987-6. — Текст: непосредственный.').rest).not.toMatch(/ISBN|Текст/);
  });
});

describe('takeTranslation', () => {
  it.each([
    ['Tekuchaya sovremennost [Liquid Modernity]. Moscow: Logos.', 'Liquid Modernity'],
    ['Vybory? [Elections?], Vestnik', 'Elections?'],
    ['Konstitutsiyasy [Constitution: August 30, 1995.] // x', 'Constitution: August 30, 1995'],
    ['Analiz [A comparative analysis [Text] dissertation work] R. S.', 'A comparative analysis'],
    ['Politika na mestnom urovne [Politics at the local level. Nur-Sultan: Fund, 2020.', 'Politics at the local level'],
    ['Superpowers / S. Yessirkep [et al.]', null],
    ['European Commission [EC]. Title', null],
    ['Петров П. [и др.] Заглавие', null],
    ['Book [2nd ed.]. Paris', null],
  ])('%j → %j', (text, translation) => {
    expect(takeTranslation(text).value).toBe(translation);
  });
});

describe('takeLanguageNote', () => {
  it.each([
    ['pp. 1–2. (In Russian)', 'ru'],
    ['– (In Ukrainian). https://x', 'uk'],
    ['P. 5 [in Kazakh]', 'kk'],
    ['С. 81–89 (In Russ.).', 'ru'],
    ['(на каз. яз.)', 'kk'],
    ['(қазақ тілінде)', 'kk'],
    ['(in press)', null],
    ['(In a word)', null],
  ])('%j → %j', (text, language) => {
    expect(takeLanguageNote(text).value).toBe(language);
  });
});

describe('takeThesisMark', () => {
  it.each([
    'Процессы модернизации: дис. ... канд. полит. наук: 23.00.02. – Алматы',
    'Процессы модернизации : автореф. дис. на соиск. учен. степ. д-ра филос. наук',
    'Urban governance and participation [PhD thesis]. University',
    'Urban governance. Doctoral dissertation, University',
    'Мемлекеттік тіл саясаты: филос. ғыл. канд. ... дис. – Алматы',
    'Социальная защита (Диссертационная работа)',
  ])('%j', (text) => {
    const { value, rest } = takeThesisMark(text);
    expect(value).not.toBeNull();
    expect(rest).toMatch(
      /^(?:Процессы модернизации|Urban governance(?: and participation)?|Мемлекеттік тіл саясаты|Социальная защита)\uE002/,
    );
  });

  it('leaves a title that speaks of discourse', () => {
    expect(takeThesisMark('Дискурс и дисциплина в школе: дисциплинарные практики').value).toBeNull();
  });
});
