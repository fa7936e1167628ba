import { z } from 'zod';
import { list, lookUp, maybeText, maybeWhole, text, whole } from './row-shapes.ts';
import { readStatement } from './statement.ts';

const IssueRowSchema = z.object({
  id: text,
  year: maybeWhole,
  number: maybeText,
  wholeNumber: maybeText,
  journalId: text,
  journalTitleKk: maybeText,
  journalTitleRu: maybeText,
  journalTitleEn: maybeText,
  journalIssnPrint: maybeText,
  journalIssnOnline: maybeText,
  journalPublisherKk: maybeText,
  journalPublisherRu: maybeText,
  journalPublisherEn: maybeText,
});
/** An issue with its journal. */
export type IssueRow = z.infer<typeof IssueRowSchema>;

export const listIssues = list('list-issues');
export const readIssues = lookUp('read-issues', IssueRowSchema);
export const readLoadedIssues = lookUp('read-loaded-issues', z.object({ id: text, record: maybeText }));
export const countWholeIssues = readStatement('count-whole-issues', {
  params: z.object({ limit: whole }),
  row: z.object({ issues: whole }),
});
