import type { LineSpan } from '../../../schema/record/provenance.ts';
import { listHeading } from '../headings.ts';
import type { JoinLines } from '../join-lines.ts';
import { between, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';
import type { IsRunningHead } from '../running-heads.ts';
import type { ArticleBounds } from '../split-articles.ts';
import { findRestart, splitEntries, type SplitList } from './split-entries.ts';

/** A reference list with its heading as printed. */
export interface ReferenceList extends SplitList {
  readonly heading: string;
  /** Whether the heading is its own; a list that lost its own stands under that of the list before. */
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

const cyrillicShare = (list: ReferenceList): number => {
  const text = list.entries.map((entry) => entry.printed).join(' ');
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic / Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
};

function readList(heading: Line, own: readonly Line[], hasHeading: boolean, join: JoinLines): ReferenceList {
  const split = splitEntries(own, join);
  const first = hasHeading ? heading.n : (split.entries[0]?.lines[0] ?? heading.n);
  return {
    ...split,
    heading: plainText(heading.text),
    headingLine: first,
    hasHeading,
    headingLanguage: hasHeading ? (listHeading(heading.text) ?? 'en') : 'en',
    lines: [first, split.entries.at(-1)?.lines[1] ?? first],
  };
}

/** The lists under one heading: a count that begins anew is that of a second list, whose heading is lost. */
function readUnder(heading: Line, end: number, lines: readonly Line[], isRunningHead: IsRunningHead, join: JoinLines): ReferenceList[] {
  const own = between(lines, heading.n + 1, end).filter((line) => !isRunningHead(line.text));
  const anew = findRestart(own);
  return anew === null
    ? [readList(heading, own, true, join)]
    : [readList(heading, own.slice(0, anew), true, join), readList(heading, own.slice(anew), false, join)];
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

/** The reference lists of an article. */
export function readReferenceLists(bounds: ArticleBounds, lines: readonly Line[], isRunningHead: IsRunningHead, join: JoinLines): ListPair {
  const headings = bounds.listHeadings;
  return pair(
    headings.flatMap((heading, at) => readUnder(heading, (headings[at + 1]?.n ?? bounds.end + 1) - 1, lines, isRunningHead, join)),
  );
}
