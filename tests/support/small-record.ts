import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { inThree } from './record-parts.ts';
import { smallArticleOne } from './small-article-one.ts';
import { smallArticleThree } from './small-article-three.ts';
import { smallArticleTwo } from './small-article-two.ts';

/**
 * An invented issue of three articles (Kazakh, Russian, English bodies).
 *
 * - Articles 1 and 2 share soft power (Nye), the law on museums (Kazakh and Russian page), the concept of cultural policy
 *   and Saryarka University.
 * - Erlan Ospanov, author of article 2, is cited in article 1; article 3 cites article 1 itself.
 * - Robert D. Putnam is Патнам Р., Путнам Р. Д., Putnam R. D. and a thinker.
 * - Smith J. A. and Smith J. B. are two people; reference 2 of article 3 stands there a second time as 6.
 */
export const smallRecord = (): IssueRecord => ({
  recordVersion: 1,
  source: { file: 'small-issue.txt', sha256: '5'.repeat(64), encoding: 'UTF-8', lines: 400 },
  withheld: [],
  journal: {
    title: inThree('Дала ғылымы', 'Степная наука', 'Steppe Science'),
    issn: { print: '1234-5679', online: null },
    doi: null,
    publisher: inThree('Сарыарқа университеті', 'Университет Сарыарка', 'Saryarka University'),
    website: 'https://example.org/steppe',
  },
  issue: { year: 2024, number: '2', wholeNumber: '14' },
  editorialBoard: [{ language: 'en', body: 'Editorial board', name: 'Marat Zhandosov', affiliation: 'Saryarka University' }],
  articles: [smallArticleOne(), smallArticleTwo(), smallArticleThree()],
  diagnostics: [
    {
      code: 'name-differs-by-language',
      kind: 'source-fault',
      severity: 'warning',
      line: 22,
      article: 1,
      message: 'Author 1 is printed with a Cyrillic letter in the English head',
      suggestion: 'Print the name in one script',
    },
    {
      code: 'board-without-role',
      kind: 'not-understood',
      severity: 'info',
      line: 5,
      article: null,
      message: 'A line of the board has no role',
      suggestion: null,
    },
  ],
  provenance: {
    '': { lines: [1, 400], rule: 'issue@1', confidence: 1 },
    '/journal': { lines: [1, 4], rule: 'journal@1', confidence: 0.9 },
  },
});
