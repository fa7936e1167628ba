import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../ingest/extract/authors/align-names.ts';
import { bringTogether, type NameList } from '../../../ingest/extract/authors/spellings.ts';
import { partNamesTitle } from '../../../ingest/extract/head/part-names-title.ts';
import { isNameLine, looksLikeName, readNames } from '../../../ingest/extract/names.ts';

describe('readNames', () => {
  it.each([
    [
      'Айбар Тасболатов¹ , Нұргүл Сәдірова² ',
      [
        { name: 'Айбар Тасболатов', marks: [1] },
        { name: 'Нұргүл Сәдірова', marks: [2] },
      ],
    ],
    [
      '**Leila Ormanova¹** , Peter Lindqvist^{2} *',
      [
        { name: 'Leila Ormanova', marks: [1] },
        { name: 'Peter Lindqvist', marks: [2] },
      ],
    ],
    [
      'Ирина Ветрова¹,² and Петер Линдквист',
      [
        { name: 'Ирина Ветрова', marks: [1, 2] },
        { name: 'Петер Линдквист', marks: [] },
      ],
    ],
    [
      'И.А. Ветрова1, П. Линдквист2',
      [
        { name: 'И.А. Ветрова', marks: [1] },
        { name: 'П. Линдквист', marks: [2] },
      ],
    ],
    ['Hasan Yazıcı', [{ name: 'Hasan Yazıcı', marks: [] }]],
  ])('%s', (line, names) => {
    expect(readNames(line)).toEqual(names);
  });

  it.each([
    ['Айбар Тасболатов', true],
    ['Ә. Тасболатов', true],
    ['Нурлан Серік ұлы', true],
    ['Jean-Pierre de la Tour', true],
    ['Тасболатов', false],
    ['АЙБАР ТАСБОЛАТОВ', false],
    ['Ауылдық кітапханалар және капитал', false],
    ['А. Б.', false],
  ])('a name? %s', (text, is) => {
    expect(looksLikeName(text)).toBe(is);
  });

  it.each([
    ['Айбар Тасболатов, Нұргүл Сәдірова', true],
    ['Айбар Тасболатов,', true],
    ['(Тараз, Қазақстан)', false],
    ['e-mail: a@b.kz', false],
    ['Princeton: Princeton University Press.', false],
  ])('nothing but names? %s', (text, is) => {
    expect(isNameLine(text)).toBe(is);
  });
});

describe('names of many shapes', () => {
  it.each([
    'Ли Вэй',
    'Алина Сидорова-Ким',
    'Сапарғали Бейбіт Қасымұлы',
    'Ludwig van der Berg',
    'Людвиг ван дер Берг',
    'Oybek Sobir o‘g‘li Karimov',
    'Ойбек Собир ўғли Каримов',
    'Гульнар Мамед кызы Алиева',
    'Jean-Pierre O’Connor',
    'Mark Wilson Jr.',
    'Марк Уилсон мл.',
    'Сәбит М. Тоқтар',
  ])('%s', (name) => {
    expect(readNames(`${name}¹ , Айбар Тасболатов²`).map((read) => read.name)).toEqual([name, 'Айбар Тасболатов']);
    expect(looksLikeName(name)).toBe(true);
  });

  it.each(['¹ Kazakh National University', 'Al-Farabi Kazakh National University'])('takes %s for no name', (line) => {
    expect(isNameLine(line)).toBe(false);
  });
});

describe('partNamesTitle', () => {
  it.each([
    [
      'Айбар Тасболатов, Нургуль Садирова СЕЛЬСКИЕ БИБЛИОТЕКИ: РОЛЬ СЕТЕЙ',
      null,
      'Айбар Тасболатов, Нургуль Садирова',
      'СЕЛЬСКИЕ БИБЛИОТЕКИ: РОЛЬ СЕТЕЙ',
    ],
    ['Irina Vetrova **READING CLUBS IN 2027**', null, 'Irina Vetrova', 'READING CLUBS IN 2027'],
    [
      'Irina Vetrova, Aibar Tasbolatov Reading clubs in the space of the city',
      'Reading Clubs in the Space of the City',
      'Irina Vetrova, Aibar Tasbolatov',
      'Reading clubs in the space of the city',
    ],
    ['ОБРАЗЫ МЯГКОЙ СИЛЫ', null, '', 'ОБРАЗЫ МЯГКОЙ СИЛЫ'],
    ['Images of soft power', null, '', 'Images of soft power'],
  ])('%s', (text, contents, names, title) => {
    expect(partNamesTitle(text, contents)).toEqual({ names, title });
  });
});

describe('alignNames', () => {
  it('finds the same persons across scripts and orders', () => {
    expect(alignNames(['Айбар Тасболатов', 'Нұргүл Сәдірова'], ['Nurgul Sadirova', 'Aibar Tasbolatov'])).toEqual([1, 0]);
  });

  it('takes what is left over in order, if the lists are of one length', () => {
    expect(alignNames(['Айбар Тасболатов', 'Бекзат Ом'], ['Aibar Tasbolatov', 'Xi Lu'])).toEqual([0, 1]);
  });

  it('leaves nobody to one who is missing', () => {
    expect(alignNames(['Айбар Тасболатов', 'Петер Линдквист'], ['Peter Lindqvist'])).toEqual([null, 0]);
  });
});

describe('bringTogether', () => {
  const head: NameList = { source: 'head', language: 'kk', names: ['Гүлнар Аманова', 'Дәурен Қалмырза'], lines: [40, 40] };
  const contents: NameList = { source: 'contents', language: 'kk', names: ['Гулнар Аманова', 'Дәурен Қалмырза'], lines: [10, 12] };

  it('takes the spelling of the contents first and keeps the others', () => {
    const [first, second] = bringTogether(head, [contents]);
    expect(first?.name).toEqual({ kk: 'Гулнар Аманова', ru: null, en: null });
    expect(first?.variants).toEqual(['Гүлнар Аманова']);
    expect(second?.variants).toEqual([]);
  });

  it('adds an author whom two contents tables have and the head lacks, but not one whom one table has', () => {
    const russian: NameList = { ...contents, language: 'ru', names: ['Гульнар Аманова', 'Даурен Калмырза'] };
    const alone: NameList = { ...contents, language: 'en', names: ['Dauren Kalmyrza', 'Rural Libraries'] };
    const authors = bringTogether({ ...head, names: ['Дәурен Қалмырза'] }, [contents, russian, alone]);
    expect(authors.map(({ name, place }) => [name.kk, place])).toEqual([
      ['Дәурен Қалмырза', 0],
      ['Гулнар Аманова', null],
    ]);
  });
});
