import { blocksOf, type Line } from './line.ts';
import { isNameLine } from './names.ts';
import { findPageHeads, LONGEST_HEAD, pageHeadKey, PAGE_NUMBER } from './page-heads.ts';
import { plainText } from './plain-text.ts';
import { titleKey } from './front/journal-title.ts';

export type IsRunningHead = (text: string) => boolean;

const ISSN_LINE = /^ISSN\s*\d{4}/i;
const ADDRESS_ALONE = /^(?:https?:\/\/)?www\.[a-z0-9.-]+\/?$/i;

/** Blocks that the front matter prints at the head of several pages, such as the publisher's name and the kind of journal. */
function repeatedBlocks(front: readonly Line[]): Set<string> {
  const seen = new Map<string, number>();
  const keys = blocksOf(front)
    .filter((block) => !block.every((line) => isNameLine(line.text)))
    .filter((block) => block.length <= 6 && block.every((line) => line.text.length <= 60 && !/\d$/.test(line.text.trim())))
    .map((block) => block.map((line) => titleKey(line.text)).filter((key) => key !== ''));
  for (const lines of keys) seen.set(lines.join('|'), (seen.get(lines.join('|')) ?? 0) + 1);
  return new Set(keys.filter((lines) => (seen.get(lines.join('|')) ?? 0) > 1).flat());
}

/**
 * A test for lines that belong to the page and not to the text: page numbers, the journal's title and address,
 * its ISSN line, what the front matter repeats from page to page, and what stands by the numbers of several pages.
 */
export function runningHeadTest(front: readonly Line[], all: readonly Line[], title: string | null): IsRunningHead {
  const repeated = repeatedBlocks(front);
  const heads = findPageHeads(all);
  const titleLine = title === null ? null : titleKey(title);
  const longest = 2 * Math.max(0, title?.length ?? 0, ...[...repeated].map((key) => key.length));
  return (text) => {
    const plain = plainText(text);
    if (plain === '' || plain.length > LONGEST_HEAD) return false;
    if (PAGE_NUMBER.test(plain) || ISSN_LINE.test(plain) || ADDRESS_ALONE.test(plain)) return true;
    if (heads.size > 0 && heads.has(pageHeadKey(plain))) return true;
    if (plain.length > longest) return false;
    const key = titleKey(plain);
    return key !== '' && (key === titleLine || repeated.has(key));
  };
}
