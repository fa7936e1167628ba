import type { GoldArticle } from '../../../ingest/evaluate/gold.ts';
import type { Article } from '../../../schema/record/article.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import type { Trial } from './trial.ts';

/** How a piece of printed text becomes another. */
export type Replace = (text: string) => string;

export const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds phrases wherever a line ends between their words, the longest first. */
const phrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${[...phrases]
      .toSorted((a, b) => b.length - a.length)
      .map((phrase) => quoted(phrase).replaceAll(' ', '\\s+'))
      .join('|')})(?!\\p{L})`,
    'giu',
  );

/** Other words in the capitals of those they stand for, on as many lines. */
export function asPrinted(found: string, other: string): string {
  const words = (/\p{Ll}/u.test(found) ? other : other.toUpperCase()).split(' ');
  const breaks = found.split('\n').length - 1;
  const inside = Math.min(breaks, words.length - 1);
  const first = words.slice(0, words.length - inside).join(' ');
  return [first, ...words.slice(words.length - inside)].join('\n') + '\n'.repeat(breaks - inside);
}

/** Puts other words in place of known phrases, in capitals where those are. */
export function replacePhrases(others: ReadonlyMap<string, string>): Replace {
  if (others.size === 0) return (text) => text;
  const folded = new Map([...others].map(([phrase, other]) => [phrase.toLowerCase(), other]));
  const pattern = phrasePattern([...others.keys()]);
  return (text) => text.replace(pattern, (found) => asPrinted(found, folded.get(found.toLowerCase().replace(/\s+/g, ' ')) ?? found));
}

/** Stands where a line is no more, so that the others keep their places. */
const GONE = '\u0000';

/** Parts the lines that stand in the place of one. */
export const INNER_BREAK = '\u2028';

/** Rewrites a stretch of lines as one text; every other line keeps its place. */
export function rewriteSpan(lines: readonly string[], [from, to]: LineSpan, replace: Replace): string[] {
  const edited = replace(lines.slice(from - 1, to).join('\n')).split('\n');
  const places = to - from + 1;
  const gone = Array.from({ length: Math.max(0, places - edited.length) }, () => GONE);
  const own = [...gone, ...edited.slice(0, places - 1), edited.slice(places - 1).join(INNER_BREAK)].slice(0, places);
  return [...lines.slice(0, from - 1), ...own, ...lines.slice(to)];
}

/** The lines as a file has them. */
export const printedLines = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(INNER_BREAK)).filter((line) => line !== GONE);

export const overwrite = (lines: readonly string[], span: LineSpan, text: string): string[] => rewriteSpan(lines, span, () => text);

/** The rows of an article in the contents tables. */
export const rowSpans = ({ provenance }: Article): LineSpan[] =>
  LANGUAGES.flatMap((language) => {
    const row = provenance[`/title/${language}`];
    return row?.rule === 'contents@1' ? [row.lines] : [];
  });

/** From the first line of an article to that before its first abstract. */
export function openingSpan({ lines, provenance }: Article): LineSpan {
  const abstracts = LANGUAGES.flatMap((language) => provenance[`/abstract/${language}`]?.lines[0] ?? []);
  return [lines[0], Math.min(lines[1], ...abstracts) - 1];
}

/** From the first line of an article to the last of its abstracts and keywords. */
export function headSpan({ lines, provenance }: Article): LineSpan {
  const ends = LANGUAGES.flatMap((language) =>
    ['abstract', 'keywords'].flatMap((part) => provenance[`/${part}/${language}`]?.lines[1] ?? []),
  );
  return [lines[0], Math.max(lines[0], ...ends)];
}

/** The same replacement in every string of what should be read. */
export const inGold = (gold: GoldArticle, replace: Replace): GoldArticle => JSON.parse(replace(JSON.stringify(gold))) as GoldArticle;

const goldOfArticle = (gold: readonly GoldArticle[], article: Article): GoldArticle | undefined =>
  gold.find(({ position }) => position === article.position);

/** Changes every article for itself: its lines, and what should be read. */
export function eachArticle(
  trial: Trial,
  change: (article: Article, gold: GoldArticle, lines: readonly string[]) => { lines: readonly string[]; gold: GoldArticle },
): Trial {
  return trial.record.articles.reduce<Trial>((before, article) => {
    const gold = goldOfArticle(before.gold, article);
    if (gold === undefined) return before;
    const after = change(article, gold, before.lines);
    return { ...before, lines: after.lines, gold: before.gold.map((other) => (other === gold ? after.gold : other)) };
  }, trial);
}
