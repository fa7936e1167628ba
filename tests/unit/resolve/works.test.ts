import { describe, expect, it } from 'vitest';
import { actNumberOf } from '../../../ingest/resolve/works/act-number.ts';
import { addressKey } from '../../../ingest/resolve/works/address-key.ts';
import { judgeWorks } from '../../../ingest/resolve/works/judge-works.ts';
import { workOfReference } from '../../../ingest/resolve/works/work-mention.ts';
import { referenceOf } from '../../support/record-parts.ts';

type Parts = Parameters<typeof referenceOf>[1];
const work = (parts: Partial<Parts>) =>
  workOfReference(referenceOf(1, { printed: parts.title ?? 'untitled', line: 1, ...parts }), { record: 0, article: 1 });

const LAW = { type: 'law', year: 2021 } as const;
const BOOK = { authors: [['Giddens', 'A.']], year: 1984 } as const satisfies Partial<Parts>;

const SAME: readonly (readonly [string, Partial<Parts>, Partial<Parts>])[] = [
  ['a DOI in capitals', { title: 'One', doi: '10.1/ABC' }, { title: 'One', doi: '10.1/abc' }],
  [
    'an act by its page in another language',
    { ...LAW, title: 'Тұжырымдаманы бекіту туралы', language: 'kk', url: 'https://adilet.zan.kz/kaz/docs/P2100000123' },
    { ...LAW, title: 'Об утверждении Концепции', language: 'ru', url: 'https://adilet.zan.kz/rus/docs/P2100000123/history' },
  ],
  [
    'an act by address and by number',
    { ...LAW, title: 'Об утверждении Концепции', language: 'ru', url: 'https://adilet.zan.kz/rus/docs/P2100000123' },
    { ...LAW, title: 'On approval of the Concept', printed: 'Decree of the Government dated May 3, 2021 No. 123' },
  ],
  [
    'an act by the number and the year of its date',
    { ...LAW, year: null, title: '«Дала туралы» 2015 жылғы 16 қарашадағы № 401-V Заңы', language: 'kk' },
    { ...LAW, year: null, title: 'О степи', language: 'ru', printed: 'О степи: Закон от 16 ноября 2015 года № 401-V' },
  ],
  [
    'an act by the words of its English titles',
    {
      ...LAW,
      title: 'Дала тұжырымдамасы',
      language: 'kk',
      twin: {
        title: 'Dala',
        titleEn: 'Decree of the President “On approval of the Concept of the Development of Steppe Towns until 2030”: May 3, 2021',
      },
    },
    { ...LAW, title: 'Decree dated May 3, 2021 No. 12. On approval of the Concept for the development of steppe towns until 2030' },
  ],
  [
    'an act without its date',
    { ...LAW, title: 'Дала жарғысы', language: 'kk', twin: { title: 'Dala zhargysy', titleEn: 'Charter of the Steppe: May 3, 2021' } },
    { ...LAW, title: 'The Charter of the Steppe' },
  ],
  [
    'an act without number by its English title',
    { type: 'law', title: 'The Basic Law of Steppe' },
    { type: 'law', title: 'Дала негізгі заңы', language: 'kk', twin: { title: 'Dala negizgi zany', titleEn: 'Basic Law of Steppe' } },
  ],
  [
    'a page by its address',
    { type: 'news', title: 'News', url: 'http://www.example.org/a/b/' },
    { type: 'news', title: 'News!', url: 'https://example.org/a/b#top' },
  ],
  ['title, author, year', { ...BOOK, title: 'The Constitution of Society' }, { ...BOOK, title: 'The constitution of society' }],
  [
    'a title without its subtitle',
    { ...BOOK, title: 'The Constitution of Society' },
    { ...BOOK, title: 'The Constitution of Society: Outline of a Theory' },
  ],
  [
    'a slip in a long title',
    { ...BOOK, title: 'The Constitution of Society and more' },
    { ...BOOK, title: 'The Constituton of Society and more' },
  ],
  [
    'the two scripts of one title',
    { title: 'Мәдениет тарихы', language: 'kk', authors: [['Оспанов', 'Е.']], year: 2020 },
    { title: 'Madeniet tarikhy', language: 'kk', authors: [['Ospanov', 'Ye.']], year: 2020 },
  ],
  [
    'a code by its name in two languages',
    { type: 'law', title: 'Қазақстан Республикасының Қылмыстық кодексі', language: 'kk', year: 2014 },
    { type: 'law', title: 'Уголовный кодекс Республики Казахстан', language: 'ru' },
  ],
  [
    'an act by the few words of its English title',
    { ...LAW, title: 'Даладағы көші-қон туралы', language: 'kk', twin: { title: 'x', titleEn: 'Law on migration in the Steppe' } },
    { ...LAW, title: 'On migration in the Steppe' },
  ],
  [
    'a work that stands once with its English title only',
    { ...BOOK, title: 'Общество степи', language: 'ru', twin: { title: 'Obshchestvo stepi', titleEn: 'The Society of the Steppe' } },
    { ...BOOK, language: 'ru', twin: { title: '', titleEn: 'The Society of the Steppe' } },
  ],
  [
    'a misprint in the author',
    { ...BOOK, title: 'The Constitution of Society' },
    { ...BOOK, title: 'The Constitution of Society', authors: [['Gidbens', 'A.']] },
  ],
  [
    'an organisation and its acronym',
    { type: 'report', title: 'Steppe Development Report', corporateAuthor: 'UNSP', year: 2022 },
    { type: 'report', title: 'Steppe Development Report', corporateAuthor: 'United Nations Steppe Programme', year: 2022 },
  ],
];

