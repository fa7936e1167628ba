import type { IssueText } from '../issue-text.ts';
import { between } from '../line.ts';
import type { ReadArticle } from '../read-article.ts';
import { diagnoseCitations } from './diagnose-citations.ts';
import { diagnoseHead } from './diagnose-head.ts';
import { diagnoseLists } from './diagnose-lists.ts';
import { diagnoseTheories } from './diagnose-theories.ts';
import { mixedWords } from './mixed-script.ts';
import type { Report } from './report.ts';

/** Adds everything that was seen and not understood in an article, and the faults of its source. */
export function diagnoseArticle(read: ReadArticle, text: IssueText, report: Report): void {
  const { position, lines } = read.article;
  if (read.body.paragraphs.length === 0)
    report.add('body-missing', read.bounds.start, position, 'no body text was found between head and lists');
  diagnoseHead(read, report);
  diagnoseCitations(read, report);
  diagnoseLists(read, report);
  diagnoseTheories(read, report);
  for (const line of between(text.lines, lines[0], lines[1])) {
    for (const { word, mended } of mixedWords(line.text)) {
      report.add('mixed-script-word', line.n, position, `«${word}» mixes Latin and Cyrillic letters`, mended === word ? null : mended);
    }
  }
}
