import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../ingest/resolve/persons/compare-names.ts';
import { readingsOf } from '../../../ingest/resolve/persons/name-readings.ts';
import { nameOfParts, nameOfText, type PersonName } from '../../../ingest/resolve/persons/person-name.ts';

const kindOf = (one: string, other: string): string => compareNames(nameOfText(one), nameOfText(other)).kind;

describe('compareNames', () => {
  it.each([
    ['Айгүл Сәрсенова', 'Сарсенова А.'],
    ['Айгүл Сәрсенова', 'Сәрсенова Айгүл'],
    ['Aigul Sarsenova', 'Сарсенова Айгуль Маратовна'],
    ['Sarsenova, A. M.', 'Сәрсенова А.М.'],
    ['Joseph S. Nye', 'Nye J.S.'],
    ['Joseph S. Nye', 'Nye J'],
    ['Joseph S. Nye', 'Nye JS'],
    ['Theodor W. Adorno', 'Адорно Т. В.'],
    ['Jürgen Habermas', 'Хабермас Ю.'],
    ['Ludwig von Mises', 'von Mises L.'],
    ['Жұмабек Қасым', 'Kassym Zh.'],
    ['Жұмабек Қасым', 'Qasym J.'],
    ['Yerlan Ospanov', 'Оспанов Е. Қ.'],
    ['Юлия Ким', 'Kim Iu.'],
    ['Джон Дьюи', 'Дьюи Дж.'],
    ['Robert D. Putnam', 'Патнэм Р.'],
    ['Hannah Arendt', 'Арендт Х.'],
    ['Елена Щукина', 'Schukina E.'],
    ['Aigul Sarsenovа', 'Aigul Sarsenova'],
    ['Jean-Paul Faguet', 'Faguet J.-P.'],
    ['Ғабит Мүсірепов', 'Musirepov G.'],
    ['Adorno T. V.', 'Adorno T. W.'],
    ['Оспанов Қ. К.', 'Ospanov K.-Zh. K.'],
    ['Jean-Baptiste Paul Moreau', 'Moreau J. B. P.'],
    ['Jean-Baptiste Paul Moreau', 'Moreau J. P.'],
    ['Ludwig von Mises', 'Mises L. von'],
    ['Аль-Фараби М.', 'Фараби М.'],
    ['Martin Luther King Jr.', 'King M. L.'],
    ['Robert Smith, Jr.', 'Smith, R.'],
    ['Иванов А. Б. (мл.)', 'Иванов А. Б.'],
    ['John Smith III', 'Smith J.'],
    ['Ким Дмитрий', 'Dmitriy Kim'],
    ['Бөкейхан Әлихан', 'Alikhan Bokeikhan'],
    ['MacIntyre A.', 'Mac Intyre A.'],
    ['Пётр Омаров', 'Piotr Omarov'],
  ])('%s and %s may be one person', (one, other) => {
    expect(kindOf(one, other)).toBe('agree');
    expect(kindOf(other, one)).toBe('agree');
  });

  it.each([
    ['Smith J. A.', 'Smith J. B.', 'the second initials differ'],
    ['Smith, John', 'Smith, James', 'the given names differ'],
    ['Айгүл Сәрсенова', 'Сарсенова Д.', 'the initial differs'],
    ['Ерлан Оспанов', 'Ермек Оспанов', 'the given names differ'],
    ['Kim Iu.', 'Ким Д.', 'the initial differs in the other script'],
    ['Nye J. S.', 'Nye K. S.', 'the first initial differs'],
    ['Иванов А. Б., мл.', 'Иванов А. Б., ст.', 'they are of two generations'],
    ['Smith J., Jr.', 'Smith J. III', 'they are of two generations'],
    ['Kim Jun.', 'Kim Min.', 'Jun. is a given name cut short'],
    ['John Smith Jr.', 'Smith John Sr.', 'they are of two generations, in whatever order'],
  ])('%s and %s are two people: %s', (one, other) => {
    expect(kindOf(one, other)).toBe('contradict');
  });

  it.each([
    ['Смагулов А.', 'Смагулова А.'],
    ['Wright G.', 'Weight G.'],
    ['Ли А.', 'Лин А.'],
    ['Маркс К.', 'Mark G.'],
    ['Жунусов Е.', 'Zhunusova E.'],
    ['Вересаевский Е.', 'Veresaevskaya E.'],
    ['Чен Л.', 'Chan L.'],
    ['Иванова-Петрова А. Б.', 'Петрова А. Б.'],
  ])('%s and %s have different family names', (one, other) => {
    expect(kindOf(one, other)).toBe('unrelated');
  });

  it('counts what agrees', () => {
    expect(compareNames(nameOfText('Robert D. Putnam'), nameOfText('Putnam R. D.'))).toEqual({
      kind: 'agree',
      full: 0,
      initials: 2,
      sure: true,
    });
    expect(compareNames(nameOfText('Robert D. Putnam'), nameOfText('Robert Putnam'))).toMatchObject({ full: 1, initials: 0 });
    expect(compareNames(nameOfText('Robert Putnam'), nameOfText('Роберт Патнэм'))).toMatchObject({ full: 1, sure: false });
  });
});

