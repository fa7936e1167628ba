import { splitAtCommas } from './comma-lead.ts';
import { looksCorporate } from './corporate.ts';
import { looksLikePublisher } from './imprint.ts';
import { NOTHING, type Lead, type LeadContext } from './lead-fields.ts';
import { LINK_MARK, MEDIUM_MARK, TRANSLATION_MARK, trimField } from './marks.ts';
import { spanOf, splitPieces, type Piece } from './pieces.ts';
import { CONFERENCE, looksLikeNews } from './vocabulary/genre-words.ts';
import { looksLegal, startsLegal } from './vocabulary/legal-words.ts';
import { isAcronym } from './vocabulary/organisations.ts';
import { isSeriesWord, isSiteName, looksLikeJournal } from './vocabulary/serial-words.ts';

/** Splits "Title. Container" at the place that the marks, quotation marks or sentences show. */
export function splitLead(lead: string, context: LeadContext): Lead {
  return (
    splitAtMark(lead, TRANSLATION_MARK, context) ??
    splitAtMark(lead, MEDIUM_MARK, context) ??
    splitAtQuotes(lead, context) ??
    (context.commas ? splitAtCommas(lead, context) : null) ??
    splitSentences(lead, context)
  );
}

/** A name before the container, where the print lost the slash of the statement of responsibility. */
const RESPONSIBLE = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}-]{1,30}\s(?=\P{Ll})/u;

function splitAtMark(lead: string, mark: string, context: LeadContext): Lead | null {
  const at = lead.indexOf(mark);
  const title = at < 0 ? '' : trimField(lead.slice(0, at));
  if (title === '') return null;
  const after = lead.slice(at + 1).trimStart();
  const rest = trimField(after);
  if (rest === '') return { ...NOTHING, title };
  if (after.startsWith(':')) return { ...NOTHING, title, remark: rest };
  if (mark === MEDIUM_MARK && !context.hasNumbering) return { ...NOTHING, title, remark: rest };
  if (mark === MEDIUM_MARK) return { ...NOTHING, title, container: rest.replace(RESPONSIBLE, '') };
  return { ...NOTHING, title, ...placeRest(rest, context) };
}

