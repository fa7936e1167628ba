import type { Name } from '../../../schema/record/reference.ts';
import { containerOrHouse, houseAndPlace } from './container-or-house.ts';
import { takeContributors } from './contributors.ts';
import { readEditors } from './authors.ts';
import { withoutEdition } from './edition.ts';
import { readHead, type Head } from './head.ts';
import type { Host } from './host-fields.ts';
import { readHost } from './host.ts';
import { splitLead } from './lead.ts';
import type { LinkKind } from './link-kind.ts';
import type { LeadContext } from './lead-fields.ts';
import { orNull, trimField } from './marks.ts';
import { readResponsibility } from './responsibility.ts';
import { looksLegal } from './vocabulary/legal-words.ts';
import { withoutGluedSeries } from './series.ts';
import { splitVolume } from './title-volume.ts';
import { hasDashAreas, pagesLast, splitAtSlashes } from './style.ts';

/** The fields that the grammar of a style finds in a prepared entry. */
export interface Parts {
  readonly style: 'slashes' | 'inside' | 'author-year' | 'areas' | 'plain';
  readonly authors: readonly Name[];
  readonly corporate: string | null;
  readonly editors: readonly string[];
  readonly title: string;
  readonly container: string | null;
  readonly publisher: string | null;
  readonly host: Host;
  readonly year: number | null;
  readonly leftover: readonly string[];
}

const INSIDE = new RegExp(
  [
    String.raw`[.,?!:)"”»’\uE000-\uE002]\s?(?:[–—]\s)?(?:[Ii]n|[Вв]|[Вв] кн\.|[Вв] сб\.|[Кк]ітапта|In Book)\s?:\s`,
    String.raw`[.?!]["”»’]?\s?,?\s?In\s(?=\p{Lu}|the\s|\d)`,
    String.raw`["”»’],?\s(?:[Ii]n|[Вв])\s(?=\p{Lu}|the\s|\d)`,
    String.raw`[.?!\uE002]\sВ\s(?=(?:\p{Lu}\p{L}?\.\s?){1,3}\p{Lu}\p{L}+\s?(?:[(,]|&|и\s))`,
    String.raw`\.\sin\s(?=\p{Lu})`,
    String.raw`[.?!»\uE002]\s?В\s(?=\p{Lu}[^()\uE000-\uE002]{3,200}\s\((?:сс?|Т)\.)`,
    String.raw`,\sin\s(?=Proc|(?:\p{Lu}\.\s?){1,3}\p{Lu})`,
  ].join('|'),
  'u',
);

/** `of a Science In: Handbook`: the only one that a letter may begin, and so apart. */
const INSIDE_AFTER_WORD = /\p{L}\sIn:\s(?=\p{Lu})/u;

function insideAt(text: string): RegExpExecArray | null {
  const pointed = INSIDE.exec(text);
  const bare = text.includes(' In: ') ? INSIDE_AFTER_WORD.exec(text) : null;
  return bare !== null && (pointed === null || bare.index < pointed.index) ? bare : pointed;
}

const HEAD_YEAR = /\((?:1[89]|20)\d\d[-–]?\)\.\s/u;
const IN_BOOK = /[.?!»\uE002]\s?\.?\s?В\s(?=\p{Lu})/u;

/** `(2000). Title. В Book.`: after a year in brackets the preposition opens the host, as in no other style. */
function insideAfterYear(text: string): RegExpExecArray | null {
  const year = text.includes('В ') ? HEAD_YEAR.exec(text) : null;
  const from = year === null ? 0 : year.index + year[0].length;
  const match = year === null ? null : IN_BOOK.exec(text.slice(from));
  if (match !== null) match.index += from;
  return match;
}

/** Chooses the grammar by the separators of the entry and reads its parts. */
export function readParts(printed: string, link: LinkKind): Parts {
  const text = pagesLast(printed);
  const slashes = splitAtSlashes(text);
  if (slashes !== null && /[\p{L}\d]/u.test(trimField(slashes.right))) return readHosted(slashes.left, slashes.right, 'slashes', link);
  const whole = slashes === null ? text : slashes.left;
  const inside = insideAt(whole) ?? insideAfterYear(whole);
  if (inside !== null && inside.index > 15)
    return readHosted(
      whole.slice(0, inside.index) + (/^\S+/.exec(inside[0])?.[0] ?? ''),
      whole.slice(inside.index + inside[0].length),
      'inside',
      link,
    );
  return readAlone(whole, link);
}

interface Named {
  readonly head: Head;
  readonly authors: readonly Name[];
  readonly corporate: string | null;
  readonly editors: readonly string[];
  readonly body: string;
}

/** Head, statement of responsibility and named contributors; what is left begins with the title. */
function readNames(text: string): Named {
  const { head, titleEditors } = withoutTitleEditors(readHead(text));
  const statement = readResponsibility(head.rest);
  const after = statement === null ? head.rest : `${statement.before}. ${statement.after}`;
  const { value, rest } = takeContributors(after);
  const asEditors = head.authors?.editors === true;
  const own = asEditors ? [] : (head.authors?.names ?? []);
  return {
    head,
    corporate: head.corporate ?? statement?.corporate ?? null,
    authors: fullerList(own, statement?.authors ?? []),
    editors: [...(asEditors ? (head.authors?.printed ?? []) : []), ...titleEditors, ...(statement?.editors ?? []), ...value],
    body: rest.replace(/^[\s.,:;–—-]+/, ''),
  };
}

