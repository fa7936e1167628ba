import type { GoldArticle } from '../../../ingest/evaluate/gold.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import { quoted } from './rewrite.ts';
import { numbered, rewriteLists } from './list-changes.ts';
import type { Change, Trial } from './trial.ts';

/** One replacement in every string of the text and of what should be read. */
const inAll = ({ lines, gold, record }: Trial, replace: (text: string) => string): Trial => ({
  record,
  lines: lines.map(replace),
  gold: JSON.parse(replace(JSON.stringify(gold))) as GoldArticle[],
});

const YEAR = /(?<![\d/.\-_=#A-Za-z])(?:19|20)\d{2}(?!\d)/g;
const YEARS_BACK = 3;
const PAGES_ON = 200;

/** Every year outside of addresses is three less, every page of the contents two hundred more. */
export const shiftYearsAndPages: Change = (trial) => {
  const shifted = inAll(trial, (text) => text.replace(YEAR, (year) => String(Number(year) - YEARS_BACK)));
  const lines = [...shifted.lines];
  for (const { provenance } of trial.record.articles) {
    for (const language of LANGUAGES) {
      const row = provenance[`/title/${language}`];
      if (row?.rule !== 'contents@1') continue;
      const at = row.lines[1] - 1;
      lines[at] = (lines[at] ?? '').replace(/\d+(?=\D{0,3}$)/, (page) => String(Number(page) + PAGES_ON));
    }
  }
  const gold = shifted.gold.map((article) => ({
    ...article,
    pages: { start: typeof article.pages?.start === 'number' ? article.pages.start + PAGES_ON : null },
  }));
  return { ...shifted, lines, gold };
};

/** The journal bears another title; it is printed in capitals or not, on one line or on two. */
export const renameJournal: Change = (trial) => {
  const words = (trial.record.journal.title.kk ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 3 && word !== 'және');
  const others = ['Дала', 'Көкжиек', 'Толқын'];
  const names = new Map(
    words.flatMap((word, at) => {
      const other = others[at % others.length] ?? '';
      return [
        [word, other],
        [word.toUpperCase(), other.toUpperCase()],
      ] as const;
    }),
  );
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...names.keys()].map(quoted).join('|')})(?!\\p{L})`, 'gu');
  const front = trial.record.articles[0]?.lines[0] ?? 1;
  return {
    ...trial,
    lines: trial.lines.map((line, at) =>
      at < front || line.length < 60 ? line.replace(pattern, (word) => names.get(word) ?? word) : line,
    ),
  };
};

/** Puts new numbers into a printed group of citations; pages stay. */
function renumberGroup(printed: string, numbers: readonly number[], renew: (n: number) => number): string {
  return printed.replace(
    /(?<=[[;,]\s*)(\d{1,3})(?:(\s*[-–—]\s*)(\d{1,3}))?(?=\s*[;,\]])/g,
    (whole, from: string, dash?: string, to?: string) => {
      if (!numbers.includes(Number(from))) return whole;
      return dash === undefined || to === undefined ? String(renew(Number(from))) : `${renew(Number(to))}${dash}${renew(Number(from))}`;
    },
  );
}

const renewIn = (article: { readonly references: readonly unknown[] }) => (n: number) =>
  n > article.references.length ? n : article.references.length + 1 - n;

/** The references are numbered from the last to the first, in the lists and in the text. */
export const renumberReferences: Change = (trial) => {
  const lines = rewriteLists(trial, (chunks) => numbered(chunks.toReversed()));
  for (const article of trial.record.articles) {
    const done = new Map<number, number>();
    for (const group of article.inText.groups) {
      const at = group.line - 1;
      const line = lines[at] ?? '';
      const found = line.indexOf(group.printed, done.get(at) ?? 0);
      if (found < 0) continue;
      const renewed = renumberGroup(group.printed, group.numbers, renewIn(article));
      lines[at] = line.slice(0, found) + renewed + line.slice(found + group.printed.length);
      done.set(at, found + renewed.length);
    }
  }
  const gold = trial.gold.map((article) => ({
    ...article,
    references: article.references.map((one) => ({ ...one, n: renewIn(article)(one.n) })),
    theories: article.theories.map((theory) => ({ ...theory, refs: theory.refs.map(renewIn(article)) })),
    inText: {
      citedNumbers: Object.fromEntries(
        Object.entries(article.inText.citedNumbers).map(([n, count]) => [renewIn(article)(Number(n)), count]),
      ),
    },
  }));
  return { ...trial, lines, gold };
};
