import type { ReferenceFields } from '../../../schema/record/reference.ts';
import { actTitle } from './act-title.ts';
import { fieldConfidence } from './confidence.ts';
import { withoutEdition } from './edition.ts';
import type { Host } from './host-fields.ts';
import { titleLanguage } from './language.ts';
import { orNull, trimField } from './marks.ts';
import { readParts, type Parts } from './parts.ts';
import { prepare } from './prepare.ts';
import { withoutSeriesAtEnd } from './series.ts';
import { splitVolume } from './title-volume.ts';
import { hasDashAreas } from './style.ts';
import { referenceType } from './type.ts';
import { statedYear } from './year.ts';

/** One printed reference, field by field. */
export interface ParsedReference {
  readonly fields: ReferenceFields & { readonly titleEn: string | null };
  /** By field name, 0 to 1, for the fields that have a value. */
  readonly confidence: Readonly<Record<string, number>>;
  /** The grammar that read the entry, `name@version`. */
  readonly rule: string;
  /** Pieces that were not understood; the whole entry where no title was found. */
  readonly leftover: readonly string[];
}

/** What is left of an address whose beginning the print lost. */
const isFileName = (title: string): boolean =>
  title.includes('%') ? /%\d\d/.test(title) || FILE_NAME.test(title) : !title.includes(' ') && FILE_NAME.test(title);
const FILE_NAME = /^\S+\.(?:pdf|docx?|html?)$/iu;

/** `: сб. науч. тр.`, `: материалы междунар. конф.`: what kind of book it is stands in small letters after its title. */
const KIND_OF_BOOK = /(?<=\p{L}{3}[»”]?)\s?:\s(?:сб\.|сборник|материалы|тезисы|межвуз|жинақ|матер\.)[^:]{0,200}$/u;

const YEAR_AT_END = /^(.{8,}): ((?:19|20)\d\d)$/u;

/**
 * Reads one reference of any of the usual styles: GOST 7.1, R 7.0.5 and R 7.0.100, APA, Harvard, Chicago, Vancouver and mixtures.
 *
 * @param printed one entry without its list number, on one line; the first 4,000 characters are considered
 * @param context which list the entry stands in: outside of the native list a title with a translation in brackets counts as transliterated
 * @returns always a result; what is not understood is in `leftover`
 */
export function parseReference(printed: string, context?: { readonly list: 'native' | 'romanized' | 'single' }): ParsedReference {
  const found = prepare(printed);
  const parts = readParts(found.text, found.doi !== null ? 'doi' : found.url !== null || found.accessed !== null ? 'page' : 'none');
  const { title: printedTitle, volume } = splitVolume(withoutEdition(titleOf(parts)));
  /** `TeX archive: 2010. https://…`, as ACM dates a page. */
  const dated = parts.year === null && found.url !== null ? YEAR_AT_END.exec(printedTitle) : null;
  const read = dated?.[1] ?? printedTitle;
  /** A page about a person: the name is all that the entry prints before the link. */
  const isName = read === '' && parts.container === null && parts.authors.length === 1 && found.url !== null;
  const title = isName ? trimField(found.text) : isFileName(read) ? '' : read;
  const authors = isName ? [] : [...parts.authors];
  const host = volume === null ? parts.host : { ...parts.host, volume: parts.host.volume ?? volume };
  const kind = referenceType({
    whole: found.text,
    isThesis: found.thesis,
    isReport: found.report,
    medium: found.medium,
    hasDate: host.hasDate,
    title,
    container: parts.container,
    publisher: parts.publisher,
    place: host.place,
    volume: host.volume,
    issue: host.issue,
    pages: host.pages,
    doi: found.doi,
    url: found.url,
    hasAuthors: authors.length > 0,
    hasCorporate: parts.corporate !== null,
    hasEditors: parts.editors.length > 0,
    hasExtent: host.hasExtent,
    hasArticleNumber: host.hasArticleNumber,
    inside: parts.style === 'inside',
  });
  /** A thesis stands in no journal: what is named after its title is the university. */
  const isThesis = kind.type === 'thesis' && parts.publisher === null && host.volume === null && host.issue === null;
  /** Where dashes part the areas of a full description, what follows a colon in small letters is no part of the name. */
  const container = hasDashAreas(found.text) ? (parts.container?.replace(KIND_OF_BOOK, '') ?? null) : parts.container;
  const language =
    found.notedLanguage ?? titleLanguage(title === '' ? found.text : title, found.titleEn !== null && context?.list !== 'native');
  const numbers = volumeAndIssue(host, language, parts.style, kind.type === 'law' && parts.style !== 'slashes');
  const fields = {
    type: kind.type,
    language,
    authors,
    corporateAuthor: parts.corporate,
    editorsOrTranslators: [...parts.editors],
    year: parts.year ?? (dated === null ? null : Number(dated[2])) ?? statedYear(found.text, kind.type === 'law'),
    title: orNull(kind.type === 'law' ? actTitle(title) : title),
    container: isThesis ? null : container,
    ...numbers,
    pages: kind.type === 'book' || kind.type === 'thesis' ? null : host.pages,
    publisher: isThesis ? parts.container : parts.publisher,
    place: host.place,
    doi: found.doi,
    url: found.url,
    accessed: found.accessed,
    titleEn: found.titleEn === null || kind.type !== 'law' ? found.titleEn : actTitle(found.titleEn),
  };
  return {
    fields,
    confidence: fieldConfidence(fields, parts, { type: kind.confidence, language: found.notedLanguage === null ? 0.8 : 0.98 }),
    rule: `reference.${parts.style}@1`,
    leftover: fields.title === null ? [...parts.leftover, trimField(found.text)].filter((piece) => piece !== '') : parts.leftover,
  };
}

/** A series can only stand between a title and a publishing house. */
function titleOf({ title, publisher, container, style }: Parts): string {
  const trimmed = trimField(title);
  return style === 'author-year' && publisher !== null && container === null ? withoutSeriesAtEnd(trimmed) : trimmed;
}

/**
 * The lone number of a Russian or Kazakh serial is its issue, as these count issues and seldom volumes, and so is a number
 * with the through number apart, `4 (91)`; but before labelled pages, `7, сс. 5–13`, author–year styles print a volume.
 * The number of an act is neither, unless a gazette prints it.
 */
function volumeAndIssue(host: Host, language: string, style: Parts['style'], act: boolean): Pick<ReferenceFields, 'volume' | 'issue'> {
  if (act) return { volume: null, issue: null };
  const countsIssues = language === 'ru' || language === 'kk';
  if (countsIssues && host.volumeIsBare && !(style === 'author-year' && host.pagesAreLabelled)) return { volume: null, issue: host.volume };
  if (countsIssues && host.issueIsDouble && style === 'author-year')
    return { volume: null, issue: `${host.volume ?? ''} (${host.issue ?? ''})` };
  return { volume: host.volume, issue: host.issue };
}
