import type { IssueRecord } from '../../schema/record/issue-record.ts';

/**
 * The record as discovery alone would have written it: of the theories only those that it found without the vocabulary,
 * each under the name that it gave.
 */
export const discoveredOnly = (record: IssueRecord): IssueRecord => ({
  ...record,
  articles: record.articles.map((article) => ({
    ...article,
    theories: article.theories.flatMap((use) => (use.discoveredAs === undefined ? [] : [{ ...use, canonicalEn: use.discoveredAs }])),
  })),
});
