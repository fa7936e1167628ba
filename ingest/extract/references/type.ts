import type { ReferenceType } from '../../../schema/record/reference.ts';
import { namesAct } from './act-title.ts';
import { looksLikePublisher } from './imprint.ts';
import {
  CONFERENCE,
  LEGAL_ADDRESS,
  NEWS_ADDRESS,
  PUBLICATION_ADDRESS,
  SCHOLARLY_ADDRESS,
  isNewspaper,
  SERIAL_NEWS,
  SERIES_REPORT,
  namesReport,
  namesThesis,
} from './vocabulary/genre-words.ts';
import { isStandard, looksLegal, startsLegal } from './vocabulary/legal-words.ts';
import { isAcronym, isOrganisationWord } from './vocabulary/organisations.ts';
import { looksLikeJournal } from './vocabulary/serial-words.ts';

/** What the other fields and the style tell about the kind of work. */
export interface TypeClues {
  readonly whole: string;
  readonly isThesis: boolean;
  /** The entry gives the number of a report series. */
  readonly isReport: boolean;
  readonly medium: string | null;
  /** The entry dates the work to a day or month. */
  readonly hasDate: boolean;
  readonly title: string;
  readonly container: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  readonly hasAuthors: boolean;
  readonly hasCorporate: boolean;
  readonly hasEditors: boolean;
  readonly hasExtent: boolean;
  readonly hasArticleNumber: boolean;
  /** The container was introduced by "In:". */
  readonly inside: boolean;
}

interface Kind {
  readonly type: ReferenceType;
  readonly confidence: number;
}

const of = (type: ReferenceType, confidence: number): Kind => ({ type, confidence });

const DATASET = /data ?set|набор данных|деректер|база данных/iu;

/**
 * The kind of the cited work and how sure that is.
 *
 * What decides: a thesis, standard, act or numbered report says so itself. Data sets and standards are `other`: the first are told
 * by the bracketed medium alone (`[Data set]`, `[Набор данных]`), the second by the letters that their number begins with.
 * A work with a volume, issue or article number in a container is a journal article, unless the container is named like
 * proceedings. There is no type for conference papers: a paper in proceedings is a `chapter`, as is any work that `In:` puts
 * into a book, or that has pages and a house or place beside its container. A container of neither kind is a newspaper where
 * a day is printed or its name or address is known, and a web page where only an address follows.
 */
export function referenceType(clues: TypeClues): Kind {
  const { container, url, title, publisher } = clues;
  const numbered = clues.volume !== null || clues.issue !== null || clues.hasArticleNumber;
  if (clues.isThesis || (!numbered && namesThesis(clues.whole))) return of('thesis', 0.9);
  if (isStandard(title) || DATASET.test(clues.medium ?? '')) return of('other', 0.8);
  if (!clues.hasAuthors && (namesAct(title) || ((!numbered || startsLegal(title)) && isLegal(clues)))) return of('law', 0.85);
  if (clues.isReport || (!numbered && SERIES_REPORT.test(clues.whole))) return of('report', 0.8);
  if (container !== null) {
    if (namesReport(container) && /working paper|discussion paper|report/i.test(container)) return of('report', 0.7);
    if (clues.hasDate && clues.volume === null && clues.doi === null && isNewspaper(container)) return of('news', 0.75);
    if (numbered && !CONFERENCE.test(container)) return of('journal-article', 0.95);
    if (clues.inside || CONFERENCE.test(container)) return of('chapter', 0.85);
    if (clues.hasDate && clues.doi === null && url === null && publisher === null) return of('news', 0.6);
    if (clues.pages !== null) return clues.publisher !== null || clues.place !== null ? of('chapter', 0.8) : of('journal-article', 0.85);
    if (url !== null && (SERIAL_NEWS.test(container) || isNewsAddress(url))) return of('news', 0.8);
    if (clues.doi !== null || looksLikeJournal(container) || (url !== null && SCHOLARLY_ADDRESS.test(url)))
      return of('journal-article', 0.7);
    if (SERIAL_NEWS.test(container) || (url === null && clues.hasDate)) return of('news', 0.6);
    if (url !== null) return of('webpage', 0.7);
    return of(publisher !== null ? 'chapter' : 'journal-article', 0.5);
  }
  if (publisher === null && clues.place === null && url !== null) return webType(clues, url);
  if (namesReport(title) && (clues.hasCorporate || !clues.hasAuthors || (publisher !== null && !looksLikePublisher(publisher))))
    return of('report', 0.75);
  if (publisher !== null || clues.place !== null || clues.hasExtent)
    return of(isInstitutional(clues) ? 'report' : 'book', isInstitutional(clues) ? 0.6 : 0.85);
  if (clues.hasEditors) return of('book', 0.6);
  if (numbered || clues.doi !== null || clues.pages !== null)
    return of(clues.pages !== null && !numbered ? 'chapter' : 'journal-article', 0.5);
  if (namesReport(title) || clues.hasCorporate) return of('report', 0.5);
  return of(clues.hasAuthors ? 'book' : 'other', 0.4);
}

const isLegal = ({ title, whole, url, hasCorporate, publisher }: TypeClues): boolean =>
  (url !== null && LEGAL_ADDRESS.test(url) && !/staff working/i.test(title)) ||
  (publisher === null && (looksLegal(title) || (!hasCorporate && url === null && looksLegal(whole))));

function webType(clues: TypeClues, url: string): Kind {
  if (PUBLICATION_ADDRESS.test(url) || (namesReport(clues.title) && (clues.hasAuthors || clues.hasCorporate))) return of('report', 0.7);
  if (isNewsAddress(url)) return of('news', 0.8);
  if (clues.hasAuthors && SCHOLARLY_ADDRESS.test(url)) return of('journal-article', 0.6);
  return of(namesReport(clues.title) ? 'report' : 'webpage', 0.7);
}

const isNewsAddress = (url: string): boolean => NEWS_ADDRESS.test(url);

/** Published by an organisation that is no publishing house, without a personal author or by a foundation. */
function isInstitutional({ publisher, hasAuthors, hasEditors, hasCorporate, hasExtent }: TypeClues): boolean {
  if (publisher === null) return hasCorporate;
  const house = looksLikePublisher(publisher);
  if (hasCorporate) return true;
  const organisation =
    (isAcronym(publisher) || publisher.split(/[\s-]/).some(isOrganisationWord)) && !/universit|университет/iu.test(publisher);
  if (house || !organisation || hasEditors) return false;
  return !hasAuthors || (!hasExtent && /foundation|initiative|фонд|қоры|institute|институт/iu.test(publisher));
}
