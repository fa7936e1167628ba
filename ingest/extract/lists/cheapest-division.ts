import type { EntryShape } from './entry-shape.ts';

/** A line of a list without marks, as it is weighed. */
export interface WeighedLine {
  readonly shape: EntryShape;
  /** Characters of the line, and of its first word. */
  readonly length: number;
  readonly firstWord: number;
  /** A blank line, a lone dash or a false bullet stands before: perhaps the end of a page. */
  readonly apart: boolean;
}

/** An entry takes no more lines. */
const MOST_LINES = 16;
/** Costs, by measure on lists of fourteen styles; what no entry does costs most. */
const HARD = 8;
const UNDATED = 3;
const UNCLOSED = 3;

const share = (lines: readonly WeighedLine[], test: (line: WeighedLine) => boolean): number =>
  lines.filter(test).length / Math.max(1, lines.length);

/** The width to which the lines are set, by those that surely go on; `null` where an entry fills its line. */
function widthOf(lines: readonly WeighedLine[]): number | null {
  const wrapped = lines.filter((line, at) => !line.shape.ends && lines[at + 1]?.apart === false).map(({ length }) => length);
  if (wrapped.length < Math.max(3, lines.length / 20)) return null;
  return wrapped.toSorted((a, b) => a - b)[Math.floor(wrapped.length * 0.9)] ?? null;
}

const MOSTLY = 0.9;
const FEWEST_BLANKS = 4;

/** Whether blank lines part the entries: there are many, and hardly one of them cuts an entry. */
function isParted(lines: readonly WeighedLine[]): boolean {
  const apart = lines.flatMap((line, at) => (at > 0 && line.apart ? [{ line, before: lines[at - 1] ?? line }] : []));
  const between = apart.filter(({ line, before }) => before.shape.ends && !before.shape.endsOpen && !line.shape.startsSmall);
  return apart.length >= FEWEST_BLANKS && apart.length * 7 > lines.length && between.length > apart.length * MOSTLY;
}

/** What it costs to go on after a line that has room for the next word, and to end at one that has none. */
function room(before: WeighedLine, line: WeighedLine, { width, parted }: Weights): { readonly goOn: number; readonly begin: number } {
  if (parted) return line.apart ? { goOn: 3, begin: 0 } : { goOn: 0, begin: 3 };
  if (line.apart) return { goOn: 0, begin: 0 };
  if (width === null) return { goOn: 2.5, begin: 0 };
  if (before.length > width * 1.25) return { goOn: 1.5, begin: 0 };
  return width - before.length - 1 - line.firstWord > width * 0.1 ? { goOn: 3, begin: 0 } : { goOn: 0, begin: 1 };
}

interface Weights {
  readonly width: number | null;
  /** Whether blank lines part the entries. */
  readonly parted: boolean;
  /** Share of the lines after a closed one that have an author in front. */
  readonly authored: number;
}

const opens = ({ shape }: WeighedLine): boolean => shape.hasAuthor || shape.hasDatedLead;

/** What it costs that a line begins an entry. */
function costOfBeginning(before: WeighedLine, line: WeighedLine, weights: Weights): number {
  let cost = room(before, line, weights).begin;
  if (line.shape.startsSmall || before.shape.endsOpen) cost += HARD;
  if (!before.shape.ends) cost += UNCLOSED;
  if (opens(line)) cost -= 1;
  else cost += 2 * weights.authored;
  return cost;
}

/** What it costs that a line goes on with the entry before. */
function costOfGoingOn(before: WeighedLine, line: WeighedLine, weights: Weights): number {
  let cost = room(before, line, weights).goOn;
  if (!before.shape.ends || line.shape.startsSmall) return cost / 3;
  if (opens(line)) cost += 2;
  if (before.shape.closes) cost += 2;
  return cost;
}

/**
 * Divides the lines of a list without numbers into entries, so that the whole costs least: entries begin with an author
 * after a closed line, have a year, and end where a line has room for more.
 *
 * @returns for each line whether it begins an entry
 */
export function cheapestDivision(lines: readonly WeighedLine[]): boolean[] {
  const openers = lines.filter((line, at) => at === 0 || ((lines[at - 1]?.shape.ends ?? false) && !line.shape.startsSmall));
  const weights: Weights = {
    width: widthOf(lines),
    parted: isParted(lines),
    authored: share(openers, opens),
  };
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end += 1) {
    let [cost, from] = [Number.POSITIVE_INFINITY, end - 1];
    let inner = 0;
    let isDated = false;
    for (let start = end - 1; start >= Math.max(0, end - MOST_LINES); start -= 1) {
      const line = lines[start];
      if (line === undefined) break;
      isDated ||= line.shape.isDated || line.shape.hasAddress;
      const before = lines[start - 1];
      const begin = before === undefined ? 0 : costOfBeginning(before, line, weights);
      const total = (best[start]?.cost ?? 0) + begin + inner + (isDated ? 0 : UNDATED);
      if (total < cost) [cost, from] = [total, start];
      if (before !== undefined) inner += costOfGoingOn(before, line, weights);
    }
    best.push({ cost, from });
  }
  const begins = lines.map(() => false);
  for (let end = lines.length; end > 0; end = best[end]?.from ?? 0) begins[best[end]?.from ?? 0] = true;
  return begins;
}
