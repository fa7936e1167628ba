import type { LineSpan } from '../../../schema/record/provenance.ts';
import { listHeading } from '../headings.ts';
import type { JoinLines } from '../join-lines.ts';
import { between, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';
import type { IsRunningHead } from '../running-heads.ts';
import type { ArticleBounds } from '../split-articles.ts';
import { findRestart, findUnheaded } from './list-marks.ts';
import { mendByTwin } from './mend-by-twin.ts';
import { splitEntries, type SplitList } from './split-entries.ts';

/** A reference list with its heading as printed. */
export interface ReferenceList extends SplitList {
  readonly heading: string;
  /** Whether a heading is printed over it. */
  readonly hasHeading: boolean;
  readonly headingLine: number;
  readonly lines: LineSpan;
  readonly headingLanguage: 'kk' | 'ru' | 'en';
}

/** The two printings of an article's references; one is `null` where the article has a single list. */
export interface ListPair {
  readonly native: ReferenceList | null;
  readonly romanized: ReferenceList | null;
  /** Lists beyond the two. */
  readonly others: readonly ReferenceList[];
}

/** How many characters the runs of a pattern cover: an array of runs is far shorter than one of letters. */
const covered = (text: string, runs: RegExp): number => (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);

const cyrillicShare = (list: SplitList): number => {
  const text = list.entries.map((entry) => entry.printed).join(' ');
  return covered(text, /\p{Script=Cyrillic}+/gu) / Math.max(1, covered(text, /\p{L}+/gu));
};

/** Stands for the heading of a list that has lost its own. */
const NO_HEADING = '(no heading)';
const MOSTLY_CYRILLIC = 0.3;

function readList(heading: Line | null, own: readonly Line[], join: JoinLines): ReferenceList {
  const split = splitEntries(own, join);
  const first = heading?.n ?? split.entries[0]?.lines[0] ?? own[0]?.n ?? 1;
  const script = cyrillicShare(split) > MOSTLY_CYRILLIC ? 'kk' : 'en';
  return {
    ...split,
    heading: heading === null ? NO_HEADING : plainText(heading.text),
    headingLine: first,
    hasHeading: heading !== null,
    headingLanguage: heading === null ? script : (listHeading(heading.text) ?? script),
    lines: [first, split.entries.at(-1)?.lines[1] ?? first],
  };
}

/** The lists under one heading: a count that begins anew is that of a second list, whose heading is lost. */
function readUnder(heading: Line | null, own: readonly Line[], join: JoinLines): ReferenceList[] {
  const anew = findRestart(own);
  if (anew === null) return [readList(heading, own, join)];
  return [readList(heading, own.slice(0, anew), join), readList(null, own.slice(anew), join)];
}

/** The heading says which list is which; where two headings say the same, the list with more Cyrillic is the native one. */
function pair(lists: readonly ReferenceList[]): ListPair {
  const [first, second, ...others] = lists.filter((list) => list.entries.length > 0);
  if (first === undefined) return { native: null, romanized: null, others: [] };
  if (second === undefined) {
    return first.headingLanguage === 'en' ? { native: null, romanized: first, others } : { native: first, romanized: null, others };
  }
  const sameKind = (first.headingLanguage === 'en') === (second.headingLanguage === 'en');
  const firstIsNative = sameKind ? cyrillicShare(first) >= cyrillicShare(second) : first.headingLanguage !== 'en';
  return firstIsNative ? { native: first, romanized: second, others } : { native: second, romanized: first, others };
}

/** Lists without numbers are checked against their twin: it tells where an entry was cut in two. */
function mendPair({ native, romanized, others }: ListPair, join: JoinLines): ListPair {
  if (native === null || romanized === null) return { native, romanized, others };
  const mend = (list: ReferenceList, twin: ReferenceList): ReferenceList =>
    list.style === 'numbered' ? list : { ...list, entries: mendByTwin(list.entries, twin.entries, join) };
  const mended = mend(native, romanized);
  return { native: mended, romanized: mend(romanized, mended), others };
}

/** The reference lists of an article. */
export function readReferenceLists(bounds: ArticleBounds, lines: readonly Line[], isRunningHead: IsRunningHead, join: JoinLines): ListPair {
  const within = (from: number, to: number): Line[] => between(lines, from, to).filter((line) => !isRunningHead(line.text));
  const headings = bounds.listHeadings;
  const headed = headings.flatMap((heading, at) =>
    readUnder(heading, within(heading.n + 1, (headings[at + 1]?.n ?? bounds.end + 1) - 1), join),
  );
  const body = within((bounds.labels.at(-1)?.line.n ?? bounds.start) + 1, (headings[0]?.n ?? bounds.end + 1) - 1);
  const start = headed.length > 1 ? null : findUnheaded(body);
  return mendPair(pair(start === null ? headed : [readList(null, body.slice(start), join), ...headed]), join);
}

/** The first line of an article's lists, where its body ends; `null` where it has none. */
export function listsStart(bounds: ArticleBounds, { native, romanized }: ListPair): number | null {
  const first = [bounds.listHeadings[0]?.n, native?.headingLine, romanized?.headingLine].filter((line) => line !== undefined);
  return first.length === 0 ? null : Math.min(...first);
}
