import type { Article } from '../../schema/record/article.ts';
import { authorOf, inThree, mentionOf, referenceOf, theoryOf } from './record-parts.ts';

/** Kazakh body, paired lists. */
export const smallArticleOne = (): Article => ({
  position: 1,
  lines: [20, 130],
  pages: { start: 5, end: 14 },
  section: inThree('САЯСАТ', 'ПОЛИТИКА', 'POLITICS'),
  bodyLanguage: 'kk',
  title: inThree('Мұражай және жұмсақ күш', 'Музей и мягкая сила', 'The Museum and Soft Power'),
  authors: [
    authorOf(1, inThree('Айгүл Сәрсенова', 'Айгуль Сарсенова', 'Aigul Sarsenova'), {
      variants: ['Aigul Sarsenovа', 'Айгүл Сарсенова', 'Сәрсенова А.'],
      email: 'aigul@example.org',
      orcid: '0000-0002-1825-0097',
      institutions: [
        {
          asPrinted: 'Сарыарқа университетінің',
          canonicalEn: 'Saryarka University',
          unit: 'Саясаттану кафедрасы',
          city: 'Karaganda',
          country: 'Kazakhstan',
        },
      ],
      position: 'доцент',
    }),
    authorOf(2, inThree('Дәурен Қасымхан', 'Даурен Касымхан', 'Dauren Kassymkhan'), {
      institutions: [
        { asPrinted: 'Ұлттық мұражай', canonicalEn: 'National Museum of the Steppe', unit: null, city: 'Karaganda', country: 'Kazakhstan' },
      ],
    }),
  ],
  keywords: {
    kk: ['жұмсақ күш', 'мәдени саясат', 'мұражай'],
    ru: ['мягкая сила', 'культурная политика', 'музей'],
    en: ['soft power', 'cultural policy', 'museum'],
  },
  abstract: inThree('Мұражай туралы қысқа мәтін.', 'Краткий текст о музее.', 'A short text on museums.'),
  funding: { asPrinted: 'Invented grant AP00000001', grants: ['AP00000001'] },
  sections: [
    { heading: 'Кіріспе', line: 40 },
    { heading: 'Талқылау', line: 60 },
  ],
  referenceLists: {
    native: { heading: 'ӘДЕБИЕТТЕР', count: 4, lines: [100, 104] },
    romanized: { heading: 'REFERENCES', count: 4, lines: [120, 124] },
  },
  references: [
    referenceOf(1, {
      type: 'law',
      language: 'kk',
      year: 2023,
      title: 'Мұражайлар туралы',
      container: 'Әділет',
      url: 'https://adilet.zan.kz/kaz/docs/Z2300000111',
      printed: 'Мұражайлар туралы: Қазақстан Республикасының 2023 жылғы 3 мамырдағы № 111 Заңы',
      twin: { title: 'Murazhailar turaly', titleEn: 'On Museums' },
      line: 101,
    }),
    referenceOf(2, {
      authors: [['Nye', 'J. S.']],
      title: 'Soft Power: The Means to Success in World Politics',
      year: 2004,
      publisher: 'PublicAffairs',
      place: 'New York',
      printed: 'Nye J. S. Soft Power. New York: PublicAffairs, 2004.',
      twin: { authors: [['Nye', 'J. S.']], title: 'Soft Power: The Means to Success in World Politics' },
      line: 102,
    }),
    referenceOf(3, {
      language: 'ru',
      authors: [['Патнам', 'Р.']],
      title: 'Чтобы демократия сработала',
      year: 1996,
      publisher: 'Ad Marginem',
      printed: 'Патнам Р. Чтобы демократия сработала. – М.: Ad Marginem, 1996. – 287 с.',
      twin: { authors: [['Putnam', 'R.']], title: 'Chtoby demokratiya srabotala', titleEn: 'Making Democracy Work' },
      line: 103,
    }),
    referenceOf(4, {
      type: 'journal-article',
      language: 'kk',
      authors: [['Оспанов', 'Е. Қ.']],
      title: 'Дала мәдениетінің тарихы',
      container: 'Дала ғылымы',
      issue: '1',
      pages: '12-20',
      year: 2021,
      printed: 'Оспанов Е. Қ. Дала мәдениетінің тарихы // Дала ғылымы. – 2021. – № 1. – 12–20 б.',
      twin: {
        authors: [['Ospanov', 'Ye. Q.']],
        title: 'Dala madenietinin tarikhy',
        titleEn: 'History of the steppe culture',
      },
      line: 104,
    }),
  ],
  inText: {
    markers: 3,
    citedNumbers: { '1': 1, '2': 2, '3': 1 },
    neverCited: [4],
    groups: [
      { printed: '[2]', numbers: [2], line: 45, section: 'Кіріспе', paragraph: 2 },
      { printed: '[1; 3]', numbers: [1, 3], line: 61, section: 'Талқылау', paragraph: 4 },
      { printed: '[2, 15 б.]', numbers: [2], line: 64, section: 'Талқылау', paragraph: 5 },
    ],
  },
  theories: [
    theoryOf(
      'Soft power',
      [
        mentionOf('жұмсақ күш', 45, {
          section: 'Кіріспе',
          paragraph: 2,
          language: 'kk',
          refs: [2],
          sentence: 'Бұл ойдан шығарылған сөйлем.',
        }),
        mentionOf('soft power', 64, { section: 'Талқылау', paragraph: 5, language: 'kk', refs: [2] }),
      ],
      { thinkers: ['Joseph S. Nye'], role: 'central' },
    ),
    theoryOf('Social capital', [mentionOf('әлеуметтік капитал', 61, { section: 'Талқылау', paragraph: 4, language: 'kk', refs: [3] })], {
      thinkers: ['Robert D. Putnam'],
    }),
  ],
  provenance: {
    '': { lines: [20, 130], rule: 'article@1', confidence: 0.9 },
    '/authors': { lines: [22, 26], rule: 'article-head@2', confidence: 0.95 },
    '/keywords/kk': { lines: [30, 30], rule: 'keywords@1', confidence: 0.97 },
    '/references': { lines: [100, 124], rule: 'gost-list@1', confidence: 0.88 },
    '/references/1/title': { lines: [102, 102], rule: 'gost-book@3', confidence: 0.99 },
    '/theories/0': { lines: [45, 64], rule: 'theories@1', confidence: 0.8 },
  },
});
