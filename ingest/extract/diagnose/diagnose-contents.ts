import { pageOf, type AlignedRow } from '../front/align-contents.ts';
import type { IssueText } from '../issue-text.ts';
import type { Report } from './report.ts';

/** Compares the contents with the articles found, and the contents in one language with those in the others. */
export function diagnoseContents(text: IssueText, matched: readonly (AlignedRow | null)[], report: Report): void {
  if (text.contents.length === 0) {
    report.add('contents-missing', 1, null, 'no contents table was found; titles and names are taken from the heads of the articles');
    return;
  }
  for (const row of text.rows) {
    const printed = Object.values(row);
    const first = printed[0];
    if (first === undefined) continue;
    if (!matched.includes(row)) {
      report.add('contents-row-without-article', first.lines[0], null, `no article was found for «${first.title}» of the contents`);
    }
    const pages = new Set(printed.map(({ page }) => page));
    if (pages.size > 1) {
      report.add(
        'contents-pages-differ',
        first.lines[0],
        null,
        `the contents give pages ${[...pages].join(', ')} for one article`,
        String(pageOf(row)),
      );
    }
  }
  for (const [at, row] of matched.entries()) {
    const start = text.articles[at]?.start ?? 1;
    if (row === null) {
      report.add('article-not-in-contents', start, at + 1, 'the contents have no row for this article');
      continue;
    }
    const before = matched.slice(0, at).findLast((other) => other !== null);
    if (before !== undefined && pageOf(before) > pageOf(row)) {
      report.add(
        'contents-out-of-order',
        start,
        at + 1,
        `the article stands after one that the contents put on a later page (${pageOf(before)})`,
      );
    }
  }
}
