import { looksLikePublisher } from './imprint.ts';
import { trimField } from './marks.ts';
import type { PieceFact } from './piece-facts.ts';
import type { Piece } from './pieces.ts';
import { isKnownPlace, isRegion } from './vocabulary/places.ts';
import { isSeriesWord } from './vocabulary/serial-words.ts';

/** Where a work was published, as the tail of its entry prints it. */
export interface Host {
  /** The text before the first fact: a container, or title and container. */
  readonly lead: string;
  readonly volume: string | null;
  /** The volume is a lone number between commas, which may as well be an issue. */
  readonly volumeIsBare: boolean;
  /** Number and through number apart, `4 (91)`, as serials that count only issues print them. */
  readonly issueIsDouble: boolean;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly pagesAreLabelled: boolean;
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

export interface Read {
  readonly piece: Piece;
  readonly fact: PieceFact | null;
}

/** Longer pieces of text are part of a title and no remark among numbers. */
export const LONG_TEXT = 60;

const pagesFollow = (read: readonly Read[], at: number): boolean => read.slice(at + 1).some(({ fact }) => fact?.kind === 'pages');

/** `Routledge 2009`, where the print has no comma before the year. */
const YEAR_AT_END = /^(.*\p{L}\.?) ((?:1[89]|20)\d\d)$/u;

/** `New Castle, DE, USA: Press`: a city before the names of its state and country. */
const regionsFollow = (read: readonly Read[], at: number): boolean =>
  isRegion(read[at + 1]?.piece.text ?? '') && read[at + 1]?.fact === null && read[at + 2]?.fact?.kind === 'imprint';

/** Of a year: a greater number after the volume is a page, `27, 209 (2016)`. */
const MOST_ISSUES = 12;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

const DOUBLE = /^\d{1,3} \(\d{1,4}\)$/;

/** Takes the pieces of the tail one by one and keeps the first value of every field. */
export class HostFields {
  readonly #text: string;
  readonly #alone: boolean;
  #publisherEnd = -1;
  #volume: string | null = null;
  #volumeIsBare = false;
  #issueIsDouble = false;
  #pagesAreLabelled = false;
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
    if (fact === null && this.#place === null && regionsFollow(read, at)) this.#place = trimField(piece.text);
    else if (fact === null && this.#goesOnWithPublisher(read, at)) this.#extendPublisher(piece);
    else if (this.#alone && this.#place !== null && this.#year !== null && /^Вып\. \d/.test(piece.text)) return;
    else if (fact === null && this.#publisher === null && read[at - 1]?.fact?.kind === 'edition' && piece.text.length < LONG_TEXT)
      this.#takeHouse(piece);
    else if (fact === null) this.#takeText(piece, read[at + 1]?.fact ?? null);
    else if (fact.kind === 'numbering') {
      if (fact.year !== undefined && fact.issue === undefined && this.#volume !== null) this.#issue ??= fact.volume ?? null;
      this.#issueIsDouble ||= this.#volume === null && this.#issue === null && piece.before === 'comma' && DOUBLE.test(piece.text);
      this.#volume ??= fact.volume ?? null;
      this.#issue ??= fact.issue ?? null;
      this.#year ??= fact.year ?? null;
    } else if (fact.kind === 'pages' && fact.bare && pagesFollow(read, at)) this.#takeNumber(fact.pages, read, at);
    else if (fact.kind === 'pages') {
      this.#pages ??= fact.pages;
      this.#pagesAreLabelled ||= !fact.bare;
    } else if (fact.kind === 'year' && fact.range !== null && this.#volume !== null) this.#pages ??= fact.range;
    else if (fact.kind === 'year') {
      this.#year ??= fact.year;
      this.#hasDate ||= fact.dated;
    } else if (fact.kind === 'imprint' && this.#isSecondHouse(piece)) this.#extendPublisher(piece);
    else if (fact.kind === 'imprint') {
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
    if (this.#text.slice(this.#publisherEnd, entry.piece.start).trim() === ';') return true;
    const follows = read.slice(at).find(({ fact }) => fact !== null)?.fact?.kind;
    const close = before?.end === this.#publisherEnd && entry.piece.text.length <= LONG_TEXT;
    const atEnd = follows === undefined || follows === 'year' || follows === 'pages';
    const joined =
      entry.piece.before === 'comma' || (entry.piece.before === 'sentence' && CYRILLIC.test(entry.piece.text)) ? atEnd : follows === 'year';
    return close && joined && entry.piece.before !== 'dash' && !isSeriesWord(entry.piece.text);
  }

  /** `М.: Академический проект; Екатеринбург: Деловая книга` */
  #isSecondHouse(piece: Piece): boolean {
    return this.#publisherEnd >= 0 && this.#year === null && this.#text.slice(this.#publisherEnd, piece.start).trim() === ';';
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
    if (read[at + 1]?.fact?.kind === 'extent' || (read[at]?.piece.before === 'sentence' && read[at + 1]?.fact?.kind === 'imprint')) return;
    if (this.#volume === null && (number.length <= 4 || /^[IVXLC]+$/.test(number))) {
      this.#volume = number;
      this.#volumeIsBare = read[at]?.piece.before === 'comma';
    } else if (
      this.#issue === null &&
      this.#pages === null &&
      before === 'number' &&
      (pagesFollow(read, at) || (read[at + 1]?.fact?.kind === 'year' && Number(number) <= MOST_ISSUES))
    )
      this.#issue = number;
    else if (number.length > 4 && this.#pages === null) this.#pages = number;
    else if (this.#pages === null && (before === 'numbering' || before === 'number' || (before === 'year' && this.#volume !== null)))
      this.#pages = number;
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
      this.#takeHouse(piece);
    else if (this.#publisher === null && looksLikePublisher(text)) this.#takeHouse(piece);
    else if (
      this.#publisher === null &&
      this.#volume === null &&
      this.#issue === null &&
      piece.before !== 'comma' &&
      text.length < LONG_TEXT
    )
      this.#takeHouse(piece);
    else if (this.#place === null && isKnownPlace(text)) this.#place = text;
    else if (
      this.#publisher === null &&
      this.#issue === null &&
      piece.before !== 'comma' &&
      /^\p{Lu}.*\D$/u.test(text) &&
      text.length < LONG_TEXT &&
      !isSeriesWord(text)
    )
      this.#takeHouse(piece);
    else this.#leftover.push(text);
  }

  #takeHouse(piece: Piece): void {
    this.#publisher = trimField(piece.text);
    this.#publisherEnd = piece.end;
  }

  fields(): Omit<Host, 'lead' | 'runsOn'> {
    return {
      volume: this.#volume,
      volumeIsBare: this.#volumeIsBare && this.#issue === null,
      issueIsDouble: this.#issueIsDouble,
      issue: this.#issue,
      pages: this.#pages,
      pagesAreLabelled: this.#pagesAreLabelled,
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