const DIFFERENT: readonly (readonly [string, Partial<Parts>, Partial<Parts>])[] = [
  [
    'a translation',
    {
      ...BOOK,
      title: 'Устроение общества',
      language: 'ru',
      twin: { title: 'Ustroenie obshchestva', titleEn: 'The Constitution of Society' },
    },
    { ...BOOK, title: 'The Constitution of Society' },
  ],
  ['another edition', { ...BOOK, title: 'The Constitution of Society' }, { ...BOOK, title: 'The Constitution of Society', year: 1986 }],
  ['another author', { ...BOOK, title: 'Introduction' }, { ...BOOK, title: 'Introduction', authors: [['Weber', 'M.']] }],
  ['two laws of one name', { type: 'law', title: 'On State Service', year: 1993 }, { type: 'law', title: 'On State Service', year: 2016 }],
  ['two DOIs', { ...BOOK, title: 'One title', doi: '10.1/a' }, { ...BOOK, title: 'One title', doi: '10.1/b' }],
  [
    'one address printed by mistake for two laws',
    {
      type: 'law',
      title: 'The Law of the Republic «On protecting children from harmful information»',
      url: 'https://adilet.zan.kz/kaz/docs/Z1800000169',
    },
    {
      type: 'law',
      title: 'The Law of the Republic «On the status of scientific workers»',
      url: 'https://adilet.zan.kz/kaz/docs/Z1800000169',
    },
  ],
  [
    'two acts of one subject and other years',
    { ...LAW, year: null, title: 'On approval of the concept for the development of the towns of the steppe until 2026' },
    { ...LAW, year: null, title: 'On approval of the concept for the development of the towns of the steppe for 2024-2030' },
  ],
  [
    'two reports of a series',
    { type: 'report', year: 2024, title: 'The barometer of corruption in the steppe 2022' },
    { type: 'report', year: 2024, title: 'The barometer of corruption in the steppe 2023' },
  ],
  [
    'two acts for other years',
    { ...LAW, year: null, title: 'Concept of the towns of the steppe until 2026' },
    { ...LAW, year: null, title: 'Concept of the towns of the steppe until 2030' },
  ],
  [
    'an act and the one that amends it',
    { ...LAW, year: null, title: 'On approval of the concept of family and town policy of the steppe until 2030' },
    { ...LAW, year: null, title: 'On amendments to “On approval of the concept of family and town policy of the steppe until 2030”' },
  ],
  [
    "a site's front page",
    { type: 'report', title: 'Poverty index', url: 'https://stat.example.org/' },
    { type: 'report', title: 'Trade index', url: 'https://stat.example.org' },
  ],
  [
    'two codes',
    { type: 'law', title: 'Қазақстан Республикасының Қылмыстық кодексі', language: 'kk' },
    { type: 'law', title: 'Гражданский кодекс Республики Казахстан', language: 'ru' },
  ],
  [
    'two codes of one name',
    { type: 'law', title: 'Tax Code of the Republic of Kazakhstan', year: 2017 },
    { type: 'law', title: 'Налоговый кодекс Республики Казахстан', language: 'ru', year: 2025 },
  ],
  ['two volumes', { ...BOOK, title: 'Economy and Society', volume: '1' }, { ...BOOK, title: 'Economy and Society', volume: '2' }],
  ['two parts', { ...BOOK, title: 'History of the Steppe. Part I' }, { ...BOOK, title: 'History of the Steppe. Part II' }],
  [
    'a chapter and another book of its name',
    { ...BOOK, title: 'The Constitution of Society' },
    { ...BOOK, title: 'The Constitution of Society', type: 'chapter', container: 'A Reader of Social Theory' },
  ],
  [
    'a thesis and an article of its name',
    { ...BOOK, title: 'The Constitution of Society', type: 'thesis' },
    { ...BOOK, title: 'The Constitution of Society', type: 'journal-article' },
  ],
  [
    'two pages of one title and no year',
    { type: 'webpage', title: 'Address of the President to the people', url: 'https://example.org/a' },
    { type: 'webpage', title: 'Address of the President to the people', url: 'https://example.org/b' },
  ],
  [
    'two organisations',
    { type: 'report', title: 'Annual Report on the Steppe', corporateAuthor: 'World Steppe Fund', year: 2022 },
    { type: 'report', title: 'Annual Report on the Steppe', corporateAuthor: 'UNSP', year: 2022 },
  ],
  [
    'two numbered acts',
    { ...LAW, title: 'On supplement 1 to the charter', year: null },
    { ...LAW, title: 'On supplement 2 to the charter', year: null },
  ],
  ['a short title alone', { title: 'Введение', language: 'ru' }, { title: 'Введение', language: 'ru' }],
];