const agree = (one: PersonName, other: PersonName): boolean =>
  [one, ...readingsOf(one)].some((each) => [other, ...readingsOf(other)].some((its) => compareNames(each, its).kind === 'agree'));

describe('readingsOf', () => {
  it.each([
    ['Nina Glick Schiller', 'Glick Schiller', 'N.'],
    ['Bruce Bueno de Mesquita', 'Bueno de Mesquita', 'B.'],
    ['Hüseyin Çelik', 'Celik', 'H.'],
    ['Slavoj Žižek', 'Zizek', 'S.'],
    ['Jan-Werner Müller', 'Mueller', 'J.-W.'],
    ['Ole Wæver', 'Waver', 'O.'],
    ['Жанна Юсупова', 'Jusupova', 'Ž.'],
    ['Полина Верхотурова', 'Verxoturova', 'P.'],
    ['Константин Сыроежкин', 'Syroejkin', 'K.'],
  ])('%s may be %s, %s', (text, family, given) => {
    expect(agree(nameOfText(text), nameOfParts(family, given))).toBe(true);
  });

  it.each([
    ['Сарсенова Айгуль Маратовна', 'Маратовна', 'А.'],
    ['J. S. Nye', 'S. Nye', 'J.'],
    ['Hüseyin Çelik', 'Celil', 'H.'],
  ])('%s is not %s, %s', (text, family, given) => {
    expect(agree(nameOfText(text), nameOfParts(family, given))).toBe(false);
  });
});

describe('nameOfText', () => {
  it.each([
    ['Бақытжан Бұқарбай', 'bakitzhan', 'bukarbai'],
    ['Сарсенова Айгуль Маратовна', 'aigul', 'sarsenova'],
    ['Оспанов Ерлан Қасымұлы', 'erlan', 'ospanov'],
    ['Sarsenova, Aigul', 'aigul', 'sarsenova'],
    ['Jean-Baptiste Paul Harguindéguy', 'zhean', 'karguindegui'],
    ['Noble', '', 'noble'],
    ['Lev Manovich', 'lev', 'manovich'],
    ['Nye JS', 'zh', 'ne'],
    ['NYE JOSEPH', 'ne', 'zhosef'],
    ['А.Сәрсенова', 'a', 'sarsenova'],
  ])('%s: given %s, family %s', (printed, given, family) => {
    const name = nameOfText(printed);
    expect([name.given[0]?.folded ?? '', name.family]).toEqual([given, family]);
  });

  it('keeps a family name of two words whole where it is given apart', () => {
    expect(nameOfParts('Devendra Babu', 'M.').family).toBe('devendra babu');
  });
});
