import { readAuthors, type AuthorBlock } from './authors.ts';
import { looksCorporate } from './corporate.ts';
import { looksLikePublisher, readImprint } from './imprint.ts';
import { TRANSLATION_MARK, trimField } from './marks.ts';
import { splitPieces } from './pieces.ts';
import { looksLikeJournal } from './vocabulary/serial-words.ts';
import { isOrganisationWord } from './vocabulary/organisations.ts';
import { readHeadYear } from './year.ts';

/** What stands before the title: who, and in author–year styles when. */
export interface Head {
  readonly authors: AuthorBlock | null;
  readonly corporate: string | null;
  readonly year: number | null;
  readonly hasYear: boolean;
  /** A comma joins the names to the title, as where commas separate all fields. */
  readonly runsOn: boolean;
  /** The title already found, where it stands before the year. */
  readonly title: string | null;
  readonly rest: string;
}

const EMPTY = { authors: null, corporate: null, year: null, hasYear: false, runsOn: false, title: null } as const;
const YEAR_IN_BRACKETS =
  /\.?,?[\s\uE001]{1,4}\((?:(?:1[5-9]|20)\d{2}(?:[-–]\d{0,4})?\p{Ll}?(?:, [^()]{1,30}|\s?г\.)?|n\. ?d\.|б\. ?[гд]\.|no date|без даты)\)[\s.,:]/u;

/** Reads authors or the organisation, and the year that follows them. */
export function readHead(printed: string): Head {
  const text = printed.replace(NOBODY_FIRST, '');
  const authors = readAuthors(text);
  if (authors !== null) {
    const after = text.slice(authors.end);
    const year = readHeadYear(after);
    const runsOn = year === null && (after.startsWith(',') || text[authors.end - 1] === ',');
    return { ...EMPTY, authors, year: year?.year ?? null, hasYear: year !== null, runsOn, rest: after.slice(year?.length ?? 0) };
  }
  return (
    readLeadingYear(text) ??
    readCorporateRun(text, ': ') ??
    readYearHead(text) ??
    readPlainYearHead(text) ??
    readCorporateRun(text, ', ') ??
    readCorporateHead(text) ?? { ...EMPTY, rest: text }
  );
}

/** `World Bank. (2020). Title.` or `Title (2020). Site.` */
function readYearHead(text: string): Head | null {
  const match = YEAR_IN_BRACKETS.exec(`${text} `);
  if (match === null || match.index > 600) return null;
  const before = text.slice(0, match.index);
  const year = readHeadYear(match[0].replace(/^[\s.,\uE001]+/, ''));
  if (year === null || before.trim() === '') return null;
  const rest = text.slice(match.index + match[0].length);
  const empty = !/[\p{L}\p{N}]/u.test(rest);
  if (empty && match[0].startsWith('.') && !before.includes(TRANSLATION_MARK))
    return { ...EMPTY, year: year.year, hasYear: true, title: trimField(before), rest: '' };
  if (empty && year.year !== null && !before.includes(TRANSLATION_MARK) && !match[0].includes(TRANSLATION_MARK)) return null;
  const found = { ...EMPTY, year: year.year, hasYear: true };
  const translated = before.includes(TRANSLATION_MARK) || match[0].includes(TRANSLATION_MARK);
  if (!translated && isOrganisationBeforeYear(before, rest, match[0].startsWith('.')))
    return { ...found, corporate: trimField(before), rest };
  return { ...found, title: trimField(before.split(TRANSLATION_MARK)[0] ?? before), rest };
}