describe('judgeWorks', () => {
  it.each(SAME)('takes for one work: %s', (_, one, other) => {
    expect(judgeWorks(work(one), work(other))?.confidence).toBeGreaterThan(0.7);
  });

  it.each(DIFFERENT)('keeps apart: %s', (_, one, other) => {
    expect(judgeWorks(work(one), work(other))).toBeNull();
  });
});

describe('actNumberOf', () => {
  it.each([
    ['https://adilet.zan.kz/kaz/docs/K950001000_', { series: 'K', year: 1995, number: 1000, id: 'K950001000' }],
    ['https://adilet.zan.kz/rus/docs/U2100000639', { series: 'U', year: 2021, number: 639, id: 'U2100000639' }],
    ['https://adilet.zan.kz/kaz/archive/docs/P2100000520/04.08.2021', { series: 'P', year: 2021, number: 520, id: 'P2100000520' }],
    ['https://adilet.zan.kz/kaz/docs/Z090000223_/Z090223.htm', { series: 'Z', year: 2009, number: 223, id: 'Z090000223' }],
  ])('reads %s', (url, act) => {
    expect(actNumberOf(referenceOf(1, { printed: 'x', line: 1, url }))).toEqual(act);
  });

  it('reads the printed number of a law, and of nothing else', () => {
    const printed = 'Қазақстан Республикасының 2015 жылғы 2 қарашадағы №383-V Заңы';
    expect(actNumberOf(referenceOf(1, { printed, line: 1, type: 'law', year: 2015 }))).toEqual({
      series: null,
      year: 2015,
      number: 383,
      id: null,
    });
    expect(actNumberOf(referenceOf(1, { printed: 'Хабаршы. – 2015. – № 3', line: 1, type: 'journal-article', year: 2015 }))).toBeNull();
    expect(actNumberOf(referenceOf(1, { printed: '№ 3', line: 1, type: 'law' }))).toBeNull();
  });
});

describe('addressKey', () => {
  it.each([
    ['https://www.Example.org/A/B/?lang=ru&id=7#x', 'example.org/a/b?id=7'],
    ['http://example.org/%D0%B0', 'example.org/а'],
    ['https://example.org/%zz', 'example.org/%zz'],
    ['https://example.org/?lang=kk', null],
    ['not an address', null],
    [null, null],
  ])('%s: %s', (url, key) => {
    expect(addressKey(url)).toBe(key);
  });
});
