import { readGold } from '../../../ingest/evaluate/gold.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { secondIssue } from '../../support/annotated-issues.ts';
import { INNER_BREAK, rowSpans } from './rewrite.ts';
import { extractLines, type Change, type Trial } from './trial.ts';

interface Blocks {
  readonly front: readonly string[];
  readonly blocks: readonly (readonly string[])[];
  readonly back: readonly string[];
}

function blocksOf({ lines, record }: Trial): Blocks {
  const starts = record.articles.map((article) => article.lines[0]);
  const end = record.articles.at(-1)?.lines[1] ?? lines.length;
  return {
    front: lines.slice(0, (starts[0] ?? 1) - 1),
    blocks: starts.map((start, at) => [...lines.slice(start - 1, (starts[at + 1] ?? end + 1) - 1), '']),
    back: lines.slice(end),
  };
}

/** The articles stand in the text from the last to the first; the contents stay as they are. */
export const reverseArticles: Change = (trial) => {
  const { front, blocks, back } = blocksOf(trial);
  return {
    ...trial,
    lines: [...front, ...blocks.toReversed().flat(), ...back],
    gold: trial.gold.map((article) => ({ ...article, position: blocks.length + 1 - article.position })),
  };
};

const second: Trial = await (async () => {
  const { lines } = await readSource(secondIssue.text);
  return { lines, record: extractLines(lines), gold: await readGold(secondIssue.gold) };
})();

/** The heading of the first section stands over a table's rows, with a blank line after it. */
const SECTION_LINES = 2;

/** The rows of each contents table of an issue, as lines. */
const tablesOf = ({ record, lines }: Trial): { readonly end: number; readonly rows: readonly string[] }[] =>
  [0, 1, 2].map((table) => {
    const spans = record.articles.flatMap((article) => rowSpans(article)[table] ?? []);
    const [first, end] = [Math.min(...spans), Math.max(...spans)];
    return { end, rows: lines.slice(first - 1 - SECTION_LINES, end) };
  });

const moved = (gold: Trial['gold'], places: readonly number[]): Trial['gold'] =>
  gold.map((article) => ({ ...article, position: places[article.position - 1] ?? article.position }));

/** The articles of the second invented issue stand between those of the first, their rows at the end of each table. */
export const interleaveIssues: Change = (trial) => {
  const [first, other] = [blocksOf(trial), blocksOf(second)];
  const positions = { first: [] as number[], other: [] as number[] };
  const merged: (readonly string[])[] = [];
  for (let at = 0; at < Math.max(first.blocks.length, other.blocks.length); at += 1) {
    for (const [name, { blocks }] of [
      ['first', first],
      ['other', other],
    ] as const) {
      const block = blocks[at];
      if (block === undefined) continue;
      merged.push(block);
      positions[name].push(merged.length);
    }
  }
  const added = tablesOf(second);
  const front = [...first.front];
  for (const [table, { end }] of tablesOf(trial).entries()) {
    const sections = added[table]?.rows ?? [];
    front[end - 1] = [front[end - 1] ?? '', '', ...sections].join(INNER_BREAK);
  }
  return {
    ...trial,
    lines: [...front, ...merged.flat(), ...first.back],
    gold: [...moved(trial.gold, positions.first), ...moved(second.gold, positions.other)],
  };
};
