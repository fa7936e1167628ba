import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import { shown } from './shown.ts';

describe('GOST references', () => {
  it.each([
    [
      'R 7.0.5, article',
      'Ким Л. М. и др. Цифровизация и неравенство // Мировая экономика. 2020. Т. 64. № 2. С. 12–21.',
      {
        authors: 'Ким|Л. М.',
        type: 'journal-article',
        language: 'ru',
        year: 2020,
        title: 'Цифровизация и неравенство',
        container: 'Мировая экономика',
        volume: '64',
        issue: '2',
        pages: '12-21',
      },
    ],
    [
      'R 7.0.5 numeric, book with edition',
      'Вебер М. Избранное: дух капитализма. 2-е изд. Москва: РОССПЭН, 2006. 656 с.',
      {
        authors: 'Вебер|М.',
        type: 'book',
        language: 'ru',
        year: 2006,
        title: 'Избранное: дух капитализма',
        publisher: 'РОССПЭН',
        place: 'Москва',
      },
    ],
    [
      'R 7.0.5 numeric, chapter with editor',
      'Гудков Л.Д. Идеологема врага // Образ врага / под ред. Левада Ю.А. М.: ОГИ, 2005. С. 7–79.',
      {
        authors: 'Гудков|Л.Д.',
        type: 'chapter',
        language: 'ru',
        editorsOrTranslators: ['Левада Ю.А.'],
        year: 2005,
        title: 'Идеологема врага',
        container: 'Образ врага',
        pages: '7-79',
        publisher: 'ОГИ',
        place: 'М.',
      },
    ],
    [
      '7.1, book with translator',
      'Рихтер Т. В., Майер М. Диалектика общества [Мәтін] / пер. с нем. М. Кузнецовой. – М.: АСТ, 2020. – 320 с.',
      {
        authors: 'Рихтер|Т. В.; Майер|М.',
        type: 'book',
        language: 'ru',
        editorsOrTranslators: ['М. Кузнецовой'],
        year: 2020,
        title: 'Диалектика общества',
        publisher: 'АСТ',
        place: 'М.',
      },
    ],
    [
      '7.1, article in Kazakh with running number',
      'Аргынов М., Ким А. Кәсіпкерлікті дамыту мәселелері [Мәтін] // Мемлекеттік басқару. – 2024. – № 4 (91). – Б. 86–101.',
      {
        authors: 'Аргынов|М.; Ким|А.',
        type: 'journal-article',
        language: 'kk',
        year: 2024,
        title: 'Кәсіпкерлікті дамыту мәселелері',
        container: 'Мемлекеттік басқару',
        issue: '4 (91)',
        pages: '86-101',
      },
    ],
    [
      '7.1, series inside the container',
      'Әбдіраманова А.Т. Жастар саясаты // ҚазҰУ Хабаршысы. Философия сериясы. – 2019. – Т. 68, №2. – Б. 45-56.',
      {
        authors: 'Әбдіраманова|А.Т.',
        type: 'journal-article',
        language: 'kk',
        year: 2019,
        title: 'Жастар саясаты',
        container: 'ҚазҰУ Хабаршысы. Философия сериясы',
        volume: '68',
        issue: '2',
        pages: '45-56',
      },
    ],
    [
      'R 7.0.100, all authors after the slash',
      'Петрова, А. Б. Молодёжь и протест / А. Б. Петрова, В. Г. Ким [и др.]. — Текст : непосредственный // Социологический журнал. — 2021. — Т. 27, № 3. — С. 10–28. — DOI 10.19181/socjour.2021.27.3.8424.',
      {
        authors: 'Петрова|А. Б.; Ким|В. Г.',
        type: 'journal-article',
        language: 'ru',
        year: 2021,
        title: 'Молодёжь и протест',
        container: 'Социологический журнал',
        volume: '27',
        issue: '3',
        pages: '10-28',
        doi: '10.19181/socjour.2021.27.3.8424',
      },
    ],
    [
      'R 7.0.100, book',
      'Иванов, И. И. Политические институты : монография / И. И. Иванов, П. П. Петров ; под общей редакцией С. С. Сидорова. — Москва : Наука, 2020. — 300 с. — ISBN 978-5-02-039987-6. — Текст : непосредственный.',
      {
        authors: 'Иванов|И. И.; Петров|П. П.',
        type: 'book',
        language: 'ru',
        editorsOrTranslators: ['С. С. Сидорова'],
        year: 2020,
        title: 'Политические институты: монография',
        publisher: 'Наука',
        place: 'Москва',
      },
    ],
    [
      'title first, author after the slash',
      'Regional powers and soft power [Text] / S. Yess [et al.] // Frontiers in Politics. – 2025. – Vol. 7. – Art. 1544208.',
      {
        authors: 'Yess|S.',
        type: 'journal-article',
        language: 'en',
        year: 2025,
        title: 'Regional powers and soft power',
        container: 'Frontiers in Politics',
        volume: '7',
      },
    ],
    [
      'thesis',
      'Касымова Д. Б. Идентичность и память: дис. ... канд. полит. наук: 23.00.02. – Алматы, 2009. – 145 с.',
      { authors: 'Касымова|Д. Б.', type: 'thesis', language: 'ru', year: 2009, title: 'Идентичность и память', place: 'Алматы' },
    ],
    [
      'news with a day',
      'Токтаров Б. Создана ассоциация индустрий [Электрондық ресурс] // Forbes.kz. – 2025. – 10 қазан. – URL: <https://forbes.kz/articles/x-e2746b> (қаралған күні: 05.12.2025).',
      {
        authors: 'Токтаров|Б.',
        type: 'news',
        language: 'ru',
        year: 2025,
        title: 'Создана ассоциация индустрий',
        container: 'Forbes.kz',
        url: 'https://forbes.kz/articles/x-e2746b',
        accessed: '2025-12-05',
      },
    ],
    [
      'decree, issuer after the mark',
      'Тұжырымдаманы бекіту туралы [Электрондық ресурс]: Үкіметтің 2021 жылғы 30 қарашадағы № 860 қаулысы // «Әділет» жүйесі. – 2021. – 13 желтоқсан. – URL: <https://adilet.zan.kz/rus/docs/P2100000860> (қаралған күні: 04.12.2025).',
      {
        type: 'law',
        language: 'kk',
        year: 2021,
        title: 'Тұжырымдаманы бекіту туралы',
        container: '«Әділет» жүйесі',
        url: 'https://adilet.zan.kz/rus/docs/P2100000860',
        accessed: '2025-12-04',
      },
    ],
    [
      'federal law in a gazette',
      'Федеральный закон от 27.07.2006 № 149-ФЗ (ред. от 30.12.2021) «Об информации» // Собрание законодательства РФ. 2006. № 31. Ст. 3448.',
      {
        type: 'law',
        language: 'ru',
        year: 2006,
        title: 'Федеральный закон от 27.07.2006 № 149-ФЗ (ред. от 30.12.2021) «Об информации»',
        container: 'Собрание законодательства РФ',
        issue: '31',
      },
    ],
    [
      'slashes before the imprint of a book',
      'Oates W. Fiscal Order. // New York: Harcourt, 1972. – 256 p.',
      { authors: 'Oates|W.', type: 'book', language: 'en', year: 1972, title: 'Fiscal Order', publisher: 'Harcourt', place: 'New York' },
    ],
    [
      'organisation first, slashes before the year',
      'OECD. Open Government in Practice. Paris: OECD Publishing // 2017. URL: https://www.oecd.org/a_b/c.pdf (қаралған күні: 10.04.2025 ж.).',
      {
        type: 'report',
        language: 'en',
        corporateAuthor: 'OECD',
        year: 2017,
        title: 'Open Government in Practice',
        publisher: 'OECD Publishing',
        place: 'Paris',
        url: 'https://www.oecd.org/a_b/c.pdf',
        accessed: '2025-04-10',
      },
    ],
    [
      'standard',
      'ГОСТ Р 7.0.5–2008. Библиографическая ссылка. Общие требования. М.: Стандартинформ, 2008. 22 с.',
      {
        type: 'other',
        language: 'ru',
        year: 2008,
        title: 'ГОСТ Р 7.0.5–2008. Библиографическая ссылка. Общие требования',
        publisher: 'Стандартинформ',
        place: 'М.',
      },
    ],
  ])('%s', (_, printed, fields) => {
    expect(shown(printed)).toEqual(fields);
  });

  it('keeps what it does not understand', () => {
    const { leftover } = parseReference('Федеральный закон «Об информации» // Собрание законодательства РФ. 2006. № 31. Ст. 3448.');
    expect(leftover).toEqual(['Ст. 3448']);
  });

  it('gives every filled field a confidence and names its grammar', () => {
    const { confidence, rule } = parseReference('Ким Л. Опыт // Журнал. 2020. № 2. С. 1–2.');
    expect(Object.keys(confidence).sort()).toEqual(['authors', 'container', 'issue', 'language', 'pages', 'title', 'type', 'year']);
    for (const sure of Object.values(confidence)) expect(sure).toBeGreaterThan(0);
    expect(rule).toBe('reference.slashes@1');
  });
});
