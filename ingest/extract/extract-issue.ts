import path from 'node:path';
import { AppError } from '../../schema/errors.ts';
import { RECORD_VERSION, type IssueRecord } from '../../schema/record/issue-record.ts';
import type { SourceText } from '../read/source-text.ts';
import { articleProvenance } from './article-provenance.ts';
import { diagnoseArticle } from './diagnose/diagnose-article.ts';
import { diagnoseContents } from './diagnose/diagnose-contents.ts';
import { Report } from './diagnose/report.ts';
import { pageOf, type AlignedRow } from './front/align-contents.ts';
import { readBoards } from './front/editorial-board.ts';
import { readMasthead } from './front/masthead.ts';
import { matchRows } from './front/match-rows.ts';
import { divideIssue } from './issue-text.ts';
import { ProvenanceTrail } from './provenance-trail.ts';
import { headOf, readArticle } from './read-article.ts';

/** First page from the contents; the last one is that before the next article's, unknown for the last article. */
function pagesOf(row: AlignedRow | null, rows: readonly AlignedRow[]): { start: number | null; end: number | null } {
  if (row === null) return { start: null, end: null };
  const start = pageOf(row);
  const next = rows.map(pageOf).find((page) => page > start);
  return { start, end: next === undefined ? null : next - 1 };
}

/**
 * Reads a whole issue into an issue record. What is seen and not understood is in the record's diagnostics.
 *
 * @throws AppError BAD_INPUT if the text holds no article
 */
export function extractIssue(source: SourceText): IssueRecord {
  const text = divideIssue(source);
  const [firstArticle] = text.articles;
  if (firstArticle === undefined) {
    throw new AppError('BAD_INPUT', `${source.file}: no article was found`, {
      remedy: 'Give the text of a journal issue whose articles have abstracts labelled Аңдатпа, Аннотация or Abstract.',
    });
  }
  const report = new Report();
  const trail = new ProvenanceTrail();
  const wholeText: [number, number] = [1, source.lines.length];
  for (const pointer of ['/recordVersion', '/source', '/withheld', '/diagnostics']) trail.add(pointer, wholeText, 'source@1', 1);
  const { journal, issue } = readMasthead(text.front, text.lines, text.title, text.join, trail, report);
  const board = readBoards(text.lines.filter((line) => line.n < firstArticle.start));
  for (const [at, { line }] of board.entries()) trail.add(`/editorialBoard/${at}`, [line, line], 'editorial-board@1', 0.9);
  const rows = matchRows(
    text.articles.map((bounds) => headOf(bounds, null, text)),
    text.rows,
  );
  const read = text.articles.map((bounds, at) => {
    const row = rows[at] ?? null;
    return readArticle(bounds, { position: at + 1, row, pages: pagesOf(row, text.rows) }, text);
  });
  for (const { n, text: unread } of text.unread)
    report.add('line-too-long', n, null, `${unread.length} characters on one line were not read`);
  diagnoseContents(text, rows, report);
  for (const article of read) diagnoseArticle(article, text, report);
  return {
    recordVersion: RECORD_VERSION,
    source: { file: path.basename(source.file), sha256: source.sha256, encoding: source.encoding, lines: source.lines.length },
    withheld: [],
    journal,
    issue,
    editorialBoard: board.map(({ member }) => member),
    articles: read.map((article) => ({ ...article.article, provenance: articleProvenance(article) })),
    diagnostics: report.diagnostics,
    provenance: trail.map,
  };
}
