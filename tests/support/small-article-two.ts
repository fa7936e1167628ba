import type { Article } from '../../schema/record/article.ts';
import { authorOf, inThree, mentionOf, referenceOf, theoryOf } from './record-parts.ts';

/** Russian body, paired lists; the keyword lists differ in length. */
export const smallArticleTwo = (): Article => ({
  position: 2,
  lines: [140, 250],
  pages: { start: 15, end: 27 },
  section: inThree('МӘДЕНИЕТ', 'КУЛЬТУРА', 'CULTURE'),
  bodyLanguage: 'ru',
  title: inThree('Мәдени саясаттың шегі', 'Пределы культурной политики', 'The Limits of Cultural Policy'),
  authors: [
    authorOf(1, inThree('Ерлан Оспанов', 'Ерлан Оспанов', 'Yerlan Ospanov'), {
      variants: ['Erlan Ospanov'],
      institutions: [
        {
          asPrinted: 'Университет Сарыарка',
          canonicalEn: 'Saryarka University',
          unit: 'Кафедра истории',
          city: 'Karaganda',
          country: 'Kazakhstan',
        },
      ],
      position: 'профессор',
    }),
  ],
  keywords: {
    kk: ['мәдени саясат', 'заң'],
    ru: ['культурная политика', 'закон'],
    en: ['cultural policy'],
  },
  abstract: inThree(null, 'Краткий текст о пределах.', 'A short text on limits.'),
  funding: null,
  sections: [{ heading: 'Введение', line: 160 }],
  referenceLists: {
    native: { heading: 'ЛИТЕРАТУРА', count: 3, lines: [220, 223] },
    romanized: { heading: 'REFERENCES', count: 3, lines: [240, 243] },
  },
  references: [
    referenceOf(1, {
      type: 'law',
      language: 'ru',
      year: 2023,
      title: 'О музеях',
      url: 'https://adilet.zan.kz/rus/docs/Z2300000111/history',
      printed: 'Закон Республики Казахстан от 3 мая 2023 года № 111 «О музеях»',
      twin: { title: 'O muzeyakh', titleEn: 'On Museums' },
      line: 221,
    }),
    referenceOf(2, {
      language: 'ru',
      authors: [['Най', 'Дж.']],
      title: 'Мягкая сила. Как добиться успеха в мировой политике',
      year: 2006,
      publisher: 'Тренд',
      printed: 'Най Дж. Мягкая сила. Как добиться успеха в мировой политике. – М.: Тренд, 2006.',
      twin: {
        authors: [['Nye', 'J.']],
        title: 'Myagkaya sila. Kak dobitsya uspekha v mirovoi politike',
        titleEn: 'Soft Power: The Means to Success in World Politics',
      },
      line: 222,
    }),
    referenceOf(3, {
      language: 'ru',
      authors: [['Путнам', 'Р. Д.']],
      title: 'Боулинг в одиночку',
      year: 2001,
      printed: 'Путнам Р. Д. Боулинг в одиночку. – М., 2001.',
      twin: { authors: [['Putnam', 'R. D.']], title: 'Bouling v odinochku', titleEn: 'Bowling Alone' },
      line: 223,
    }),
  ],
  inText: {
    markers: 1,
    citedNumbers: { '1': 1, '2': 1 },
    neverCited: [3],
    groups: [{ printed: '[1–2]', numbers: [1, 2], line: 165, section: 'Введение', paragraph: 1 }],
  },
  theories: [
    theoryOf('Soft power theory', [mentionOf('мягкой силы', 165, { section: 'Введение', language: 'ru', refs: [2] })], {
      thinkers: ['Joseph S. Nye'],
    }),
  ],
  provenance: { '': { lines: [140, 250], rule: 'article@1', confidence: 0.9 } },
});
