import type { Language } from '../../../schema/record/language.ts';
import { likeness } from '../similarity.ts';
import type { ContentsTable } from './contents.ts';
import type { ContentsRow } from './contents-rows.ts';

/** The rows of one article, one a language; languages without a row are missing. */
export type AlignedRow = Partial<Record<Language, ContentsRow>>;

const rowsOf = (aligned: AlignedRow): ContentsRow[] => Object.values(aligned);

const byAuthors = (row: ContentsRow, aligned: AlignedRow): number =>
  Math.max(0, ...rowsOf(aligned).map((other) => likeness(row.authors.join(' '), other.authors.join(' '))));

const LEAST_LIKENESS = 0.5;

/** The row to which another language's row belongs: the same page; where several or none have it, the likest authors. */
function placeFor(row: ContentsRow, language: Language, table: readonly AlignedRow[]): AlignedRow | undefined {
  const free = table.filter((aligned) => aligned[language] === undefined);
  const samePage = free.filter((aligned) => rowsOf(aligned).some((other) => other.page === row.page));
  if (samePage.length === 1) return samePage[0];
  return (samePage.length > 1 ? samePage : free)
    .map((aligned) => ({ aligned, score: byAuthors(row, aligned) }))
    .filter(({ score }) => samePage.length > 1 || score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score)[0]?.aligned;
}

/** One row an article out of the contents in several languages, in the order of the pages. */
export function alignContents(tables: readonly ContentsTable[]): AlignedRow[] {
  const aligned: AlignedRow[] = [];
  for (const { language, rows } of tables) {
    for (const row of rows) {
      const place = placeFor(row, language, aligned);
      if (place === undefined) aligned.push({ [language]: row });
      else place[language] = row;
    }
  }
  return aligned.sort((a, b) => pageOf(a) - pageOf(b));
}

/** The page on which an article starts, by most of its rows. */
export function pageOf(aligned: AlignedRow): number {
  const pages = rowsOf(aligned).map((row) => row.page);
  const most = pages.map((page) => ({ page, votes: pages.filter((other) => other === page).length })).sort((a, b) => b.votes - a.votes)[0];
  return most?.page ?? 0;
}
