import { looksLikePublisher } from './imprint.ts';
import { trimField } from './marks.ts';
import { readPiece, type PieceFact } from './piece-facts.ts';
import { spanOf, splitPieces, type Piece } from './pieces.ts';
import { CONFERENCE } from './vocabulary/genre-words.ts';
import { isKnownPlace, isRegion } from './vocabulary/places.ts';
import { isSeriesWord } from './vocabulary/serial-words.ts';

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
export function readHost(printed: string, begins: 'title' | 'act' | 'host'): Host {
  const text = withoutSeries(printed);
  const pieces = splitPieces(text);
  const facts = pieces.map(readPiece);
  const read = pieces.map((piece, at): Read => ({
    piece,
    fact: holds(facts, at, begins === 'act') && !(isUnsureImprint(facts[at]) && piece.before === 'comma') ? (facts[at] ?? null) : null,
  }));
  const start = Math.max(begins === 'host' ? 0 : 1, cityBefore(read, tailStart(read)));
  const host = new HostFields(text, begins !== 'host');
  for (let at = start; at < read.length; at += 1) host.take(read, at);
  return { lead: spanOf(text, pieces, 0, start), runsOn: pieces[start]?.before === 'comma', ...host.fields() };
}

/** The name of a series in brackets after the publishing house, `М.: Наука (Мыслители XX века), сс. 9–27`. */
const SERIES =
  /((?:^|[.!?»”’)]\s)\p{Lu}[\p{L}. -]{0,30}:\s[^():]{2,60}(?:\s\(\p{Lu}{2,10}\))?)\s\([\p{Lu}«"][^()]{2,160}\)(?=\.?\s?(?:$|[\uE000-\uE002])|,\s(?:сс?|pp?)\.)/u;

const NAMED_SERIES =
  /\s\([^()]{3,120}(?:series|серия|studies in [^()]{3,60}|library)(?:,? \d{1,4})?\)(?=\.?\s?(?:$|[\uE000-\uE002])|,\s(?:сс?|pp?)\.)/iu;

const withoutSeries = (text: string): string => text.replace(SERIES, '$1').replace(NAMED_SERIES, '');

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

/** `Handbook (pp. 9–27). One Press, Another Press`: numbers in brackets end the container whatever follows. */
const isBracketed = ({ piece, fact }: Read): boolean =>
  /^\(/.test(piece.text) && (fact?.kind === 'pages' || fact?.kind === 'numbering') && /^\(\p{L}/u.test(piece.text);

const isKnownImprint = ({ piece, fact }: Read): boolean =>
  fact?.kind === 'imprint' &&
  fact.sure &&
  fact.publisher !== null &&
  fact.place !== null &&
  piece.before !== 'comma' &&
  isKnownPlace(fact.place);

/** The first piece from which on facts outweigh text: a year or number inside a title does not begin the tail. */
function tailStart(read: readonly Read[]): number {
  let texts = 0;
  let facts = 0;
  let start = read.length;
  for (let at = read.length - 1; at >= 0; at -= 1) {
    const entry = read[at];
    if (
      entry?.fact === null &&
      looksLikePublisher(entry.piece.text) &&
      entry.piece.text.length < LONG_TEXT &&
      entry.piece.before !== 'comma'
    )
      continue;
    if (entry === undefined || entry.fact === null) texts += (entry?.piece.text.length ?? 0) > LONG_TEXT ? 3 : 1;
    else {
      facts += 1;
      const atEnd = at === read.length - 1;
      const near = isSure(entry) || start <= at + 2 || atEnd;
      const apart = entry.piece.before !== 'comma' || isSure(entry) || start === at + 1 || atEnd;
      if (texts <= facts + (isBracketed(entry) || isKnownImprint(entry) ? 3 : 0) && near && apart && !belongsToTitle(read, at)) start = at;
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
  readonly #text: string;
  readonly #alone: boolean;
  #publisherEnd = -1;
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

  /** @param alone the work stands in no other, so that `Вып. 3` after the year counts its editions */
  constructor(text: string, alone: boolean) {
    this.#text = text;
    this.#alone = alone;
  }

  take(read: readonly Read[], at: number): void {
    const entry = read[at];
    if (entry === undefined) return;
    const { fact, piece } = entry;
    if (fact === null && this.#goesOnWithPublisher(read, at)) this.#extendPublisher(piece);
    else if (this.#alone && this.#place !== null && this.#year !== null && /^Вып\. \d/.test(piece.text)) return;
    else if (fact === null && this.#publisher === null && read[at - 1]?.fact?.kind === 'edition' && piece.text.length < LONG_TEXT)
      this.#publisher = trimField(piece.text);
    else if (fact === null) this.#takeText(piece, read[at + 1]?.fact ?? null);
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
    } else if (fact.kind === 'imprint') {
      if (this.#publisher === null && fact.publisher !== null && fact.place !== null) this.#publisherEnd = piece.end;
      this.#takeImprint(fact.place, fact.publisher);
    } else if (fact.kind === 'volume-pages') {
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

  /** `М.: Идея-Пресс, Дом интеллектуальной книги, 2000`: a house that goes on after a comma, up to the year or the end. */
  #goesOnWithPublisher(read: readonly Read[], at: number): boolean {
    const entry = read[at];
    if (entry === undefined || this.#publisherEnd < 0 || this.#year !== null || isRegion(entry.piece.text)) return false;
    const before = read[at - 1]?.piece;
    const follows = read.slice(at).find(({ fact }) => fact !== null)?.fact?.kind;
    const close = before?.end === this.#publisherEnd && entry.piece.text.length <= LONG_TEXT;
    const joined = entry.piece.before === 'comma' ? follows === undefined || follows === 'year' || follows === 'pages' : follows === 'year';
    return close && joined && entry.piece.before !== 'dash';
  }

  #extendPublisher(piece: Piece): void {
    const joint = this.#text.slice(this.#publisherEnd, piece.start);
    this.#publisher = trimField(`${this.#publisher ?? ''}${joint}${piece.text}`);
    this.#publisherEnd = piece.end;
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
    else if (
      this.#publisher === null &&
      this.#issue === null &&
      piece.before !== 'comma' &&
      /^\p{Lu}.*\D$/u.test(text) &&
      text.length < LONG_TEXT &&
      !isSeriesWord(text)
    )
      this.#publisher = text;
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
