import type { CitationGroup, InText } from '../../../schema/record/article.ts';
import { lineAt, type BodyParagraph } from './read-body.ts';
import { readCitation } from './read-citation.ts';

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

const BRACKETS = /\[([^[\]]{1,80})\]/g;
/** Without a list any plausible number counts. */
const MOST_WITHOUT_LIST = 300;

/**
 * The bracketed citations of a body, in tables and notes too. A number that the list skips counts all the same,
 * one beyond its end does not.
 *
 * @param listed the numbers of the article's references; empty where it has no list
 */
export function findCitations(paragraphs: readonly BodyParagraph[], listed: readonly number[]): Citations {
  const known = new Set(listed);
  const most = listed.length === 0 ? MOST_WITHOUT_LIST : Math.max(...listed);
  const isListed = (n: number): boolean => listed.length === 0 || known.has(n);
  const counts = (n: number): boolean => n <= most;
  const groups: CitationGroup[] = [];
  const stray: StrayCitation[] = [];
  for (const paragraph of paragraphs) {
    for (const match of paragraph.text.matchAll(BRACKETS)) {
      const read = readCitation(match[1] ?? '', most);
      if (read === null) continue;
      const line = lineAt(paragraph, match.index);
      const numbers = read.filter(counts);
      stray.push(...read.filter((n) => !isListed(n)).map((n) => ({ n, line, printed: match[0] })));
      if (numbers.length > 0) groups.push({ printed: match[0], numbers, line, section: paragraph.section, paragraph: paragraph.ordinal });
    }
  }
  const citedNumbers: Record<string, number> = {};
  for (const group of groups) for (const n of new Set(group.numbers)) citedNumbers[n] = (citedNumbers[n] ?? 0) + 1;
  const neverCited = listed.filter((n) => citedNumbers[n] === undefined);
  return { inText: { markers: groups.length, citedNumbers, neverCited, groups }, stray };
}
