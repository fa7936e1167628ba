import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import { shown } from './shown.ts';

describe('what reference managers print', () => {
  it.each([
    [
      'translators in brackets',
      'Орлов, М. (2003). Философский дискурс (М. М. Беляева, К. В. Костина, & Г. М. Северской, Пер.). Весь Мир.',
      {
        authors: 'Орлов|М.',
        type: 'book',
        language: 'ru',
        editorsOrTranslators: ['М. М. Беляева', 'К. В. Костина', 'Г. М. Северской'],
        year: 2003,
        title: 'Философский дискурс',
        publisher: 'Весь Мир',
      },
    ],
    [
      'editor, translator and volume in one bracket',
      'Berg, J. (1999). Collected works (A. Lind, Ed.; K. Holm, Trans.; Vol. 3). Norton.',
      {
        authors: 'Berg|J.',
        type: 'book',
        language: 'en',
        editorsOrTranslators: ['A. Lind', 'K. Holm'],
        year: 1999,
        title: 'Collected works',
        volume: '3',
        publisher: 'Norton',
      },
    ],
    [
      'a bracket before the year',
      'The rites of spring (M. B. Holm & G. L. Lind, Trans.). (1960). University of Chicago Press.',
      {
        type: 'book',
        language: 'en',
        editorsOrTranslators: ['M. B. Holm', 'G. L. Lind'],
        year: 1960,
        title: 'The rites of spring',
        publisher: 'University of Chicago Press',
      },
    ],
    [
      'editor and translator before the book, series after the house',
      'Орлов, Р. (1994) «Смерть слова», в Г.К. Косикова (ред.), С.Н. Зенкина (пер.) Избранные работы: Поэтика. М.: Прогресс (Мысль. Слово. Знак), сс. 384–391.',
      {
        authors: 'Орлов|Р.',
        type: 'chapter',
        language: 'ru',
        editorsOrTranslators: ['Г.К. Косикова', 'С.Н. Зенкина'],
        year: 1994,
        title: 'Смерть слова',
        container: 'Избранные работы: Поэтика',
        pages: '384-391',
        publisher: 'Прогресс',
        place: 'М.',
      },
    ],
    [
      'a house that goes on after a comma',
      'Остин Дж. Истина // Избранное. М.: Идея-Пресс, Дом книги, 1999. С. 290–307.',
      {
        authors: 'Остин|Дж.',
        type: 'chapter',
        language: 'ru',
        year: 1999,
        title: 'Истина',
        container: 'Избранное',
        pages: '290-307',
        publisher: 'Идея-Пресс, Дом книги',
        place: 'М.',
      },
    ],
    [
      'the issue counts editions of a book',
      'Орлов Р. Мифы. М.: Наука, 2010. Вып. 3. 312 с.',
      { authors: 'Орлов|Р.', type: 'book', language: 'ru', year: 2010, title: 'Мифы', publisher: 'Наука', place: 'М.' },
    ],
    [
      'an open year and no publisher',
      'Летопись философии. Тула: , 1997–. 206 с.',
      { type: 'book', language: 'ru', year: 1997, title: 'Летопись философии', place: 'Тула' },
    ],
    [
      'the book after "В" without editor',
      'Орлов, А. (2000). Обыденный язык. В Понятие сознания (сс. 9–27). Мысль.',
      {
        authors: 'Орлов|А.',
        type: 'chapter',
        language: 'ru',
        year: 2000,
        title: 'Обыденный язык',
        container: 'Понятие сознания',
        pages: '9-27',
        publisher: 'Мысль',
      },
    ],
    [
      'number and through number of a serial',
      'Орлов, А. (2024). Вопросы развития. Вестник Академии, 4 (91), 86–101.',
      {
        authors: 'Орлов|А.',
        type: 'journal-article',
        language: 'ru',
        year: 2024,
        title: 'Вопросы развития',
        container: 'Вестник Академии',
        issue: '4 (91)',
        pages: '86-101',
      },
    ],
    [
      'a number before labelled pages is a volume',
      'Орлов, А. (2012) «Онтология», Вестник НГУ. Серия: Философия, 10, сс. 5–13.',
      {
        authors: 'Орлов|А.',
        type: 'journal-article',
        language: 'ru',
        year: 2012,
        title: 'Онтология',
        container: 'Вестник НГУ. Серия: Философия',
        volume: '10',
        pages: '5-13',
      },
    ],
    [
      'a full stop after the numero sign',
      'Smith T. W. Investment in people // The Economic Review. – 1961. – Т. 51. – №. 1. – С. 1-17.',
      {
        authors: 'Smith|T. W.',
        type: 'journal-article',
        language: 'en',
        year: 1961,
        title: 'Investment in people',
        container: 'The Economic Review',
        volume: '51',
        issue: '1',
        pages: '1-17',
      },
    ],
    [
      'undated, organisation',
      'World Bank. n.d. “Poverty Data.” Accessed July 3, 2019. https://data.example.org/.',
      {
        type: 'webpage',
        language: 'en',
        corporateAuthor: 'World Bank',
        title: 'Poverty Data',
        url: 'https://data.example.org/',
        accessed: '2019-07-03',
      },
    ],
    [
      'commas between all fields',
      'A. Fung, E. Wright, Deepening Reform: Institutions in Government, Verso, London, 2003.',
      {
        authors: 'Fung|A.; Wright|E.',
        type: 'book',
        language: 'en',
        year: 2003,
        title: 'Deepening Reform: Institutions in Government',
        publisher: 'Verso',
        place: 'London',
      },
    ],
    [
      'an article number in place of pages',
      'Alba, A., Cock, B., 2024. Effects of subsidies. Journal of Public Economics 235, 105137.',
      {
        authors: 'Alba|A.; Cock|B.',
        type: 'journal-article',
        language: 'en',
        year: 2024,
        title: 'Effects of subsidies',
        container: 'Journal of Public Economics',
        volume: '235',
        pages: '105137',
      },
    ],
    [
      'imprint in brackets after a full stop',
      'Holm, H. E. Patronal Rule: Regime Dynamics. (Cambridge University Press, 2014).',
      {
        authors: 'Holm|H. E.',
        type: 'book',
        language: 'en',
        year: 2014,
        title: 'Patronal Rule: Regime Dynamics',
        publisher: 'Cambridge University Press',
      },
    ],
    [
      'full names of editors after their role',
      'Salam, Ann. 1968. “Weak Ties.” In Studies in Networks, edited by Dominic J. O’Meara and Nils Berg, 367–77. Stockholm: Almquist.',
      {
        authors: 'Salam|Ann',
        type: 'chapter',
        language: 'en',
        editorsOrTranslators: ['Dominic J. O’Meara', 'Nils Berg'],
        year: 1968,
        title: 'Weak Ties',
        container: 'Studies in Networks',
        pages: '367-77',
        publisher: 'Almquist',
        place: 'Stockholm',
      },
    ],
    [
      'city, state and country',
      'Rehak T. Practical typecasting. New Castle, DE, USA: Oak Knoll Books; 1993.',
      {
        authors: 'Rehak|T.',
        type: 'book',
        language: 'en',
        year: 1993,
        title: 'Practical typecasting',
        publisher: 'Oak Knoll Books',
        place: 'New Castle, DE, USA',
      },
    ],
    [
      'abbreviated serial',
      'Berg, A., & Lind, R. (1996). Invariants for maps. J. Amer. Math. Soc., 9(2), 529–571.',
      {
        authors: 'Berg|A.; Lind|R.',
        type: 'journal-article',
        language: 'en',
        year: 1996,
        title: 'Invariants for maps',
        container: 'J. Amer. Math. Soc',
        volume: '9',
        issue: '2',
        pages: '529-571',
      },
    ],
  ])('%s', (_, printed, fields) => {
    expect(shown(printed)).toEqual(fields);
  });
});

