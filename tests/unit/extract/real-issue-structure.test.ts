import { describe, expect, it } from 'vitest';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { INVENTED_ISSUE } from '../../support/invented-issue.ts';
import { shared, tellAbsent } from '../../support/shared.ts';
import { uncoveredLeaves } from './uncovered-leaves.ts';

if (shared === null) tellAbsent('structure of the real issue');
const record = extractIssue(await readSource(shared?.issue ?? INVENTED_ISSUE));
const { articles } = record;

describe(shared === null ? 'any issue' : 'the real issue', () => {
  it('has a title, an abstract and keywords in three languages for each article', () => {
    for (const { title, abstract, keywords } of articles) {
      expect(Object.values(title).every((text) => text !== null)).toBe(true);
      expect(Object.values(abstract).every((text) => text !== null && text.length > 90)).toBe(true);
      expect(Object.values(keywords).every((list) => list.length >= 3)).toBe(true);
    }
  });

  it('has numbers without a gap in each list', () => {
    for (const { references } of articles) expect(references.map(({ n }) => n)).toEqual(references.map((_, at) => at + 1));
  });

  it('says of every value where it came from', () => {
    expect(uncoveredLeaves(record, record.provenance, ['/provenance', '/articles'])).toEqual([]);
    for (const article of articles) expect(uncoveredLeaves(article, article.provenance, ['/provenance'])).toEqual([]);
  });

  it('leaves nothing unread that stops a librarian', () => {
    expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

if (shared !== null) {
  describe('the real issue by numbers', () => {
    it('has ten articles with their pages, lists and citations', () => {
      const told = articles.map(({ pages, bodyLanguage, authors, references, inText }) => [
        pages.start,
        bodyLanguage,
        authors.length,
        references.length,
        inText.markers,
      ]);
      expect(told).toEqual([
        [7, 'kk', 3, 21, 21],
        [25, 'kk', 3, 11, 21],
        [38, 'kk', 3, 16, 18],
        [55, 'en', 2, 37, 68],
        [76, 'kk', 2, 21, 20],
        [91, 'en', 3, 18, 19],
        [101, 'kk', 3, 15, 17],
        [118, 'kk', 3, 51, 54],
        [138, 'kk', 4, 19, 17],
        [154, 'kk', 2, 29, 22],
      ]);
    });

    it('has an English name, a city and a country for every institution', () => {
      const institutions = articles.flatMap(({ authors }) => authors.flatMap((author) => author.institutions));
      expect(institutions.length).toBeGreaterThan(30);
      expect(institutions.filter(({ canonicalEn, city, country }) => canonicalEn === null || city === null || country === null)).toEqual(
        [],
      );
    });

    it('has the entries that page breaks had cut', () => {
      const cut = articles.flatMap(({ position, references }) =>
        references.filter((entry) => entry.cutByPageBreak).map(({ n }) => [position, n]),
      );
      expect(cut).toEqual([
        [3, 10],
        [4, 25],
        [8, 18],
        [8, 42],
        [9, 12],
        [10, 7],
        [10, 10],
      ]);
    });

    it('has grants, boards and masthead', () => {
      expect(articles.flatMap(({ position, funding }) => (funding?.grants ?? []).map((grant) => [position, grant]))).toEqual([
        [2, 'AP23485390'],
        [9, 'BR28713139'],
      ]);
      expect(record.editorialBoard).toHaveLength(33);
      expect(record.journal).toMatchObject({ issn: { print: '2414-5696', online: '2788-5860' }, doi: '10.52536/2788-5860' });
      expect(record.issue).toEqual({ year: 2026, number: '1', wholeNumber: '89' });
    });
  });
}
