import { looksLikePublisher } from './imprint.ts';
import { trimField } from './marks.ts';
import { readPiece, type PieceFact } from './piece-facts.ts';
import { spanOf, splitPieces, type Piece } from './pieces.ts';
import { CONFERENCE } from './vocabulary/genre-words.ts';
import { isKnownPlace, isRegion } from './vocabulary/places.ts';

/** Where a work was published, as the tail of its entry prints it. */
export interface Host {
  /** The text before the first fact: a container, or title and container. */
  readonly lead: string;
  readonly volume: string | null;
  /** The volume is a lone number between commas, which may as well be an issue. */
  readonly volumeIsBare: boolean;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly hasExtent: boolean;
  readonly hasArticleNumber: boolean;
  /** A day or month is printed. */
  readonly hasDate: boolean;
  /** The first fact is joined to the lead by a comma. */
  readonly runsOn: boolean;
  readonly leftover: readonly string[];
}

interface Read {
  readonly piece: Piece;
  readonly fact: PieceFact | null;
}

/**
 * Reads volume, issue, pages, year and imprint out of the end of an entry; what comes before them is `lead`.
 *
 * @param begins what the text begins with: a title is never a fact, and the number of an act belongs to its title
 */
export function readHost(text: string, begins: 'title' | 'act' | 'host'): Host {
  const pieces = splitPieces(text);
  const facts = pieces.map(readPiece);
  const read = pieces.map((piece, at): Read => ({
    piece,
    fact: holds(facts, at, begins === 'act') && !(isUnsureImprint(facts[at]) && piece.before === 'comma') ? (facts[at] ?? null) : null,
  }));
  const start = Math.max(begins === 'host' ? 0 : 1, cityBefore(read, tailStart(read)));
  const host = new HostFields();
  for (let at = start; at < read.length; at += 1) host.take(read, at);
  return { lead: spanOf(text, pieces, 0, start), runsOn: pieces[start]?.before === 'comma', ...host.fields() };
}

const isUnsureImprint = (fact: PieceFact | null | undefined): boolean => fact?.kind === 'imprint' && !fact.sure;

/** "Word: words" is an imprint only before a year, an extent or pages, or at the end; at the start it needs a known place. */
function holds(facts: readonly (PieceFact | null)[], at: number, act: boolean): boolean {
  const fact = facts[at];
  if (act && fact?.kind === 'numbering') return false;
  if (fact?.kind !== 'imprint' || fact.sure) return true;
  const next = facts[at + 1];
  return at > 0 && (next === undefined || next?.kind === 'year' || next?.kind === 'extent' || (next?.kind === 'pages' && !next.bare));
}

const SURE: ReadonlySet<PieceFact['kind']> = new Set(['numbering', 'extent', 'volume-pages', 'year-pages', 'article-number']);

const isSure = ({ fact }: Read): boolean =>
  fact !== null && (SURE.has(fact.kind) || (fact.kind === 'pages' && !fact.bare) || (fact.kind === 'imprint' && fact.sure));

