import type { Article } from '../../../schema/record/article.ts';
import { INNER_BREAK } from './rewrite.ts';
import type { Change } from './trial.ts';

const EVERY = 12;
/** What stands on fewer pages cannot be known for a running head. */
const FEWEST_PAGES = 3;

/** At every twelfth blank line of an article a page ends and another begins. */
const breakPages =
  (page: (n: number, article: Article) => readonly string[]): Change =>
  (trial) => {
    const lines = [...trial.lines];
    let n = 3;
    for (const article of trial.record.articles) {
      const own = lines.slice(article.lines[0], article.lines[1]);
      if (own.filter((line) => line === '').length < EVERY * FEWEST_PAGES) continue;
      let blanks = 0;
      for (let at = article.lines[0]; at < article.lines[1]; at += 1) {
        if (lines[at] !== '') continue;
        blanks += 1;
        if (blanks % EVERY !== 0) continue;
        n += 1;
        lines[at] = ['', ...page(n, article), ''].join(INNER_BREAK);
      }
    }
    return { ...trial, lines };
  };

/** Page numbers alone, as in the middle of a text. */
export const addPageNumbers = breakPages((n) => [String(n), '']);

/** Page number and the journal's title with number and year, as running heads print them. */
export const addJournalHeads = breakPages((n, { position }) =>
  position % 2 === 0
    ? [`Көкжиек пен Толқын № 11 (134) 2031`, '', `${n}`]
    : [`${n}`, '', 'ISSN 2710-309X (print) Көкжиек пен Толқын. 2031. № 11 (134)'],
);

/** Running heads with the authors' names and the beginning of the title. */
export const addAuthorHeads = breakPages((n, { authors, title }) => [
  String(n),
  '',
  `${authors.map(({ name }) => name.kk ?? name.en ?? '').join(', ')}. ${(title.kk ?? '').split(' ').slice(0, 4).join(' ')}...`,
]);
