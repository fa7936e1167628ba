import type { CitationGroup, InText } from '../../../schema/record/article.ts';
import type { Reference } from '../../../schema/record/reference.ts';
import { authorYearCitations } from './author-year.ts';
import { citesEnough } from './cites-enough.ts';
import { lineAt, type BodyParagraph } from './read-body.ts';
import { readCitation, ROUND, SQUARE } from './read-citation.ts';

/** A citation of a number that the list lacks. */
export interface StrayCitation {
  readonly n: number;
  readonly line: number;
  readonly printed: string;
}

export interface Citations {
  readonly inText: InText;
  readonly stray: readonly StrayCitation[];
}

/** Without a list any plausible number counts. */
const MOST_WITHOUT_LIST = 300;

interface Found {
  readonly groups: readonly CitationGroup[];
  readonly stray: readonly StrayCitation[];
}

function findIn(paragraphs: readonly BodyParagraph[], listed: readonly number[], pattern: RegExp): Found {
  const known = new Set(listed);
  const most = listed.length === 0 ? MOST_WITHOUT_LIST : Math.max(...listed);
  const groups: CitationGroup[] = [];
  const stray: StrayCitation[] = [];
  for (const paragraph of paragraphs) {
    for (const match of paragraph.text.matchAll(pattern)) {
      const read = readCitation(match[1] ?? '', most);
      if (read === null) continue;
      const line = lineAt(paragraph, match.index);
      const numbers = read.filter((n) => n <= most);
      if (listed.length > 0) stray.push(...read.filter((n) => !known.has(n)).map((n) => ({ n, line, printed: match[0] })));
      if (numbers.length > 0) groups.push({ printed: match[0], numbers, line, section: paragraph.section, paragraph: paragraph.ordinal });
    }
  }
  return { groups, stray };
}

/** Author and year in round brackets. */
function findAuthorYear(paragraphs: readonly BodyParagraph[], references: readonly Reference[]): Found {
  const groups = paragraphs.flatMap((paragraph) =>
    authorYearCitations(paragraph.text, references).map(({ printed, at, numbers }): CitationGroup => ({
      printed,
      numbers: [...numbers],
      line: lineAt(paragraph, at),
      section: paragraph.section,
      paragraph: paragraph.ordinal,
    })),
  );
  return { groups, stray: [] };
}

const isHabit = ({ groups }: Found, listed: readonly number[]): boolean =>
  citesEnough(
    groups.flatMap(({ numbers }) => numbers),
    listed.length,
  );

/**
 * The citations of a body, in tables and notes too: numbers in square brackets; where these cite too little of the list,
 * author and year, and where there are none, numbers in round ones. A number that the list skips counts all the same, one beyond
 * its end does not.
 *
 * @param listed the numbers of the article's references; empty where it has no list
 */
export function findCitations(
  paragraphs: readonly BodyParagraph[],
  listed: readonly number[],
  references: readonly Reference[],
): Citations {
  const square = findIn(paragraphs, listed, SQUARE);
  const others = (): readonly Found[] => [
    ...(square.groups.length > 0 ? [] : [findIn(paragraphs, listed, ROUND)]),
    findAuthorYear(paragraphs, references),
  ];
  const { groups, stray } = isHabit(square, listed) ? square : (others().find((found) => isHabit(found, listed)) ?? square);
  const citedNumbers: Record<string, number> = {};
  for (const group of groups) for (const n of new Set(group.numbers)) citedNumbers[n] = (citedNumbers[n] ?? 0) + 1;
  const neverCited = listed.filter((n) => citedNumbers[n] === undefined);
  return { inText: { markers: groups.length, citedNumbers, neverCited, groups: [...groups] }, stray };
}
