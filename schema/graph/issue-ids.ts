import type { Article } from '../record/article.ts';
import type { IssueRecord } from '../record/issue-record.ts';
import { articleAt } from '../record/address.ts';
import { contentId } from './content-id.ts';

/** From the ISSN, else the title. */
export function journalId({ journal }: IssueRecord): string {
  const { issn, title } = journal;
  return contentId('journal', issn.print ?? issn.online ?? title.en ?? title.ru ?? title.kk ?? 'untitled');
}

/** From the journal, year and number; from the source's hash where the issue prints none of them. */
export function issueId(record: IssueRecord): string {
  const { year, number, wholeNumber } = record.issue;
  const printed = year !== null || number !== null || wholeNumber !== null;
  return contentId('issue', journalId(record), year, number ?? wholeNumber, printed ? '' : record.source.sha256);
}

/** The title in the language of the body, else in any. */
export const titleOf = ({ title, bodyLanguage }: Article): string | null => title[bodyLanguage] ?? title.kk ?? title.ru ?? title.en;

/** From the issue and the English title, else another one, else its lines; the same titles twice are told apart by position. */
export function articleIds(records: readonly IssueRecord[]): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  records.forEach((record, index) => {
    for (const article of record.articles) {
      const title = article.title.en ?? article.title.ru ?? article.title.kk ?? article.lines.join('-');
      const plain = contentId('article', issueId(record), title);
      const id = taken.has(plain) ? contentId('article', issueId(record), title, article.position) : plain;
      taken.add(id);
      ids.set(articleAt({ record: index, article: article.position }), id);
    }
  });
  return ids;
}
