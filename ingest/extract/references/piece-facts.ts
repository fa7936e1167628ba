import { isEdition } from './edition.ts';
import { readImprint, type Imprint } from './imprint.ts';
import { isArticleNumber, isExtent, readBareRange, readPages } from './pages.ts';
import type { Piece } from './pieces.ts';
import { readDate, readYear } from './year.ts';
import { readRomanVolume, readVolumeIssue, type VolumeIssue } from './volume-issue.ts';

/** What one piece says about where the work was published. `bare` values are sure only beside others. */
export type PieceFact =
  | ({ readonly kind: 'numbering' } & VolumeIssue)
  | { readonly kind: 'pages'; readonly pages: string; readonly bare: boolean }
  | { readonly kind: 'extent' }
  | { readonly kind: 'article-number' }
  /** `range` where it could as well be pages, `1949-1978`. */
  | { readonly kind: 'year'; readonly year: number | null; readonly range: string | null; readonly dated: boolean }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'edition' }
  | ({ readonly kind: 'imprint' } & Imprint)
  | { readonly kind: 'year-pages'; readonly year: number; readonly pages: string }
  | { readonly kind: 'volume-pages'; readonly volume: string | null; readonly issue: string | null; readonly pages: string };

const VOLUME_PAGES =
  /^(?:vol\.? ?)?(\d{1,4})(?:\s?\((\d{1,5}(?:[-–/]\d{1,4})?)\))?\s?:\s?(?:pp?\.? ?)?(\p{L}?\d{1,8}(?:\s?[-–—]\s?\p{L}?\d{1,6})?)$|^vol\.? (\d{1,4}) (\d{1,6}[-–]\d{1,6})$/iu;
/** `no. 8: 190–215`: a serial that counts issues only. */
const ISSUE_PAGES = /^(?:(?:no\.?|№|iss(?:ue)?\.?) ?|\()(\d{1,4}(?:[-–/]\d{1,4})?)\)?:\s?(\p{L}?\d{1,6}(?:[-–]\p{L}?\d{1,6})?)$/iu;
/** `1988:xii + 218`, as AMA counts the pages of a book. */
const YEAR_EXTENT = /^((?:1[5-9]|20)\d{2}):[ivxlc]{1,8}\s?\+\s?\d{1,4}$/iu;
/** `American Anthropologist, New series, 93`. */
const SERIES_OF_SERIAL = /^(?:new|\d{1,2}(?:st|nd|rd|th)) series$/iu;
const UNDATED = /^\(?(?:n\. ?d|б\. ?[гд]|no date|без даты|in press|forthcoming|в печати)\.?\)?$/iu;
/** Longer ones stand in place of pages, as online journals number their articles. */
const NUMBER = /^(?:\d{1,8}|e\d{3,9})$/;
/** A whole Roman number of more than one sign: a letter alone is more often an initial. */
const ROMAN = /^(?=[IVXLC]{2})C{0,3}(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/u;

/** Reads one piece; `null` where it is text. */
export function readPiece({ text }: Piece): PieceFact | null {
  if (text.length > 220) return null;
  const short = text.length <= 60 ? readShortPiece(text) : null;
  if (short !== null) return short;
  const imprint = readImprint(text);
  return imprint === null ? null : { kind: 'imprint', ...imprint };
}

const readShortPiece = (text: string): PieceFact | null => (/\d/.test(text) ? readNumberPiece(text) : readWordPiece(text));

/** What a piece without a digit can be: most such pieces are text, and few patterns need to see them. */
function readWordPiece(text: string): PieceFact | null {
  if (UNDATED.test(text)) return { kind: 'year', year: null, range: null, dated: false };
  const numbering = readRomanVolume(text);
  if (numbering !== null) return { kind: 'numbering', ...numbering };
  const pages = readPages(text);
  if (pages !== null) return { kind: 'pages', pages, bare: false };
  const date = readDate(text);
  if (date !== null) return { kind: 'year', year: date.year, range: null, dated: true };
  if (ROMAN.test(text)) return { kind: 'number', number: text };
  return isEdition(text) || SERIES_OF_SERIAL.test(text) ? { kind: 'edition' } : null;
}

function readNumberPiece(text: string): PieceFact | null {
  const year = readYear(text);
  if (year !== null) return { kind: 'year', year, range: readBareRange(text), dated: false };
  if (isExtent(text)) return { kind: 'extent' };
  const numbering = readVolumeIssue(text);
  if (numbering !== null) return { kind: 'numbering', ...numbering };
  const pages = readPages(text);
  if (pages !== null) return { kind: 'pages', pages, bare: false };
  if (isArticleNumber(text)) return { kind: 'article-number' };
  const date = readDate(text);
  if (date !== null) return { kind: 'year', year: date.year, range: null, dated: true };
  const ofBook = YEAR_EXTENT.exec(text);
  if (ofBook !== null) return { kind: 'year', year: Number(ofBook[1]), range: null, dated: false };
  const glued = VOLUME_PAGES.exec(text);
  if (glued !== null) return gluedFact(glued);
  const ofIssue = ISSUE_PAGES.exec(text);
  if (ofIssue !== null)
    return { kind: 'volume-pages', volume: null, issue: ofIssue[1] ?? null, pages: (ofIssue[2] ?? '').replace('–', '-') };
  const range = readBareRange(text);
  if (range !== null) return { kind: 'pages', pages: range, bare: true };
  if (NUMBER.test(text)) return { kind: 'number', number: text };
  return isEdition(text) || SERIES_OF_SERIAL.test(text) ? { kind: 'edition' } : null;
}

/** `34:211-239`, and with a year in place of the volume `1986: 241-58`. */
function gluedFact(match: RegExpExecArray): PieceFact {
  const first = match[1] ?? match[4] ?? '';
  const pages = (match[3] ?? match[5] ?? '').replace(/\s?[–—]\s?/g, '-');
  const issue = match[2] ?? null;
  return issue === null && /^(?:1[89]|20)\d\d$/.test(first)
    ? { kind: 'year-pages', year: Number(first), pages }
    : { kind: 'volume-pages', volume: first, issue, pages };
}