describe('entries copied from pages', () => {
  it.each([
    [
      'labels of links',
      'Akai, N. (2002). Reform and Growth. Journal of Urban Economics, 52(1), 93–108.CrossRefGoogle Scholar',
      {
        authors: 'Akai|N.',
        type: 'journal-article',
        language: 'en',
        year: 2002,
        title: 'Reform and Growth',
        container: 'Journal of Urban Economics',
        volume: '52',
        issue: '1',
        pages: '93-108',
      },
    ],
    [
      'a lost space',
      'Bard, P. Local Governance: A Perspective.Cambridge: MIT Press, 2008.',
      {
        authors: 'Bard|P.',
        type: 'book',
        language: 'en',
        year: 2008,
        title: 'Local Governance: A Perspective',
        publisher: 'MIT Press',
        place: 'Cambridge',
      },
    ],
    [
      'a question inside the title',
      'Abate, A. (2018). Autonomy, independence. To what extent can it be stretched? Politica Economica, 34(2), 195–206.',
      {
        authors: 'Abate|A.',
        type: 'journal-article',
        language: 'en',
        year: 2018,
        title: 'Autonomy, independence. To what extent can it be stretched?',
        container: 'Politica Economica',
        volume: '34',
        issue: '2',
        pages: '195-206',
      },
    ],
    [
      'a preprint',
      'Vas A. et al. Attention to all. arXiv preprint arXiv:1706.00000. 2017.',
      {
        authors: 'Vas|A.',
        type: 'journal-article',
        language: 'en',
        year: 2017,
        title: 'Attention to all',
        container: 'arXiv preprint arXiv:1706.00000',
      },
    ],
  ])('%s', (_, printed, fields) => {
    expect(shown(printed)).toEqual(fields);
  });
});

describe('confidence', () => {
  it('is low for a title that was cut badly and keeps an entry without one as left over', () => {
    const bad = parseReference('and Maler, and Ann Lind, eds. 2008. Extensible Markup. 5th ed.');
    expect(bad.confidence['title']).toBeLessThan(0.4);
    expect(parseReference('Trubin%20V.V.pdf https://example.org/a').leftover).not.toEqual([]);
    const good = parseReference('Орлов А. А. Право // Вестник. 2019. № 3. С. 4–9.');
    expect(good.confidence['title']).toBeGreaterThan(0.9);
  });
});

describe('acts and pages', () => {
  it.each([
    [
      'Қазақстан Республикасының Конституциясы: 1995 жыл 30 тамыз. // https://adilet.zan.kz/kaz/docs/K95',
      'Қазақстан Республикасының Конституциясы',
      1995,
    ],
    [
      'Қазақстан Республикасының «Сот туралы» Заңы. – 18.11.2015 ж. №410-V ҚРЗ. https://adilet.zan.kz/kaz/docs/Z15',
      'Қазақстан Республикасының «Сот туралы» Заңы',
      2015,
    ],
    ['Орлов Алмас Жұмабекұлы. [Электрондық ресурс] // https://example.kz/dosye/1079', 'Орлов Алмас Жұмабекұлы', null],
    ['Trubin%20V.V.pdf https://example.org/a', null, null],
  ])('%j has the title %j', (printed, title, year) => {
    const fields = shown(printed);
    expect(fields['title'] ?? null).toBe(title);
    expect(fields['year'] ?? null).toBe(year);
    expect(fields['authors']).toBeUndefined();
  });
});
