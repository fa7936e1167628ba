import type { JoinLines } from '../join-lines.ts';
import { isBlank, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';
import type { Entry } from './entry.ts';
import { joinEntry } from './join-entry.ts';

/** The entries of a list and the lines after it that belong to none. */
export interface SplitList {
  readonly entries: readonly Entry[];
  readonly unassigned: readonly Line[];
  readonly style: 'numbered' | 'bulleted' | 'plain';
}

const NUMBER = /^\s*(?:[-–—•]\s+)?\**\[?(\d{1,3})(?:[.)\]]\**\s+(?=\S)|[.)\]](?=[\p{L}«"“<[]))/u;
const BULLET = /^\s*[-–—•]\s+(?=\S)/u;
const LONE_DASH = /^\s*[-–—•]\s*$/u;
const ENDS_ENTRY = /[.)>\]»”"\d/][*\s]*$/u;
const STARTS_SMALL = /^\s*(?:[-–—•]\s+)?\p{Ll}/u;
/** A misread number may leave a gap in the count, but hardly more than this. */
const WIDEST_GAP = 4;

interface Draft {
  n: number;
  pieces: string[];
  first: number;
  last: number;
  cut: boolean;
}

function styleOf(lines: readonly Line[]): SplitList['style'] {
  const own = lines.filter((line) => !isBlank(line) && !LONE_DASH.test(line.text));
  const numbered = own.filter((line) => NUMBER.test(line.text)).length;
  const bulleted = own.filter((line) => BULLET.test(line.text)).length;
  if (numbered >= 1 && numbered >= bulleted && numbered * 4 >= own.length) return 'numbered';
  return bulleted >= 2 && bulleted * 2 >= own.length ? 'bulleted' : 'plain';
}

const FEWEST_BEFORE_RESTART = 3;

/** Where the numbers of a list begin anew, as an index of its lines; `null` where they do not. */
export function findRestart(lines: readonly Line[]): number | null {
  const numbered = lines.flatMap((line, at) => {
    const n = line.text.match(NUMBER)?.[1];
    return n === undefined ? [] : [{ at, n: Number(n) }];
  });
  const restart = numbered.findIndex(
    ({ n }, i) => i >= FEWEST_BEFORE_RESTART && n === 1 && numbered[i + 1]?.n === 2 && numbered[i + 2]?.n === 3,
  );
  return numbered[restart]?.at ?? null;
}

const FEWEST_UNHEADED = 5;
const DATED = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)|https?:|doi/i;

/**
 * Where a reference list without a heading begins: the last count from 1 that runs to the end of the lines,
 * most of its entries dated or linked. As an index of the lines; `null` where there is none.
 */
export function findUnheaded(lines: readonly Line[]): number | null {
  const start = lines.findLastIndex((line) => line.text.match(NUMBER)?.[1] === '1');
  if (start < 0) return null;
  const own = lines.slice(start).filter((line) => !isBlank(line));
  const entries = own.filter((line) => NUMBER.test(line.text));
  const dated = entries.filter((line) => DATED.test(line.text));
  const runs = entries.every((line, at) => Number(line.text.match(NUMBER)?.[1]) === at + 1);
  return runs && entries.length >= FEWEST_UNHEADED && entries.length * 2 > own.length && dated.length * 2 > entries.length ? start : null;
}

interface Step {
  readonly line: Line;
  readonly open: Draft | undefined;
  /** A blank line or a lone dash stands before. */
  readonly apart: boolean;
}

/** The number of the entry that begins on a line, or `null` if the line goes on with the entry before. */
const openers: Readonly<Record<SplitList['style'], (step: Step) => number | null>> = {
  numbered: ({ line, open }) => {
    const n = Number(line.text.match(NUMBER)?.[1] ?? Number.NaN);
    if (Number.isNaN(n)) return null;
    return open === undefined || (n > open.n && n <= open.n + WIDEST_GAP) ? n : null;
  },
  bulleted: ({ line, open, apart }) => {
    if (!BULLET.test(line.text)) return open === undefined ? 1 : null;
    const before = open?.pieces.at(-1);
    if (before !== undefined && apart && (!ENDS_ENTRY.test(before) || STARTS_SMALL.test(line.text))) return null;
    return (open?.n ?? 0) + 1;
  },
  plain: ({ line, open }) => {
    const before = open?.pieces.at(-1);
    if (before !== undefined && (!ENDS_ENTRY.test(before) || STARTS_SMALL.test(line.text) || BULLET.test(line.text))) return null;
    return (open?.n ?? 0) + 1;
  },
};

/** Splits the lines under a list's heading into entries, whole also where page breaks had cut them. */
export function splitEntries(lines: readonly Line[], join: JoinLines): SplitList {
  const style = styleOf(lines);
  const lastNumbered = lines.findLast((line) => NUMBER.test(line.text))?.n ?? 0;
  const drafts: Draft[] = [];
  const unassigned: Line[] = [];
  let apart = false;
  for (const line of lines) {
    if (isBlank(line) || LONE_DASH.test(line.text)) {
      apart = true;
      continue;
    }
    const open = drafts.at(-1);
    const n = openers[style]({ line, open, apart });
    const bulleted = BULLET.test(line.text);
    const text = line.text.replace(n !== null && style === 'numbered' ? NUMBER : BULLET, '').trim();
    if (n !== null) drafts.push({ n, pieces: [text], first: line.n, last: line.n, cut: false });
    else if (
      open === undefined ||
      (apart && !bulleted && line.n > lastNumbered && style === 'numbered' && ENDS_ENTRY.test(open.pieces.at(-1) ?? ''))
    )
      unassigned.push(line);
    else {
      open.pieces.push(text);
      open.last = line.n;
      open.cut ||= apart || (bulleted && style !== 'bulleted');
    }
    apart = false;
  }
  const entries = drafts.map(({ n, pieces, first, last, cut }): Entry => ({
    n,
    printed: plainText(joinEntry(pieces, join)),
    lines: [first, last],
    cut,
  }));
  return { entries, unassigned, style };
}
