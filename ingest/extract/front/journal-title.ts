import { fold } from '../../../schema/text/fold.ts';
import { blocksOf, type Block, type Line } from '../line.ts';
import { isUpperCase, plainText } from '../plain-text.ts';

/** The title of a journal as printed, with the line that shows it. */
export interface JournalTitle {
  readonly text: string;
  readonly line: number;
  /** How often the front matter prints it. */
  readonly times: number;
}

/** `&`, және, и and `and` are one word in a title. */
export const titleKey = (text: string): string =>
  fold(text.replaceAll('&', ' және ').replace(/(?<![\p{L}])(?:и|and)(?![\p{L}])/giu, 'және'));

/** The title in a foot line such as `ISSN 2999-1234, ДАЛА ЖӘНЕ ЗАМАН, 2027, № 2 (7)`. */
export const FOOT_LINE =
  /^ISSN\s{0,5}[\dX –-]{8,14}\s{0,5},\s{0,5}(.{2,120}?)\s{0,5},\s{0,5}(\d{4})\s{0,5},\s{0,5}№\s{0,5}(\d{1,3})\s{0,5}(?:\((\d{1,4})\))?/iu;

const OTHER_MATTER = /\d|@|www\.|https?:|^ISSN/iu;

const candidate = (block: Block): boolean =>
  block.length === 1 && !OTHER_MATTER.test(block[0].text) && plainText(block[0].text).length <= 100 && /\p{L}/u.test(block[0].text);

/**
 * The journal's title: in the front matter the line that stands alone most often; a foot line, where there is one, decides.
 *
 * @param front the lines before the first article
 * @param all every line of the issue
 */
export function findJournalTitle(front: readonly Line[], all: readonly Line[]): JournalTitle | null {
  const foot = all.map((line) => plainText(line.text).match(FOOT_LINE)?.[1]).find((title) => title !== undefined);
  const alone = blocksOf(front).filter(candidate);
  const counted = alone.map(([line]) => {
    const text = plainText(line.text);
    const times = alone.filter(([other]) => titleKey(other.text) === titleKey(text)).length;
    return { text, line: line.n, times };
  });
  const asFoot = foot === undefined ? undefined : counted.find((title) => titleKey(title.text) === titleKey(foot));
  if (asFoot !== undefined) return asFoot;
  const [first] = counted
    .filter((title) => title.times > 1 && !isUpperCase(title.text))
    .sort((a, b) => b.times - a.times || a.line - b.line);
  if (first !== undefined) return first;
  const footLine = all.find((line) => FOOT_LINE.test(plainText(line.text)));
  return foot === undefined || footLine === undefined ? null : { text: foot, line: footLine.n, times: 1 };
}
