import { MONTH_WORD } from './vocabulary/months.ts';

const YEAR =
  /^[([]?(?:©|c|cop\. |published(?: online)?:? )?((?:1[5-9]|20)\d{2})(?:[-–/]\d{2,4}|[-–—])?\p{Ll}?[)\]]?(?:\s?(?:г|ж|y|zh)(?:ода|ыл)?\.?)?$/iu;
const DATE_LABEL = String.raw`(?:published(?: online)?:? |опубликовано:? |жарияланған:? |дата публикации:? |posted (?:on )?)?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?`;
const DATE_OF_YEAR = new RegExp(
  String.raw`^\(?${DATE_LABEL}(?:${DAY} )?${MONTH_WORD}(?: ${DAY})?(?:,? ((?:1[5-9]|20)\d{2})(?:\s?(?:г|ж)(?:ода|ыл)?\.?)?)?\)?$`,
  'iu',
);
const NUMERIC_DATE = /^\(?(?:(?:1[5-9]|20)\d{2}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]((?:1[5-9]|20)\d{2}))(?:\s?(?:г|ж)\.?)?\)?$/u;
const YEAR_FIRST = new RegExp(String.raw`^((?:1[5-9]|20)\d{2}),? ${MONTH_WORD}(?:[-–/]${MONTH_WORD})?(?: ${DAY})?$`, 'iu');
const SEASON =
  /^\(?(?:spring|summer|autumn|fall|winter|весна|лето|осень|зима)(?:[-–/](?:spring|summer|autumn|fall|winter))?(?: ((?:1[5-9]|20)\d{2}))?\)?$/iu;

/** The year that is all of a piece: `2018`, `(2020)`, `2019a`, `2022 г.`. */
export function readYear(piece: string): number | null {
  const match = YEAR.exec(piece);
  return match === null ? null : Number(match[1]);
}

/** A date that is all of a piece, with the year where it has one: `26 қараша`, `08 Feb`, `31 May 2023`. */
export function readDate(piece: string): { readonly year: number | null } | null {
  const numeric = NUMERIC_DATE.exec(piece);
  if (numeric !== null) return { year: Number(numeric[1] ?? piece.replace('(', '').slice(0, 4)) };
  const match = DATE_OF_YEAR.exec(piece) ?? YEAR_FIRST.exec(piece) ?? SEASON.exec(piece);
  return match === null ? null : { year: match[1] === undefined ? null : Number(match[1]) };
}

const HEAD_YEAR = new RegExp(
  String.raw`^[\s.,]{0,3}(?:[([]((?:1[5-9]|20)\d{2})(?:[-–/]\d{2,4}|[-–—])?\p{Ll}?(?:\s?г\.)?(?:, [^()[\]]{1,40})?[)\]]|((?:1[5-9]|20)\d{2})(?:[-–]\d{0,4})?\p{Ll}?(?=[.,:;]\s))[\s.,:;]{0,3}|^[\s.,]{0,3}[([](?:n\. ?d|б\. ?[гд]|s\. ?a|no date|без даты|жылы жоқ|in press|forthcoming|в печати)\.?[)\]][\s.,:]{0,3}|^[\s.,]{0,3}(?:n\. ?d|б\. ?[гд])\.[\s.,:]{0,3}`,
  'iu',
);

/** The year that follows the authors, `(2020)`, `, 2020.`, `(2020, March 5)`, `(n.d.)`, and how much text it takes. */
export function readHeadYear(text: string): { readonly year: number | null; readonly length: number } | null {
  const match = HEAD_YEAR.exec(text);
  if (match === null) return null;
  const digits = match[1] ?? match[2];
  return { year: digits === undefined ? null : Number(digits), length: match[0].length };
}

const STATED = new RegExp(
  String.raw`((?:1[89]|20)\d{2})(?: жыл(?:ғы)?| (?:zh|j)yl\p{L}{0,3}|,)? \d{1,2}(?:[- ]ші)? ?${MONTH_WORD}|${MONTH_WORD} \d{1,2}, ((?:1[89]|20)\d{2})|\d{1,2} ${MONTH_WORD} ((?:1[89]|20)\d{2})|\d{1,2}\.\d{1,2}\.((?:1[89]|20)\d{2})|(?:act|закон|of) (?:of )?((?:19|20)\d{2})(?!\d)`,
  'iu',
);

/** The year of a full date within the text of a legal act; `null` elsewhere, where a date belongs to the title. */
export function statedYear(text: string, legal: boolean): number | null {
  const match = legal ? STATED.exec(text) : null;
  const digits = match?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : Number(digits);
}