/** `The rites (M. Vizedom, Trans.). (1960).`: contributors named after a title that stands before the year. */
function withoutTitleEditors(head: Head): { readonly head: Head; readonly titleEditors: readonly string[] } {
  if (head.title === null) return { head, titleEditors: [] };
  const { value, rest } = takeContributors(head.title);
  return { head: { ...head, title: trimField(rest) }, titleEditors: value };
}

/** GOST heads an entry with the first author and names all of them after the slash. */
function fullerList(own: readonly Name[], stated: readonly Name[]): readonly Name[] {
  const first = own[0]?.family.toLowerCase();
  return first === undefined || (stated.length > own.length && stated[0]?.family.toLowerCase() === first) ? stated : own;
}

/** A work that stands in another: `Title // Journal. – 2020.`, `Title. In: Book.` */
function readHosted(left: string, right: string, style: 'slashes' | 'inside', link: LinkKind): Parts {
  const { head, authors, corporate, editors, body } = readNames(left);
  const leftHost = readHost(body, startOf(authors, body, true));
  const leadContext = { ...contextOf(leftHost, left, link, 'named'), hasNumbering: false, hasPages: false };
  const lead = splitLead(
    leftHost.publisher === null && leftHost.place === null && (leftHost.year === null || leftHost.runsOn) ? body : leftHost.lead,
    {
      ...leadContext,
      hasImprint: true,
    },
  );
  const inner = insideOf(right, style);
  const host = readHost(inner.text, 'host');
  const split =
    style === 'inside'
      ? splitLead(host.lead, {
          ...contextOf(host, right, link, 'named', head.runsOn),
          hasNumbering: false,
          hasPages: false,
          hasImprint: host.publisher !== null,
        })
      : null;
  const container =
    split === null ? withoutGluedSeries(trimField(host.lead)) : [split.title, split.container].filter((part) => part !== null).join('. ');
  const { title: named, volume } = splitVolume(withoutEdition(container));
  const printed = host.publisher ?? split?.publisher ?? leftHost.publisher;
  const place = host.place ?? split?.place ?? leftHost.place;
  const house = place === null ? houseAndPlace(printed) : { publisher: printed, place };
  return {
    style,
    authors,
    corporate,
    editors: [...editors, ...inner.editors],
    title: head.title ?? lead.title,
    container: /^in$/iu.test(named) ? null : orNull(named),
    publisher: house.publisher,
    host: { ...host, place: house.place, volume: host.volume ?? volume },
    year: head.year ?? host.year ?? leftHost.year,
    leftover: [...remarks(lead.remark), ...host.leftover],
  };
}

/** The host without its own editors and responsibility. */
function insideOf(right: string, style: 'slashes' | 'inside'): { readonly text: string; readonly editors: readonly string[] } {
  const printed: string[] = [];
  let tail = right;
  for (let own = style === 'inside' ? readEditors(tail) : null; own !== null; own = readEditors(tail)) {
    printed.push(...own.printed);
    tail = tail.slice(own.end).replace(/^[\s.,:]+/, '');
  }
  const statement = readResponsibility(tail);
  const { value, rest } = takeContributors(statement === null ? tail : `${statement.before}. – ${statement.after}`);
  return { text: rest, editors: [...printed, ...(statement?.editors ?? []), ...value] };
}

/** A work that stands alone, or whose container follows the title after a full stop. */
function readAlone(text: string, link: LinkKind): Parts {
  const { head, authors, corporate, editors, body } = readNames(text);
  const host = readHost(body, startOf(authors, body, head.title === null));
  const dashAreas = hasDashAreas(text);
  const named = authors.length > 0 || editors.length > 0 || corporate !== null;
  const context = contextOf(host, text, link, head.title === null ? (named ? 'named' : 'none') : 'after-title', head.runsOn);
  const lead = head.title === null ? splitLead(host.lead, context) : splitLead(`${head.title}\uE001 ${host.lead}`, context);
  const told = containerOrHouse(lead, host, text, link);
  return {
    style: head.hasYear ? 'author-year' : dashAreas ? 'areas' : 'plain',
    authors,
    corporate: corporate ?? lead.corporate,
    editors,
    title: lead.title,
    container: told.container,
    publisher: told.publisher,
    host: { ...host, place: told.place, volume: told.volume },
    year: head.year ?? host.year,
    leftover: [...remarks(lead.remark), ...host.leftover],
  };
}

const startOf = (authors: readonly Name[], body: string, titled: boolean): 'title' | 'act' | 'host' =>
  !titled ? 'host' : authors.length === 0 && looksLegal(body) ? 'act' : 'title';

const remarks = (remark: string | null): readonly string[] => (remark === null ? [] : [remark]);

const contextOf = (host: Host, text: string, link: LinkKind, author: LeadContext['author'], commas = false): LeadContext => ({
  commas: commas && host.year !== null,
  hasNumbering: (host.volume !== null || host.issue !== null || host.hasArticleNumber) && (host.publisher === null || host.pages !== null),
  hasImprint: host.publisher !== null || host.place !== null || host.hasExtent,
  hasPages: host.pages !== null,
  hasLink: link !== 'none',
  hasDoi: link === 'doi',
  dashAreas: hasDashAreas(text),
  author,
  runsOn: host.runsOn,
  hasPlaceOnly: host.place !== null && host.publisher === null,
});
