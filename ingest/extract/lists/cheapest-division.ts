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
/** What speaks against a division, by measure on lists of fourteen styles. */
const COST = {
  /** To begin in a small letter or after a comma, which hardly an entry does. */
  beginInside: 8,
  /** To begin after a line that is not closed. */
  unclosed: 3,
  /** An entry without a year or an address. */
  undated: 3,
  /** To begin without an author where all the others have one. */
  unlikeOthers: 2,
  /** To begin with an author. */
  authored: -1,
  /** To go on with a line that an author opens. */
  passAuthor: 2,
  /** To go on after a line that ends as hardly anything but an entry does. */
  passEnd: 2,
  /** To go on after a line that has room, or over a blank line that parts entries. */
  passRoom: 3,
  /** To end at a line that has no room, and where entries are parted by blank lines but none is here. */
  fullLine: 1,
  unparted: 3,
  /** To go on where an entry fills its line, and after a line that is longer than the others. */
  passLine: 2.5,
  passLongLine: 1.5,
} as const;
/** After an open line and before a small letter what else speaks against going on counts so much. */
const SURELY_GOES_ON = 1 / 3;

const share = (lines: readonly WeighedLine[], test: (line: WeighedLine) => boolean): number =>
  lines.filter(test).length / Math.max(1, lines.length);

/** Fewer lines that go on, by number or by share, tell no width; of more the longest are left aside. */
const FEWEST_WRAPPED = 3;
const LEAST_WRAPPED = 1 / 20;
const NEARLY_ALL = 0.9;

/** The width to which the lines are set, by those that surely go on; `null` where an entry fills its line. */
function widthOf(lines: readonly WeighedLine[]): number | null {
  const wrapped = lines.filter((line, at) => !line.shape.ends && lines[at + 1]?.apart === false).map(({ length }) => length);
  if (wrapped.length < Math.max(FEWEST_WRAPPED, lines.length * LEAST_WRAPPED)) return null;
  return wrapped.toSorted((a, b) => a - b)[Math.floor(wrapped.length * NEARLY_ALL)] ?? null;
}

const MOSTLY = 0.9;
const FEWEST_BLANKS = 4;
/** Entries parted by blank lines take hardly more lines than this. */
const LINES_A_BLANK = 7;

/** Whether blank lines part the entries: there are many, and hardly one of them cuts an entry. */
function isParted(lines: readonly WeighedLine[]): boolean {
  const apart = lines.flatMap((line, at) => (at > 0 && line.apart ? [{ line, before: lines[at - 1] ?? line }] : []));
  const between = apart.filter(({ line, before }) => before.shape.ends && !before.shape.endsOpen && !line.shape.startsSmall);
  return apart.length >= FEWEST_BLANKS && apart.length * LINES_A_BLANK > lines.length && between.length > apart.length * MOSTLY;
}

/** Shares of the width: a line much longer than it was set otherwise; less room than this is none. */
const LONG = 1.25;
const ROOM = 0.1;

/** What it costs to go on after a line that has room for the next word, and to end at one that has none. */
function room(before: WeighedLine, line: WeighedLine, { width, parted }: Weights): { readonly goOn: number; readonly begin: number } {
  if (parted) return line.apart ? { goOn: COST.passRoom, begin: 0 } : { goOn: 0, begin: COST.unparted };
  if (line.apart) return { goOn: 0, begin: 0 };
  if (width === null) return { goOn: COST.passLine, begin: 0 };
  if (before.length > width * LONG) return { goOn: COST.passLongLine, begin: 0 };
  const hasRoom = width - before.length - 1 - line.firstWord > width * ROOM;
  return hasRoom ? { goOn: COST.passRoom, begin: 0 } : { goOn: 0, begin: COST.fullLine };
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
  if (line.shape.startsSmall || before.shape.endsOpen) cost += COST.beginInside;
  if (!before.shape.ends) cost += COST.unclosed;
  return cost + (opens(line) ? COST.authored : COST.unlikeOthers * weights.authored);
}

/** What it costs that a line goes on with the entry before. */
function costOfGoingOn(before: WeighedLine, line: WeighedLine, weights: Weights): number {
  let cost = room(before, line, weights).goOn;
  if (!before.shape.ends || line.shape.startsSmall) return cost * SURELY_GOES_ON;
  if (opens(line)) cost += COST.passAuthor;
  if (before.shape.closes) cost += COST.passEnd;
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
      const total = (best[start]?.cost ?? 0) + begin + inner + (isDated ? 0 : COST.undated);
      if (total < cost) [cost, from] = [total, start];
      if (before !== undefined) inner += costOfGoingOn(before, line, weights);
    }
    best.push({ cost, from });
  }
  const begins = lines.map(() => false);
  for (let end = lines.length; end > 0; end = best[end]?.from ?? 0) begins[best[end]?.from ?? 0] = true;
  return begins;
}
