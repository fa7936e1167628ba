import type { SourceText } from '../read/source-text.ts';
import { alignContents, type AlignedRow } from './front/align-contents.ts';
import { readContents, type ContentsTable } from './front/contents.ts';
import { coverNames, type CoverName } from './front/cover-names.ts';
import { frontMatter } from './front/front-matter.ts';
import { findJournalTitle, type JournalTitle } from './front/journal-title.ts';
import { boardHeading } from './headings.ts';
import { joinerFor, type JoinLines } from './join-lines.ts';
import { isBlank, isTooLong, numberLines, readableLines, type Line } from './line.ts';
import { runningHeadTest, type IsRunningHead } from './running-heads.ts';
import { splitArticles, type ArticleBounds } from './split-articles.ts';

/** An issue's text with its large divisions found. */
export interface IssueText {
  readonly lines: readonly Line[];
  /** Lines too long to be read. */
  readonly unread: readonly Line[];
  /** Cover and masthead. */
  readonly front: readonly Line[];
  readonly title: JournalTitle | null;
  readonly join: JoinLines;
  readonly isRunningHead: IsRunningHead;
  readonly contents: readonly ContentsTable[];
  /** One row an article, by page. */
  readonly rows: readonly AlignedRow[];
  readonly cover: readonly CoverName[];
  readonly articles: readonly ArticleBounds[];
}

/** The last line of the contents or, after them, of the editorial boards. */
function frontEnd(lines: readonly Line[], contents: readonly ContentsTable[]): number {
  const contentsEnd = Math.max(0, ...contents.map((table) => table.lines[1]));
  const board = lines.findLast((line) => boardHeading(line.text) !== null)?.n ?? 0;
  if (board <= contentsEnd) return contentsEnd;
  const next = lines.findIndex((line) => line.n > board && !isBlank(line) && !/^\s*[-•–]/u.test(line.text));
  return next < 0 ? board : (lines[next]?.n ?? board) - 1;
}

/** Finds the large divisions of an issue: front matter, contents, articles. */
export function divideIssue(source: SourceText): IssueText {
  const all = numberLines(source.lines);
  const lines = readableLines(all);
  const front = frontMatter(lines);
  const title = findJournalTitle(front, lines);
  const join = joinerFor(lines);
  const isRunningHead = runningHeadTest(front, lines, title?.text ?? null);
  const contents = readContents(lines, isRunningHead, join);
  const rows = alignContents(contents);
  const known = rows.flatMap((row) => Object.values(row).flatMap((printed) => printed.authors));
  const firstTable = Math.min(lines.length + 1, ...contents.map((table) => table.lines[0]));
  const cover = coverNames(front.filter((line) => line.n < firstTable));
  const articles = splitArticles(lines, frontEnd(lines, contents), known);
  return { lines, unread: all.filter(isTooLong), front, title, join, isRunningHead, contents, rows, cover, articles };
}
