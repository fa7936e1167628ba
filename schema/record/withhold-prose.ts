import { WITHHOLDABLE, type IssueRecord } from './issue-record.ts';

/** A copy of the record that holds facts only: no abstract, no sentence, no funding statement, no e-mail address. */
export function withholdProse(record: IssueRecord): IssueRecord {
  return {
    ...record,
    withheld: [...WITHHOLDABLE],
    articles: record.articles.map((article) => ({
      ...article,
      abstract: { kk: null, ru: null, en: null },
      funding: article.funding && { ...article.funding, asPrinted: null },
      authors: article.authors.map((author) => ({ ...author, email: null })),
      theories: article.theories.map((theory) => ({
        ...theory,
        evidence: null,
        mentions: theory.mentions.map((mention) => ({ ...mention, sentence: null })),
      })),
    })),
  };
}
