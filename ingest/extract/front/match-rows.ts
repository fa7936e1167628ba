import { LANGUAGES } from '../../../schema/record/language.ts';
import type { Head } from '../head/read-head.ts';
import { likeness } from '../similarity.ts';
import type { AlignedRow } from './align-contents.ts';

const LEAST_SCORE = 0.55;

/** What it adds that title and authors both fit: two parts of one title have different authors. */
const AGREEMENT = 0.2;

/** How well a row of the contents fits a head: by title, else by authors. */
function score(row: AlignedRow, head: Head): number {
  const byLanguage = LANGUAGES.flatMap((language) => {
    const part = head.parts.find((candidate) => candidate.language === language);
    const printed = row[language];
    if (part === undefined || printed === undefined) return [];
    const names = part.names?.list.map(({ name }) => name).join(' ') ?? '';
    const title = part.title === null ? 0 : likeness(part.title.text, printed.title);
    const authors = likeness(names, printed.authors.join(' '));
    return [Math.max(title, 0.9 * authors) + AGREEMENT * Math.min(title, authors)];
  });
  return Math.max(0, ...byLanguage);
}

/**
 * For each article the row of the contents that is its own, or `null`: the best fits first, no row twice.
 */
export function matchRows(heads: readonly Head[], rows: readonly AlignedRow[]): (AlignedRow | null)[] {
  const fits = heads
    .flatMap((head, i) => rows.map((row, j) => ({ i, j, fit: score(row, head) })))
    .filter(({ fit }) => fit >= LEAST_SCORE)
    .sort((a, b) => b.fit - a.fit);
  const matched: (AlignedRow | null)[] = heads.map(() => null);
  const taken = new Set<number>();
  for (const { i, j } of fits) {
    if (matched[i] !== null || taken.has(j)) continue;
    matched[i] = rows[j] ?? null;
    taken.add(j);
  }
  return matched;
}
