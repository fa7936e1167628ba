import { fold } from '../../../schema/text/fold.ts';
import type { Entry } from '../lists/entry.ts';
import type { ReadReference } from '../lists/references.ts';
import { likeness } from '../similarity.ts';
import { hasIsbnCheck } from './isbn.ts';
import type { Report } from './report.ts';

const ADDRESS = /https?:\/\/[^\s<>[\]()]{1,2000}/gi;
const ISBN = /ISBN(?:-1[03])?:?\s*([\d–-]{9,20}[\dXХ])/gi;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
] as const;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** Whether the escapes of an address are UTF-8, as addresses have been written for twenty years. */
function decodes(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function addressFault(address: string): string | null {
  if (/\p{Script=Cyrillic}/u.test(address.replace(/^https?:\/\/[^/]*/i, ''))) return 'has Cyrillic letters';
  if (/%(?![\dA-F]{2})/i.test(address)) return 'has a stray «%»';
  return decodes(address) ? null : 'has escapes that are not UTF-8';
}

/** Faults of the printed form of one entry. */
export function diagnoseEntry(entry: Entry, position: number, report: Report): void {
  const [line] = entry.lines;
  const plain = entry.printed.replace(ADDRESS, ' ');
  for (const [open, close] of PAIRS) {
    if (countOf(plain, open) === countOf(plain, close)) continue;
    report.add('marks-unpaired', line, position, `entry ${entry.n}: ${open} and ${close} do not pair`);
  }
  for (const address of entry.printed.match(ADDRESS) ?? []) {
    const fault = addressFault(address);
    if (fault !== null) report.add('address-broken', line, position, `entry ${entry.n}: ${address} ${fault}`);
  }
  for (const [, isbn = ''] of entry.printed.matchAll(ISBN)) {
    if (!hasIsbnCheck(isbn)) report.add('isbn-check-digit', line, position, `entry ${entry.n}: ISBN ${isbn}: the last sign does not fit`);
  }
}

const lineOf = ({ reference }: ReadReference): number => (reference.lines.native ?? reference.lines.romanized)?.[0] ?? 1;

const leadOf = ({ reference }: ReadReference): string => fold(reference.authors[0]?.family ?? reference.corporateAuthor ?? '');

/** One title up to a slip, by the same author or organisation. */
const ALMOST = 0.9;
const LONG_TITLE = 12;

/** Titles of quite other lengths are not compared. */
const titleLikeness = (a: string, b: string): number =>
  Math.min(a.length, b.length) < Math.max(a.length, b.length) * ALMOST ? 0 : likeness(a, b);

/** Entries of one list that name one work, or seem to. */
export function diagnoseDuplicates(references: readonly ReadReference[], position: number, report: Report): void {
  const leads = references.map(leadOf);
  for (const [at, one] of references.entries()) {
    for (const [before, other] of references.slice(0, at).entries()) {
      const [a, b] = [one.reference, other.reference];
      const sameDoi = a.doi !== null && a.doi === b.doi;
      const alike = a.title !== null && b.title !== null && leads[at] === leads[before] ? titleLikeness(a.title, b.title) : 0;
      if (!sameDoi && alike < ALMOST) continue;
      const told = `entries ${b.n} and ${a.n}`;
      if (sameDoi || (a.year === b.year && (alike === 1 || (a.title ?? '').length >= LONG_TITLE)))
        report.add('entry-duplicated', lineOf(one), position, `${told} name the same work`);
      else if (leads[at] !== '')
        report.add(
          'title-repeated',
          lineOf(one),
          position,
          `${told} have one title by one author: ${b.year ?? 'no year'} and ${a.year ?? 'no year'}`,
        );
      break;
    }
  }
}

/** Two works with the same pages in one volume of a journal. */
function diagnosePages(references: readonly ReadReference[], position: number, report: Report): void {
  const seen = new Map<string, number>();
  for (const one of references) {
    const { n, container, year, pages } = one.reference;
    if (container === null || pages === null || !pages.includes('-')) continue;
    const key = `${fold(container)}|${year ?? ''}|${pages}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, n);
    else
      report.add(
        'pages-repeated',
        lineOf(one),
        position,
        `entries ${before} and ${n} have the same pages ${pages} of one journal and year`,
      );
  }
}

/** One person with two second initials: `Adorno T. V.` and `Adorno T. W.`. */
function diagnoseInitials(references: readonly ReadReference[], position: number, report: Report): void {
  const seen = new Map<string, { readonly second: string; readonly n: number }>();
  for (const one of references) {
    for (const { family, given } of (one.romanized ?? one.native)?.fields.authors ?? []) {
      const [first, second] = given?.match(/\p{Lu}/gu) ?? [];
      if (first === undefined || second === undefined || family.length < 4) continue;
      const key = `${fold(family)} ${fold(first)}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, { second: fold(second), n: one.reference.n });
      else if (before.second !== fold(second))
        report.add(
          'initials-differ',
          lineOf(one),
          position,
          `«${family}» has other initials in entry ${one.reference.n} than in entry ${before.n}`,
        );
    }
  }
}

const DATED_TYPES: ReadonlySet<string> = new Set(['journal-article', 'book', 'chapter', 'report', 'thesis']);
const MOSTLY = 0.7;

/** Entries that lack what nearly all others have: the year, the pages of an article. */
function diagnoseGaps(references: readonly ReadReference[], position: number, report: Report): void {
  const dated = references.filter(({ reference }) => DATED_TYPES.has(reference.type));
  const articles = references.filter(({ reference }) => reference.type === 'journal-article');
  const withYear = dated.filter(({ reference, romanized }) => reference.year !== null || (romanized?.fields.year ?? null) !== null);
  const withPages = articles.filter(({ reference }) => reference.pages !== null);
  if (withYear.length >= dated.length * MOSTLY) {
    for (const one of dated.filter((other) => !withYear.includes(other)))
      report.add('entry-without-year', lineOf(one), position, `entry ${one.reference.n} has no year`);
  }
  if (withPages.length >= articles.length * MOSTLY) {
    for (const one of articles.filter((other) => !withPages.includes(other) && other.reference.doi === null))
      report.add('entry-without-pages', lineOf(one), position, `entry ${one.reference.n}, an article, has no pages`);
  }
}

/** Faults that show when the entries of a list are compared with each other. */
export function diagnoseAmongEntries(references: readonly ReadReference[], position: number, report: Report): void {
  diagnoseDuplicates(references, position, report);
  diagnosePages(references, position, report);
  diagnoseInitials(references, position, report);
  diagnoseGaps(references, position, report);
}