const QUOTED =
  /^[\s(]{0,2}(?:“([^”]{3,600})”|„([^“”]{3,600})[“”]|"([^"]{3,600})"|«([^»]{3,600})»|[‘']((?:[^’']|[’'](?=\p{L})){3,600})[’'])(?=\s?(?:[.,;(\uE000-\uE002]|$))|^[\s(]{0,2}(?:“([^”]{3,600}[,.?!]’?)”|"([^"]{3,600}[,.?!])"|[‘']((?:[^’']|[’'](?=\p{L})){3,600}[,.?!])[’'])/u;

function splitAtQuotes(lead: string, context: LeadContext): Lead | null {
  const match = QUOTED.exec(lead);
  if (match === null) return null;
  const title = trimField(match.slice(1).find((group) => group !== undefined) ?? '');
  const after = lead.slice(match[0].length).replace(/^[.,\s]+(?:in:?\s)?/i, '');
  const rest = trimField(after);
  if (title === '') return null;
  const house = context.hasPages && !context.hasNumbering ? houseAfterContributors(after) : null;
  if (house !== null) return { ...NOTHING, title, ...house };
  return rest === '' ? { ...NOTHING, title } : { ...NOTHING, title, ...placeRest(rest, context) };
}

/** `The Complete Tragedies, edited by …, Some House` before year and pages, as MLA prints them. */
function houseAfterContributors(printed: string): Pick<Lead, 'container' | 'publisher'> | null {
  const at = printed.lastIndexOf(LINK_MARK);
  const publisher = trimField(printed.slice(at + 1));
  const container = trimField(printed.slice(0, Math.max(0, at)));
  return container !== '' && /^\p{Lu}[^\d:]{1,60}$/u.test(publisher) ? { container, publisher } : null;
}

/** Text after the title is the container where numbers follow it, else a publisher, an organisation or a site. */
function placeRest(rest: string, context: LeadContext): Partial<Lead> {
  if (context.hasNumbering) return { container: rest };
  if (context.hasPages) return containerAndPublisher(rest);
  if (context.runsOn && context.hasPlaceOnly) return { publisher: rest };
  if (context.hasImprint) return { remark: rest };
  const role = roleOfTail(rest, context);
  return { [role === 'title' ? 'remark' : role]: rest };
}

/** `Handbook of Reform, Some Press` before year and pages. */
function containerAndPublisher(rest: string): Partial<Lead> {
  const at = rest.lastIndexOf(', ');
  const last = rest.slice(at + 2);
  return at > 0 && looksLikePublisher(last) && !looksLikeJournal(last)
    ? { container: rest.slice(0, at), publisher: last }
    : { container: rest };
}

function splitSentences(lead: string, context: LeadContext): Lead {
  const whole: Lead = { ...NOTHING, title: trimField(lead) };
  const pieces = splitPieces(lead);
  const stops = sentenceStarts(pieces);
  const serial = context.hasNumbering || (context.hasPages && (!context.hasImprint || !context.dashAreas));
  if (context.commas && !serial) {
    const split = splitPublisherAtComma(lead, pieces, context);
    if (split !== null) return split;
  }
  if (stops.length > 0 && context.runsOn && context.hasPlaceOnly && !context.hasNumbering) return lastAs('publisher', lead, pieces, stops);
  if (stops.length === 0 && !serial)
    return splitPublisherAtComma(lead, pieces, context) ?? splitSiteAtComma(lead, pieces, context) ?? whole;
  if (stops.length === 0) return serial && !context.hasImprint ? (splitAtComma(lead, pieces) ?? whole) : whole;
  if (serial)
    return withoutPublisher(lead, pieces, stops, context) ?? splitBefore(lead, pieces, containerStart(pieces, stops, allStarts(pieces)));
  const series = context.hasImprint ? seriesAtEnd(lead, pieces, stops) : null;
  if (series !== null) return series;
  if (context.hasImprint || (looksLegal(whole.title) && (context.author !== 'named' || startsLegal(whole.title)))) return whole;
  const { title, tail } = beforeLast(lead, pieces, stops);
  if (stops.length === 1 && isSiteName(title)) return { ...NOTHING, title: tail, container: title };
  return lastAs(roleOfTail(tail, context), lead, pieces, stops);
}

/** `Title. Theories of Therapy Series. Press`: the last sentence names a series, or counts one: `Analyses in Economics 11`. */
function seriesAtEnd(lead: string, pieces: readonly Piece[], stops: readonly number[]): Lead | null {
  const { title, tail } = beforeLast(lead, pieces, stops);
  return SERIES_TAIL.test(tail) ? { ...NOTHING, title, remark: tail } : null;
}

const SERIES_TAIL =
  /^\p{Lu}[\p{Script=Latin} ,&’'-]{3,80}(?:\bSeries|\bClassics|\bLibrary|\bTexts|(?<! (?:Part|Volume|Book|Vol)) \d{1,3})$/u;

/** `One who gives a hoot, New York Times` before an address. */
function splitSiteAtComma(lead: string, pieces: readonly Piece[], context: LeadContext): Lead | null {
  const last = pieces.length - 1;
  const text = pieces[last]?.text ?? '';
  const isSite =
    last > 0 &&
    context.hasLink &&
    (looksLikeNews(text) || looksLikeJournal(text)) &&
    /^\p{Lu}\S*(?: (?:\p{Lu}\S*|of|and|the|for|in)){0,6}$/u.test(text);
  return isSite ? splitBefore(lead, pieces, last) : null;
}

/** A longer last sentence goes on with the title. */
const LONGEST_CONTAINER = 110;

type TailRole = 'publisher' | 'corporate' | 'container' | 'title';

/** What the last sentence is where neither numbers nor an imprint follow it. */
function roleOfTail(tail: string, context: LeadContext): TailRole {
  if (looksLikePublisher(tail)) return 'publisher';
  if (CONFERENCE.test(tail)) return 'container';
  if (context.author === 'named' && (!context.hasLink || (context.hasDoi && tail.split(' ').length > 3)) && looksCorporate(tail))
    return 'publisher';
  if (looksLikeNews(tail) || looksLikeJournal(tail)) return 'container';
  if (context.hasDoi && isAcronym(tail)) return 'container';
  if (context.author === 'after-title' && !context.hasLink) return 'publisher';
  if (looksCorporate(tail)) return context.author === 'named' ? 'publisher' : context.author === 'none' ? 'corporate' : 'container';
  if (context.hasLink) return tail.length > LONGEST_CONTAINER ? 'title' : 'container';
  return context.dashAreas ? 'title' : 'publisher';
}

function beforeLast(lead: string, pieces: readonly Piece[], stops: readonly number[]): { readonly title: string; readonly tail: string } {
  const last = stops.at(-1) ?? 0;
  return { title: trimField(spanOf(lead, pieces, 0, last)), tail: trimField(spanOf(lead, pieces, last, pieces.length)) };
}

function lastAs(role: TailRole, lead: string, pieces: readonly Piece[], stops: readonly number[]): Lead {
  const { title, tail } = beforeLast(lead, pieces, stops);
  return role === 'title' ? { ...NOTHING, title: trimField(lead) } : { ...NOTHING, title, [role]: tail };
}

const STARTS: ReadonlySet<Piece['before']> = new Set(['sentence', 'area', 'mark']);

function allStarts(pieces: readonly Piece[]): number[] {
  const starts: number[] = [];
  for (const [index, { before }] of pieces.entries()) if (index > 0 && STARTS.has(before)) starts.push(index);
  return starts;
}

/** `Наука. Главная редакция восточной литературы`: a branch of the house before it. */
const HOUSE_PART = /^(?:Главная редакция|Гл\. ред)/u;

/** Where sentences begin; a question mark ends the title only if no full stop does. */
function sentenceStarts(pieces: readonly Piece[]): number[] {
  const starts = allStarts(pieces);
  const full = starts.filter((index) => !/[?!]$/.test(pieces[index - 1]?.text ?? '') && !HOUSE_PART.test(pieces[index]?.text ?? ''));
  return full.length > 0 ? full : starts;
}

/** A part of an abbreviated name, `J. Organomet` of `J. Organomet. Chem.` */
const ABBREVIATED = /^(?:\p{Lu}\p{L}{0,6}\.? ){0,2}\p{Lu}\p{L}{0,8}$/u;
const SERIES_REACH = 4;

/** The container is the last sentence, with the abbreviations or the names of a series that belong to it. */
function containerStart(pieces: readonly Piece[], stops: readonly number[], starts: readonly number[]): number {
  const textOf = (start: number | undefined): string => (start === undefined ? '' : (pieces[start]?.text ?? ''));
  const last = stops.at(-1) ?? 0;
  if (isSeriesWord(textOf(last)) && !looksLikeJournal(textOf(last))) {
    const journal = starts
      .slice(0, starts.indexOf(last))
      .slice(-SERIES_REACH)
      .findLast((start) => looksLikeJournal(textOf(start)));
    if (journal !== undefined && starts.every((start) => start <= journal || start >= last || textOf(start).split(' ').length <= 3))
      return journal;
  }
  const question = starts.findLast((start) => start > last && /[?!]$/.test(textOf(start - 1)));
  if (question !== undefined) return question;
  let at = stops.length - 1;
  while (at > 0 && ABBREVIATED.test(textOf(stops[at - 1])) && (stops[at] ?? 0) - (stops[at - 1] ?? 0) === 1) at -= 1;
  return stops[at] ?? 0;
}

function splitBefore(lead: string, pieces: readonly Piece[], at: number): Lead {
  return { ...NOTHING, title: trimField(spanOf(lead, pieces, 0, at)), container: trimField(spanOf(lead, pieces, at, pieces.length)) };
}

/** `Title, Journal Name, 5(2)`: only where what follows the comma is named like a serial. */
function splitAtComma(lead: string, pieces: readonly Piece[]): Lead | null {
  const at = pieces.findLastIndex((piece, index) => index > 0 && piece.before === 'comma' && looksLikeJournal(piece.text));
  const last =
    at < 0 && pieces.length > 1 && /^\p{Lu}\p{L}+(?: (?:\p{Lu}\p{L}+|of|and|&|for|in)){0,5}$/u.test(pieces.at(-1)?.text ?? '')
      ? pieces.length - 1
      : at;
  return last < 1 ? null : splitBefore(lead, pieces, last);
}

/** `Title, Some Press` before the place: only where the last part names a publishing house. */
function splitPublisherAtComma(lead: string, pieces: readonly Piece[], context: LeadContext): Lead | null {
  const last = pieces.length - 1;
  const text = pieces[last]?.text ?? '';
  if (last < 1 || !context.runsOn || pieces[last]?.before !== 'comma') return null;
  const before = pieces[last - 1]?.text ?? '';
  if (last > 1 && !looksLikePublisher(text) && looksLikePublisher(before) && /^\p{Lu}[\p{L}. -]{1,24}$/u.test(text))
    return { ...NOTHING, title: trimField(spanOf(lead, pieces, 0, last - 1)), publisher: before, place: text };
  const isName =
    context.commas &&
    /^(?:\p{Lu}[\p{L}.’'-]*|of|and|&|for|the|on|de|в|и)(?: (?:\p{Lu}[\p{L}.’'-]*|of|and|&|for|the|on|de|в|и)){0,7}$/u.test(text);
  return looksLikePublisher(text) || isName ? { ...NOTHING, title: trimField(spanOf(lead, pieces, 0, last)), publisher: text } : null;
}

/** `Title. Handbook. Some Press. 52–61`: pages alone may follow the publisher of the book. */
function withoutPublisher(lead: string, pieces: readonly Piece[], stops: readonly number[], context: LeadContext): Lead | null {
  const { tail } = beforeLast(lead, pieces, stops);
  if (context.hasNumbering || stops.length < 2 || !looksLikePublisher(tail) || looksLikeJournal(tail)) return null;
  const book = stops.at(-2) ?? 0;
  return {
    ...NOTHING,
    title: trimField(spanOf(lead, pieces, 0, book)),
    container: trimField(spanOf(lead, pieces, book, stops.at(-1) ?? book)),
    publisher: tail,
  };
}
