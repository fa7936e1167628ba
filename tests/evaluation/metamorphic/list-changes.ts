import type { Article } from '../../../schema/record/article.ts';
import { overwrite } from './rewrite.ts';
import type { Change, Trial } from './trial.ts';

export type ListName = 'native' | 'romanized';

/** The printed lines of one entry, with the blank ones after it. */
export type Chunk = readonly string[];

const NUMBER = /^\s*(?:[-–—•]\s+)?(?:\**\[?\d{1,3}[.)\]]\**\s*)?/;

export const unnumbered = (chunk: Chunk): string[] => chunk.map((line, at) => (at === 0 ? line.replace(NUMBER, '') : line));
export const numbered = (chunks: readonly Chunk[]): string[][] =>
  chunks.map((chunk, at) => unnumbered(chunk).map((line, i) => (i === 0 ? `${at + 1}. ${line}` : line)));

function chunksOf(article: Article, list: ListName, lines: readonly string[]) {
  const spans = article.references.flatMap((reference) => reference.lines[list] ?? []);
  const starts = spans.filter((_, at) => at % 2 === 0).toSorted((a, b) => a - b);
  const end = Math.max(...spans);
  return { starts, end, chunks: starts.map((start, at) => lines.slice(start - 1, (starts[at + 1] ?? end + 1) - 1)) };
}

/** Rewrites the entries of every list of a kind; where the change gives `null` the list goes with its heading. */
export function rewriteLists(
  { lines, record }: Trial,
  edit: (chunks: readonly Chunk[], article: Article, list: ListName) => readonly Chunk[] | null,
): string[] {
  const edits = record.articles.flatMap((article) =>
    (['native', 'romanized'] as const).flatMap((list) => {
      const heading = article.referenceLists[list];
      if (heading === null) return [];
      const { starts, end, chunks } = chunksOf(article, list, lines);
      const edited = edit(chunks, article, list);
      return [{ from: edited === null ? heading.lines[0] : (starts[0] ?? end), end, lines: (edited ?? []).flat() }];
    }),
  );
  return edits.reduce<string[]>((before, { from, end, lines: own }) => overwrite(before, [from, end], own.join('\n')), [...lines]);
}

const everyList =
  (edit: (chunks: readonly Chunk[]) => readonly Chunk[]): Change =>
  (trial) => ({ ...trial, lines: rewriteLists(trial, edit) });

export const stripNumbers = everyList((chunks) => chunks.map(unnumbered));
const bulleted = (chunk: Chunk): Chunk => unnumbered(chunk).map((line, at) => (at === 0 ? `- ${line}` : line));
export const putBullets = everyList((chunks) => chunks.map(bulleted));
export const bracketNumbers = everyList((chunks) =>
  chunks.map((chunk, n) => unnumbered(chunk).map((line, at) => (at === 0 ? `[${n + 1}] ${line}` : line))),
);

/** Entries 2 and 3 on one line. */
export const glueEntries = everyList((chunks) => {
  const [first, second, third, ...rest] = chunks;
  if (first === undefined || second === undefined || third === undefined || !/\d/.test(third[0]?.slice(0, 3) ?? '')) return chunks;
  return [first, [[...second, ...third].join(' ').replace(/\s+/g, ' ')], ...rest];
});

const cutLine = (line: string): [string, string] => {
  const at = line.indexOf(' ', Math.floor(line.length / 2));
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
};

/** Every fifth entry is cut in the middle, with something of the page between. */
const cutEntries = (between: readonly string[], mark: (chunk: Chunk) => Chunk = (chunk) => chunk): Change =>
  everyList((chunks) =>
    chunks.map(mark).map((chunk, at) => {
      const [first = '', ...rest] = chunk;
      const [left, right] = cutLine(first);
      return at % 5 !== 1 || right === '' ? chunk : [left, ...between, right, ...rest];
    }),
  );

export const splitByLineEnd = cutEntries([]);
export const splitByBlank = cutEntries(['']);
export const splitByPage = cutEntries(['', '57', '', '']);
export const cutUnnumbered = cutEntries(['', '57', ''], unnumbered);
export const cutBulleted = cutEntries(['', '57', '', '-', ''], bulleted);

const WIDTH = 90;
const wrapped = (chunk: Chunk): Chunk =>
  chunk.flatMap((line) => line.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)|\\S+`, 'gu'))?.map((piece) => piece.trim()) ?? [line]);
/** Entries in lines of 90 characters, their numbers kept. */
export const wrapNumbered = everyList((chunks) => chunks.map(wrapped));

/** The journal's title serves as a running head. */
export const splitByHead: Change = (trial) => {
  const title = trial.record.journal.title.kk ?? '';
  return cutEntries(['', '112', '', title, ''])(trial);
};

/** The number of every sixth entry is lost. */
export const loseNumbers = everyList((chunks) =>
  chunks.map((chunk, at) => (at % 6 === 3 && at + 1 < chunks.length ? unnumbered(chunk) : chunk)),
);
