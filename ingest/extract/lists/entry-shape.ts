import { plainText } from '../plain-text.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>]{1,2000}/gi;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/;
const INITIAL = '\\p{Lu}\\p{Ll}?\\.';
const FAMILY = "\\p{Lu}[\\p{L}\\p{M}'’`-]{1,30}";
const PARTICLES = '(?:(?:van|von|der|den|de|da|do|dos|del|della|di|du|la|le|el|al|bin|ibn|ten|ter|ван|фон|дер|де|аль|әл)[ -]){1,2}';
/** `Family, I.`, `Family I. I.,`, `Family II,` or `I. Family`: how an entry with an author begins. */
const AUTHOR = new RegExp(
  `^[\\[(*]{0,2}(?:(?:${PARTICLES})?${FAMILY}(?: ${FAMILY})?,? ${INITIAL}|(?:${INITIAL} ?){1,3}${FAMILY}|${FAMILY} \\p{Lu}{1,3}[,.] )`,
  'u',
);
/** Authors of whatever kind with the year in brackets after them: `UNESCO (2019)`, `Orda. (2023, May 2).` */
const DATED_LEAD = /^[[«"“]?\p{Lu}[^()\d:]{1,120}\((?:1[89]|20)\d{2}[a-zа-я]?(?:,[^()]{1,20})?\)/u;
const SMALL_START =
  /^[\p{Ll}\d(.,:;)/&–—-]|^(?:URL|DOI|ISBN|ISSN|EDN|Available at|Retrieved from|Режим доступа|(?:Vol|No|Pp?|Т|С|Б|Вып)\.?\s?\d|№)/u;
const ENDS = /[.)>\]»”"\d/]$/u;
const LONGEST_ADDRESS = 2000;
const ENDS_IN_ADDRESS = /(?<!\S)<?(?:https?:\/\/|www\.)\S{1,2000}$/i;
/** `10.03.2025)`, `accessed 3 May 2024)`, `216 с.` */
const CLOSES =
  /(?:\d{2}\.\d{2}\.\d{4}|(?:access|retriev|visited|күні|обращени)[^()]{0,40}\d{4})\)?[.\]]{0,2}$|[\s–-]\d{2,4} ?(?:с|б|бет|p|pp|s)\.$/iu;
const ENDS_OPEN = /[,;:–—(&-]$|(?<=\s)(?:and|of|the|in|for|on|to|a|by|\/{1,2}|и|в|на|о|по|с|для|және|мен|vol\.|no\.|pp\.|т\.|№)$/iu;

/** What the text of a line tells about its place in a list of references. */
export interface EntryShape {
  readonly hasAuthor: boolean;
  /** Whether it begins with names and a year in brackets, as entries of author–year lists do. */
  readonly hasDatedLead: boolean;
  /** Whether a year stands in it outside of web addresses. */
  readonly isDated: boolean;
  readonly hasAddress: boolean;
  /** Whether it begins as no entry does: with a small letter, a digit or a mark. */
  readonly startsSmall: boolean;
  /** Whether it ends as an entry does: with a full stop, a closing mark, a digit. */
  readonly ends: boolean;
  /** Whether it ends as hardly anything but an entry does: with an address, the day of access, the count of pages. */
  readonly closes: boolean;
  /** Whether it breaks off in the middle of a phrase. */
  readonly endsOpen: boolean;
}

/** @param text a line without the number or bullet before it */
export function entryShape(text: string): EntryShape {
  const plain = plainText(text);
  const words = plain.replace(ADDRESS, ' ');
  const endsInAddress = ENDS_IN_ADDRESS.test(plain.slice(-LONGEST_ADDRESS));
  return {
    hasAuthor: AUTHOR.test(plain),
    hasDatedLead: DATED_LEAD.test(plain),
    isDated: YEAR.test(words),
    hasAddress: words !== plain,
    startsSmall: !AUTHOR.test(plain) && SMALL_START.test(plain),
    ends: ENDS.test(plain) || endsInAddress,
    closes: endsInAddress || CLOSES.test(plain),
    endsOpen: !endsInAddress && ENDS_OPEN.test(plain),
  };
}

/** The shape of an entry so far with one more line. */
export const joinShapes = (before: EntryShape, line: EntryShape): EntryShape => ({
  ...line,
  hasAuthor: before.hasAuthor,
  hasDatedLead: before.hasDatedLead,
  isDated: before.isDated || line.isDated,
  hasAddress: before.hasAddress || line.hasAddress,
  startsSmall: before.startsSmall,
});

/** Shares of a list's lines with an author in front and with a year. */
export interface ListHabit {
  readonly authored: number;
  readonly dated: number;
}

export function listHabit(shapes: readonly EntryShape[]): ListHabit {
  const share = (test: (shape: EntryShape) => boolean): number => shapes.filter(test).length / Math.max(1, shapes.length);
  return { authored: share((shape) => shape.hasAuthor), dated: share((shape) => shape.isDated) };
}

const MOSTLY = 0.7;

/**
 * Whether a line without a number begins an entry, by the looks of what stands before and of the other lines: an entry
 * begins like the others, and the one before must be closed.
 *
 * @param apart whether a page break may stand between the two
 */
export function beginsEntry(line: EntryShape, before: EntryShape, apart: boolean, habit: ListHabit): boolean {
  if (line.startsSmall || before.endsOpen) return false;
  if (line.hasAuthor && (before.ends || line.isDated)) return true;
  if (!before.ends) return false;
  if (!apart) return true;
  if (!line.isDated && habit.dated >= MOSTLY) return line.hasAddress && before.hasAddress;
  return before.isDated || before.hasAddress || !(line.isDated || line.hasAddress) || habit.dated < MOSTLY;
}