/** `San Diego, CA: Press`: a region alone takes the city before it along. */
function cityBefore(read: readonly Read[], start: number): number {
  const fact = read[start]?.fact;
  const city = read[start - 1];
  const regional = fact?.kind === 'imprint' && fact.place !== null && isRegion(fact.place) && read[start]?.piece.before === 'comma';
  return regional && city?.fact === null && /^\p{Lu}[\p{L}.' -]{1,30}$/u.test(city.piece.text) ? start - 1 : start;
}

/** Longer pieces of text are part of a title and no remark among numbers. */
const LONG_TEXT = 60;

/** The first piece from which on facts outweigh text: a year or number inside a title does not begin the tail. */
function tailStart(read: readonly Read[]): number {
  let texts = 0;
  let facts = 0;
  let start = read.length;
  for (let at = read.length - 1; at >= 0; at -= 1) {
    const entry = read[at];
    if (entry === undefined || entry.fact === null) texts += (entry?.piece.text.length ?? 0) > LONG_TEXT ? 3 : 1;
    else {
      facts += 1;
      const atEnd = at === read.length - 1;
      const near = isSure(entry) || start <= at + 2 || atEnd;
      const apart = entry.piece.before !== 'comma' || isSure(entry) || start === at + 1 || atEnd;
      if (texts <= facts && near && apart && !belongsToTitle(read, at)) start = at;
    }
  }
  return start;
}

/** `Title, 1768–2004. Boulder: Press` and `Conference, Astana, 12 May. – Astana: Press`: joined by a comma to the title, before an imprint of their own. */
function belongsToTitle(read: readonly Read[], at: number): boolean {
  const entry = read[at];
  if (entry?.piece.before !== 'comma') return false;
  if (entry.fact?.kind === 'year' && entry.fact.dated && read.slice(0, at).some(({ piece }) => CONFERENCE.test(piece.text))) return true;
  const next = read[at + 1]?.fact;
  const imprintNear = [next, read[at + 2]?.fact].some((fact) => fact?.kind === 'imprint' && fact.publisher !== null);
  if (entry.fact?.kind === 'year' && next?.kind === 'imprint' && imprintNear) return true;
  const placeOnly = entry.fact?.kind === 'imprint' && entry.fact.publisher === null;
  return placeOnly && next?.kind === 'year' && read.slice(at + 2).some(({ fact }) => fact?.kind === 'imprint' && fact.publisher !== null);
}

const pagesFollow = (read: readonly Read[], at: number): boolean => read.slice(at + 1).some(({ fact }) => fact?.kind === 'pages');

/** `Routledge 2009`, where the print has no comma before the year. */
const YEAR_AT_END = /^(.*\p{L}\.?) ((?:1[89]|20)\d\d)$/u;

class HostFields {
  #volume: string | null = null;
  #volumeIsBare = false;
  #issue: string | null = null;
  #pages: string | null = null;
  #year: number | null = null;
  #publisher: string | null = null;
  #place: string | null = null;
  #hasExtent = false;
  #hasArticleNumber = false;
  #hasDate = false;
  #leftover: string[] = [];

  take(read: readonly Read[], at: number): void {
    const entry = read[at];
    if (entry === undefined) return;
    const { fact, piece } = entry;
    if (fact === null) this.#takeText(piece, read[at + 1]?.fact ?? null);
    else if (fact.kind === 'numbering') {
      if (fact.year !== undefined && fact.issue === undefined && this.#volume !== null) this.#issue ??= fact.volume ?? null;
      this.#volume ??= fact.volume ?? null;
      this.#issue ??= fact.issue ?? null;
      this.#year ??= fact.year ?? null;
    } else if (fact.kind === 'pages' && fact.bare && pagesFollow(read, at)) this.#takeNumber(fact.pages, read, at);
    else if (fact.kind === 'pages') this.#pages ??= fact.pages;
    else if (fact.kind === 'year' && fact.range !== null && this.#volume !== null) this.#pages ??= fact.range;
    else if (fact.kind === 'year') {
      this.#year ??= fact.year;
      this.#hasDate ||= fact.dated;
    } else if (fact.kind === 'imprint') this.#takeImprint(fact.place, fact.publisher);
    else if (fact.kind === 'volume-pages') {
      this.#volume ??= fact.volume;
      this.#issue ??= fact.issue;
      this.#pages ??= fact.pages;
    } else if (fact.kind === 'year-pages') {
      this.#year ??= fact.year;
      this.#pages ??= fact.pages;
    } else if (fact.kind === 'number') this.#takeNumber(fact.number, read, at);
    else if (fact.kind === 'extent') this.#hasExtent = true;
    else if (fact.kind === 'article-number') this.#hasArticleNumber = true;
  }

  #takeImprint(place: string | null, publisher: string | null): void {
    this.#place =
      this.#place !== null && place !== null && this.#publisher === null && this.#place !== place
        ? `${this.#place}, ${place}`
        : (this.#place ?? place);
    const dated = YEAR_AT_END.exec(publisher ?? '');
    this.#year ??= dated === null ? null : Number(dated[2]);
    this.#publisher ??= publisher === null ? null : trimField(dated?.[1] ?? publisher);
  }

  #takeNumber(number: string, read: readonly Read[], at: number): void {
    const before = read[at - 1]?.fact?.kind;
    if (this.#volume === null) {
      this.#volume = number;
      this.#volumeIsBare = read[at]?.piece.before === 'comma';
    } else if (this.#issue === null && pagesFollow(read, at) && before === 'number') this.#issue = number;
    else if (this.#pages === null && (before === 'numbering' || before === 'number')) this.#pages = number;
    else this.#leftover.push(number);
  }

  #takeText(piece: Piece, next: PieceFact | null): void {
    const text = trimField(piece.text);
    if (isRegion(text) && this.#place !== null) this.#place += `, ${text}`;
    else if (next?.kind === 'imprint' && next.place !== null && isRegion(next.place)) this.#place = text;
    else if (
      this.#publisher === null &&
      this.#volume === null &&
      this.#issue === null &&
      (this.#place !== null || looksLikePublisher(text))
    )
      this.#publisher = text;
    else if (this.#publisher === null && looksLikePublisher(text)) this.#publisher = text;
    else if (
      this.#publisher === null &&
      this.#volume === null &&
      this.#issue === null &&
      piece.before !== 'comma' &&
      text.length < LONG_TEXT
    )
      this.#publisher = text;
    else if (this.#place === null && isKnownPlace(text)) this.#place = text;
    else this.#leftover.push(text);
  }

  fields(): Omit<Host, 'lead' | 'runsOn'> {
    return {
      volume: this.#volume,
      volumeIsBare: this.#volumeIsBare && this.#issue === null,
      issue: this.#issue,
      pages: this.#pages,
      year: this.#year,
      publisher: this.#publisher,
      place: this.#place,
      hasExtent: this.#hasExtent,
      hasArticleNumber: this.#hasArticleNumber,
      hasDate: this.#hasDate,
      leftover: this.#leftover,
    };
  }
}