/** What follows the year is then a serial, and what precedes it the title. */
const SERIAL_NUMBERS = /\d\s?\(\d|,\s\d{1,5}[-–]\d|№\s?\d|Т\.\s\d|[Vv]ol\.\s\d/u;

/** Who edited or translated a work, which follows its title and no organisation's name. */
const CONTRIBUTORS = /^(?:eds?\.|edited|trans(?:l|lated)?\.?|под ред|ред\.|пер\.)\s/iu;

function isOrganisationBeforeYear(before: string, rest: string, stopped: boolean): boolean {
  if (CONTRIBUTORS.test(rest) && !looksCorporate(before)) return false;
  const words = before.trim().split(/\s+/).length;
  const restWords = trimField(rest).split(/\s+/).length;
  if (!looksCorporate(before) && looksLikePublisher(rest) && !/\.\s/.test(trimField(rest))) return false;
  if (trimField(rest) === '' || /[:?!]/.test(before)) return false;
  if (/\.\s/.test(before) && words > 6) return false;
  if (readImprint(trimField(rest))?.sure === true) return false;
  if (looksCorporate(rest.split(/\.\s/)[0] ?? '') && !looksCorporate(before)) return false;
  if (!looksCorporate(before) && words >= 3 && SERIAL_NUMBERS.test(rest)) return false;
  return looksCorporate(before) || (words <= 4 && restWords > 1) || (stopped && words <= 10 && restWords >= 3);
}

const PLAIN_YEAR =
  /^([^.,\uE000-\uE002]{2,140}(?:, [^.,]{2,40})?)([.,]?) (?:((?:1[5-9]|20)\d{2})(?:[-–]\d{0,4})?\p{Ll}?\.|n\.d\.|\(no date\)|\(без даты\)\.?)\s(?=\P{L}?\p{L}|\d{4} \p{L})/u;
const BEFORE_QUOTES = /^([^“”"«»‘’]{2,140}?)[.,:]\s(?=[“"«‘])/u;

const NOBODY = /^anon(?:ymous)?$/iu;
const NOBODY_FIRST = /^anon(?:ymous)?[.,:]\s(?=["“«]?\p{L})/iu;
/** Numbers of a serial, whose name the first word then is: `Logos. 1991. № 3`. */
const NUMBERED = /^(?:№|no\.|vol\.|т\.|вып\.|с\.|pp?\.)/iu;

/** `World Bank, 2019. Title.`, `Plato. 1902. Title.`, `World Bank. n.d. Title.` */
function readPlainYearHead(text: string): Head | null {
  const match = PLAIN_YEAR.exec(text);
  const before = match?.[1] ?? '';
  const words = before.split(' ').length;
  if (match === null || (match[2] === '' && words > 3)) return null;
  const undated = match[3] === undefined;
  const rest = text.slice(match[0].length);
  const isName = words <= 4 && match[2] !== ',' && CAPITALS.test(before) && !looksLikeJournal(before) && goesOn(rest);
  if (!looksCorporate(before) && !isName && (match[2] !== ',' || words > 3) && words > 1 && !undated) return null;
  if (words === 1 && NUMBERED.test(text.slice(match[0].length))) return null;
  return {
    ...EMPTY,
    corporate: NOBODY.test(before) ? null : before.trim(),
    year: undated ? null : Number(match[3]),
    hasYear: true,
    rest,
  };
}

const CAPITALS = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;

/** A title and more follow, so that what stands before the year is no title. */
const goesOn = (rest: string): boolean =>
  /^["“«]/.test(rest) || (/\.\s/.test(trimField(rest)) && !looksLikePublisher(rest.split(/\.\s/)[0] ?? ''));

/** `2003. The Chicago manual of style. Press.`: nobody is named before the year. */
const LEADING_YEAR = /^(?:((?:1[5-9]|20)\d{2})(?:[-–]\d{0,4})?\p{Ll}?\.|\(((?:1[5-9]|20)\d{2})\)) (?=["“«]?\p{Lu})/u;

function readLeadingYear(text: string): Head | null {
  const match = LEADING_YEAR.exec(text);
  return match === null ? null : { ...EMPTY, year: Number(match[1] ?? match[2]), hasYear: true, rest: text.slice(match[0].length) };
}

/** The longest run of comma pieces at the beginning that names an organisation, before a title with a capital letter. */
const CORPORATE_RUN = /^((?:[^,.:;()]{3,80}, ){0,2}[^,.:;()]{3,80})(, |: )(?=["“]?(?:\p{Lu}|\d{4} )[^,]{8})/u;
/** The year in brackets or, after a comma, an address. */
const ENDS_LIKE_LNCS = /\((?:1[89]|20)\d\d\)\.?$|,\s?\uE002[.,\s\uE002]{0,6}$/u;

/** `World Bank, Title, …` and `World Bank: Title. … (2020)`, in the styles that end the names with a comma or colon. */
function readCorporateRun(text: string, joint: ', ' | ': '): Head | null {
  const match = CORPORATE_RUN.exec(text);
  const colon = joint === ': ';
  if (match === null || match[2] !== joint || (colon && !ENDS_LIKE_LNCS.test(text))) return null;
  for (let before = match[1] ?? ''; before !== ''; before = before.slice(0, Math.max(0, before.lastIndexOf(', ')))) {
    const words = before.split(/[ ,]+/);
    const named = words.length > 1 && words.length < 12 && words.some(isOrganisationWord) && looksCorporate(before);
    if (named && /^[\p{Script=Latin}\P{L}]+$/u.test(before) && /^["“]?(?:\p{Lu}|\d{4} )/u.test(text.slice(before.length + 2)))
      return { ...EMPTY, corporate: before, runsOn: !colon, rest: text.slice(before.length + 2) };
  }
  return null;
}

/** `UNDP. Local governance. – 2022.`: an organisation as the first sentence, with a title after it. */
function readCorporateHead(text: string): Head | null {
  const quoted = BEFORE_QUOTES.exec(text);
  const isName = /^\p{Lu}[^\s,]+(?: (?:\p{Lu}[^\s,]*|of|the|for|and)){0,5}$/u.test(quoted?.[1] ?? '');
  if (quoted !== null && (isName || looksCorporate(quoted[1] ?? '')))
    return { ...EMPTY, corporate: quoted[1] ?? '', rest: text.slice(quoted[0].length) };
  const pieces = splitPieces(text);
  const next = pieces.findIndex((piece, index) => index > 0 && piece.before !== 'comma' && piece.before !== 'label');
  const second = pieces[next];
  if (second === undefined || second.before !== 'sentence') return null;
  const corporate = text.slice(0, second.start).replace(/[.\s]{1,40}$/, '');
  const rest = text.slice(second.start);
  return looksCorporate(corporate) && /\p{L}{3}/u.test(second.text) ? { ...EMPTY, corporate, rest } : null;
}
