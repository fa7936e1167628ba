import type { Article } from '../../schema/record/article.ts';
import { authorOf, inThree, mentionOf, referenceOf, theoryOf } from './record-parts.ts';

/** English body, one list, no keywords in Kazakh. */
export const smallArticleThree = (): Article => ({
  position: 3,
  lines: [260, 390],
  pages: { start: 28, end: null },
  section: inThree('МӘДЕНИЕТ', 'КУЛЬТУРА', 'CULTURE'),
  bodyLanguage: 'en',
  title: inThree('Қалалардағы сенім', 'Доверие в городах', 'Trust in Cities'),
  authors: [
    authorOf(1, inThree(null, null, 'John Archer Smith'), {
      institutions: [
        { asPrinted: 'University of Northmoor', canonicalEn: 'University of Northmoor', unit: null, city: 'Northmoor', country: null },
      ],
    }),
  ],
  keywords: { kk: [], ru: ['доверие', 'город'], en: ['trust', 'city'] },
  abstract: inThree(null, null, 'A short text on trust.'),
  funding: null,
  sections: [{ heading: 'Introduction', line: 280 }],
  referenceLists: { native: null, romanized: { heading: 'References', count: 6, lines: [370, 376] } },
  references: [
    referenceOf(1, {
      type: 'journal-article',
      authors: [['Smith', 'J. A.']],
      title: 'Walking as a method',
      container: 'Journal of Streets',
      volume: '3',
      year: 2015,
      doi: '10.1234/streets.2015.3',
      printed: 'Smith, J. A. (2015). Walking as a method. Journal of Streets, 3.',
      line: 371,
    }),
    referenceOf(2, {
      authors: [['Putnam', 'R. D.']],
      title: 'Bowling Alone: The Collapse and Revival of American Community',
      year: 2000,
      publisher: 'Simon & Schuster',
      printed: 'Putnam, R. D. (2000). Bowling Alone: The Collapse and Revival of American Community. Simon & Schuster.',
      line: 372,
    }),
    referenceOf(3, {
      type: 'journal-article',
      authors: [['Smith', 'J. B.']],
      title: 'The cost of parking',
      container: 'Journal of Streets',
      volume: '5',
      year: 2017,
      printed: 'Smith, J. B. (2017). The cost of parking. Journal of Streets, 5.',
      line: 373,
    }),
    referenceOf(4, {
      type: 'journal-article',
      authors: [
        ['Sarsenova', 'A.'],
        ['Kassymkhan', 'D.'],
      ],
      title: 'The Museum and Soft Power',
      container: 'Steppe Science',
      issue: '2',
      year: 2024,
      printed: 'Sarsenova, A., Kassymkhan, D. (2024). The Museum and Soft Power. Steppe Science, 2.',
      line: 374,
    }),
    referenceOf(5, {
      type: 'webpage',
      title: 'City survey',
      container: 'Northmoor Council',
      url: 'https://example.org/survey',
      printed: 'City survey. https://example.org/survey',
      line: 375,
    }),
    referenceOf(6, {
      authors: [['Putnam', 'R.']],
      title: 'Bowling alone: the collapse and revival of American community',
      year: 2000,
      printed: 'Putnam, R. (2000). Bowling alone: the collapse and revival of American community.',
      line: 376,
    }),
  ],
  inText: {
    markers: 1,
    citedNumbers: { '2': 1, '4': 1 },
    neverCited: [1, 3, 5, 6],
    groups: [{ printed: '[2, 4]', numbers: [2, 4], line: 285, section: 'Introduction', paragraph: 1 }],
  },
  theories: [
    theoryOf('Social capital', [mentionOf('social capital', 285, { section: 'Introduction', refs: [2] })], {
      thinkers: ['Robert D. Putnam'],
      role: 'central',
    }),
    theoryOf('Walking interview', [mentionOf('walking interviews', 290, { section: 'Introduction', paragraph: 2 })], {
      kind: 'method',
      role: 'mention',
    }),
  ],
  provenance: { '': { lines: [260, 390], rule: 'article@1', confidence: 0.9 } },
});
