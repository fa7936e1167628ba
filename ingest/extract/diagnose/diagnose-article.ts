import type { IssueText } from '../issue-text.ts';
import { between } from '../line.ts';
import type { ReadArticle } from '../read-article.ts';
import { diagnoseHead } from './diagnose-head.ts';
import { diagnoseLists } from './diagnose-lists.ts';
import { mixedWords } from './mixed-script.ts';
import type { Report } from './report.ts';

function diagnoseCitations(read: ReadArticle, report: Report): void {
  const { citations, references } = read;
  const { position } = read.article;
  for (const { n, line, printed } of citations.stray)
    report.add('cited-not-listed', line, position, `${printed} cites entry ${n}, which the list lacks`);
  const lineOf = new Map(references.map(({ reference }) => [reference.n, (reference.lines.native ?? reference.lines.romanized)?.[0] ?? 1]));
  if (citations.inText.markers === 0 && references.length > 0) {
    report.add('citations-missing', read.bounds.start, position, 'no bracketed citation was found in the body');
    return;
  }
  for (const n of citations.inText.neverCited)
    report.add('never-cited', lineOf.get(n) ?? 1, position, `entry ${n} is never cited in the text`);
}

/** Adds everything that was seen and not understood in an article, and the faults of its source. */
export function diagnoseArticle(read: ReadArticle, text: IssueText, report: Report): void {
  const { position, lines } = read.article;
  if (read.body.paragraphs.length === 0)
    report.add('body-missing', read.bounds.start, position, 'no body text was found between head and lists');
  diagnoseHead(read, report);
  diagnoseCitations(read, report);
  diagnoseLists(read, report);
  for (const line of between(text.lines, lines[0], lines[1])) {
    for (const { word, mended } of mixedWords(line.text)) {
      report.add('mixed-script-word', line.n, position, `«${word}» mixes Latin and Cyrillic letters`, mended === word ? null : mended);
    }
  }
}
