import type { JoinLines } from '../join-lines.ts';
import { isBlank, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';
import type { Entry } from './entry.ts';
import { cheapestDivision } from './cheapest-division.ts';
import { beginsEntry, entryShape, joinShapes, listHabit, type EntryShape, type ListHabit } from './entry-shape.ts';
import { joinEntry } from './join-entry.ts';
import { BULLET, LONE_DASH, NUMBER, numberOf, styleOf, type ListStyle } from './list-marks.ts';
import { unglue, unglueNamed } from './unglue.ts';

/** The entries of a list and the lines after it that belong to none. */
export interface SplitList {
  readonly entries: readonly Entry[];
  readonly unassigned: readonly Line[];
  readonly style: ListStyle;
}

/** A misread number may leave a gap in the count, but hardly more than this. */
const WIDEST_GAP = 4;
/** Where the count goes on after it, more numbers may be lost. */
const WIDEST_COUNTED_GAP = 12;

interface Draft {
  n: number;
  pieces: string[];
  shape: EntryShape;
  first: number;
  last: number;
  cut: boolean;
}

/** A line of a list without its mark. */
interface Step {
  readonly line: Line;
  readonly text: string;
  readonly shape: EntryShape;
  readonly n: number | null;
  readonly isBulleted: boolean;
  /** A blank line or a lone dash stands before. */
  readonly apart: boolean;
  /** The next number printed in the list. */
  readonly nextNumber: number | null;
  /** In a list without marks, whether an entry begins here. */
  readonly begins: boolean;
}

function weighed(steps: readonly Step[]): Step[] {
  const begins = cheapestDivision(
    steps.map(({ text, shape, apart, isBulleted }) => ({
      shape,
      length: text.length,
      firstWord: text.indexOf(' ') < 0 ? text.length : text.indexOf(' '),
      apart: apart || isBulleted,
    })),
  );
  return steps.map((step, at) => ({ ...step, begins: begins[at] ?? false }));
}

function stepsOf(lines: readonly Line[], style: ListStyle): Step[] {
  let apart = false;
  const steps: Step[] = [];
  for (const line of lines) {
    if (isBlank(line) || LONE_DASH.test(line.text)) {
      apart = true;
      continue;
    }
    const n = style === 'numbered' ? numberOf(line) : null;
    const text = line.text.replace(n === null ? BULLET : NUMBER, '').trim();
    steps.push({ line, text, shape: entryShape(text), n, isBulleted: BULLET.test(line.text), apart, nextNumber: null, begins: false });
    apart = false;
  }
  if (style === 'plain') return weighed(steps);
  let nextNumber: number | null = null;
  return steps
    .toReversed()
    .map((step) => {
      const known = { ...step, nextNumber };
      nextNumber = step.n ?? nextNumber;
      return known;
    })
    .toReversed();
}

/** Whether the count goes on as if entries with lost or misprinted numbers stood here; the last of a list must have author and year. */
function fillsGap({ shape, apart, nextNumber }: Step, open: Draft, habit: ListHabit): boolean {
  if (!beginsEntry(shape, open.shape, apart, habit)) return false;
  if (nextNumber === null) return shape.hasAuthor && shape.isDated && open.shape.ends && open.shape.isDated;
  return nextNumber >= open.n + 2 && nextNumber <= open.n + WIDEST_COUNTED_GAP;
}

/** The number of the entry that begins with a step, or `null` if it goes on with the entry before. */
const openers: Readonly<Record<ListStyle, (step: Step, open: Draft | undefined, habit: ListHabit) => number | null>> = {
  numbered: (step, open, habit) => {
    if (open === undefined) return step.n;
    const widest = step.nextNumber !== null && step.nextNumber === (step.n ?? 0) + 1 ? WIDEST_COUNTED_GAP : WIDEST_GAP;
    if (step.n !== null && step.n > open.n && step.n <= open.n + widest) return step.n;
    return fillsGap(step, open, habit) ? open.n + 1 : null;
  },
  bulleted: ({ shape, isBulleted, apart }, open, habit) => {
    if (open === undefined) return 1;
    if (!isBulleted) return shape.hasAuthor && shape.isDated && beginsEntry(shape, open.shape, apart, habit) ? open.n + 1 : null;
    const goesOn = shape.startsSmall && !open.shape.ends;
    return goesOn || (apart && !beginsEntry(shape, open.shape, apart, habit)) ? null : open.n + 1;
  },
  plain: ({ begins }, open) => {
    if (open === undefined) return 1;
    return begins ? open.n + 1 : null;
  },
};

const entryOf = ({ n, pieces, first, last, cut }: Draft, join: JoinLines): Entry => ({
  n,
  printed: plainText(joinEntry(pieces, join)),
  lines: [first, last],
  cut,
});

/** GOST parts the areas of an entry by dashes, one of which may stand at a line's start. */
const AREA_DASH = /^\s*[–—]\s/u;
const MANY = 0.3;

/** Whether the lines are so short that most entries take several; then the end of a line tells no more than a page break. */
const isWrapped = (steps: readonly Step[]): boolean => steps.filter(({ shape }) => !shape.ends).length > steps.length * MANY;

/** Splits the lines under a list's heading into entries, whole also where page breaks had cut them. */
export function splitEntries(printed: readonly Line[], join: JoinLines): SplitList {
  const style = styleOf(printed);
  const lines = style === 'numbered' ? unglue(printed) : printed.flatMap(unglueNamed);
  const steps = stepsOf(lines, style);
  const habit = listHabit(steps.map(({ shape }) => shape));
  const wrapped = isWrapped(steps);
  const lastNumbered = lines.findLast((line) => numberOf(line) !== null)?.n ?? 0;
  const drafts: Draft[] = [];
  const unassigned: Line[] = [];
  for (const step of steps) {
    const { line, shape, isBulleted, apart } = step;
    const open = drafts.at(-1);
    const n = openers[style](wrapped ? { ...step, apart: true } : step, open, habit);
    const text = n === null ? (apart || !AREA_DASH.test(line.text) ? line.text.replace(BULLET, '') : line.text).trim() : step.text;
    if (n !== null) drafts.push({ n, pieces: [text], shape, first: line.n, last: line.n, cut: false });
    else if (open === undefined || (apart && !isBulleted && line.n > lastNumbered && style === 'numbered' && open.shape.ends))
      unassigned.push(line);
    else {
      open.pieces.push(text);
      open.last = line.n;
      open.cut ||= apart || (isBulleted && style !== 'bulleted');
      open.shape = joinShapes(open.shape, shape);
    }
  }
  return { entries: drafts.map((draft) => entryOf(draft, join)), unassigned, style };
}
