import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

const ARTICLE = {
  title: 'Trust and reform in small states',
  container: 'Journal of Invented Policy',
  volume: '12',
  pages: '45-67',
  year: 1999,
};
const BOOK = { title: 'Trust and reform in small states', publisher: 'Birch Press', place: 'Tucson', year: 1992 };
const CHAPTER = {
  title: 'Trust and reform',
  container: 'Handbook of Invented Policy',
  publisher: 'Birch Press',
  pages: '1-10',
  year: 1992,
};

describe('fields that commas, BibTeX and ISO 690 set off', () => {
  it.each([
    [
      'plain',
      'Anna Lind, Jotham Wereszy, and Peter Holm. Trust and reform in small states. Journal of Invented Policy, 12(3):45–67, May 1999.',
      ARTICLE,
    ],
    [
      'amsplain',
      'Anna Lind and Peter Holm, Trust and reform in small states, Journal of Invented Policy 12 (1999), no. 3, 45–67.',
      ARTICLE,
    ],
    ['acm', 'Lind, A., and Holm, P. Trust and reform in small states. Journal of Invented Policy 12, 3 (May 1999), 45–67.', ARTICLE],
    ['Elsevier', 'A. Lind, P. Holm, Trust and reform in small states, Journal of Invented Policy 12 (1999) 45–67.', ARTICLE],
    [
      'ISO 690',
      'LIND, Anna, HOLM, Peter and BERG, Nils. Trust and reform in small states. Journal of Invented Policy. 1999. Vol. 12, no. 3, p. 45–67.',
      ARTICLE,
    ],
    [
      'Roman volume',
      'Lind, A. 1999. Trust and reform in small states. Journal of Invented Policy XII, 45–67.',
      { ...ARTICLE, volume: 'XII' },
    ],
    ['plain book', 'Anna Lind. Trust and reform in small states. Birch Press, Tucson, 1992.', BOOK],
    ['amsplain book', 'Anna Lind, Trust and reform in small states, Birch Press, Tucson, 1992.', BOOK],
    ['Elsevier book', 'A. Lind, ed., Trust and reform in small states, Birch Press, Tucson, AZ, 1992.', { ...BOOK, place: 'Tucson, AZ' }],
    ['Nature book', 'Lind, A. Trust and reform in small states. xii + 190 (Birch Press, Tucson, 1992).', BOOK],
    [
      'plain chapter',
      'Anna Lind. Trust and reform. In Quentyn Aldous, editor, Handbook of Invented Policy, pages 1–10. Birch Press, 1992.',
      CHAPTER,
    ],
    [
      'Elsevier chapter',
      'A. Lind, Trust and reform, in: P. Holm (Ed.), Handbook of Invented Policy, Birch Press, 1992: pp. 1–10.',
      CHAPTER,
    ],
    [
      'MLA chapter',
      'Lind, Anna. “Trust and Reform.” Handbook of Invented Policy, edited by Peter Holm, Greenwood, 1992, pp. 1–10.',
      { container: 'Handbook of Invented Policy', publisher: 'Greenwood', pages: '1-10' },
    ],
    [
      'thesis',
      'Anna Lind. Trust and reform in small states. PhD thesis, University of Invention, 1992.',
      { type: 'thesis', title: 'Trust and reform in small states', publisher: 'University of Invention' },
    ],
    [
      'report',
      'Anna Lind. Trust and reform in small states. Technical Report 99-02, Institute of Invention, 1992.',
      { title: 'Trust and reform in small states', publisher: 'Institute of Invention' },
    ],
  ])('%s: %s', (_style, printed, expected) => {
    expect(shown(printed)).toMatchObject(expected);
  });
});

describe('who stands before the title', () => {
  it.each([
    ['Aristotle. Physics. New York: Birch Press, 1929.', { authors: 'Aristotle', title: 'Physics' }],
    ['Платон. Законы // Сочинения. М.: Мысль, 1994. С. 5–9.', { authors: 'Платон', title: 'Законы' }],
    ['Anonymous. Trust and reform. Tucson: Birch Press, 1992.', { title: 'Trust and reform', place: 'Tucson' }],
    ['2003. Trust and reform in small states. Birch Press.', { title: 'Trust and reform in small states', year: 2003 }],
    ['Lind, A., 1984–1986. Trust and reform. Birch Press, Tucson.', { title: 'Trust and reform', year: 1984, place: 'Tucson' }],
    [
      'World Trust Organization, Rules for small states, 2015. https://example.org/rules.',
      { corporateAuthor: 'World Trust Organization', title: 'Rules for small states' },
    ],
    [
      'World Trust Organization: Rules for small states. (2015).',
      { corporateAuthor: 'World Trust Organization', title: 'Rules for small states', year: 2015 },
    ],
    [
      'Rules for small states / World Bank. – Washington, 2019. – 120 p.',
      { corporateAuthor: 'World Bank', title: 'Rules for small states' },
    ],
    [
      'Kate D. L. Umber, Nils Berg, and Ann Holm. Trust and reform. Birch Press, 2001.',
      { authors: 'Umber|Kate D. L.; Berg|Nils; Holm|Ann' },
    ],
  ])('%s', (printed, expected) => {
    expect(shown(printed)).toMatchObject(expected);
  });

  it('does not take a title that begins with a name for its author', () => {
    expect(shown('Amartya Sen: A More Human Theory of Development. Birch Press, 2004.')['authors']).toBeUndefined();
  });
});

describe('Russian houses, series and volumes', () => {
  it.each([
    [
      'Орлов М. Логика. М.: Наука. Главная редакция восточной литературы, 1990. 319 с.',
      { publisher: 'Наука. Главная редакция восточной литературы' },
    ],
    [
      'Орлов, М. (2000). Логика. В Избранное (сс. 5–9). Весь Мир, Дом интеллектуальной книги.',
      { publisher: 'Весь Мир, Дом интеллектуальной книги' },
    ],
    ['Орлов М. Логика // Смысл истории Мыслители XX века. М.: Мысль, 1991. С. 5–9.', { container: 'Смысл истории' }],
    ['История реформ: Т. 5. (1997). Весь Мир.', { title: 'История реформ', volume: '5' }],
    ['Орлов М. Логика реформ: дисс. канд. физ.-мат. наук. Томск: Изд-во ТГУ, 1996.', { type: 'thesis', title: 'Логика реформ' }],
    ['Орлов М. Логика реформ // Вестник управления.– 2019.– № 2.– С. 5–10.', { title: 'Логика реформ', issue: '2', pages: '5-10' }],
    ['Орлов М. Новости дня // Известия. – 2019. – № 45. – 12 марта. – С. 3.', { type: 'news', container: 'Известия' }],
    ['Орлов М. Опрос [Набор данных]. – Астана, 2020.', { type: 'other', title: 'Опрос' }],
  ])('%s', (printed, expected) => {
    expect(shown(printed)).toMatchObject(expected);
  });
});
