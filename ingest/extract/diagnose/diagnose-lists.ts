import { fold } from '../../../schema/text/fold.ts';
import type { ReadReference } from '../lists/references.ts';
import type { ReferenceList } from '../lists/reference-lists.ts';
import type { ReadArticle } from '../read-article.ts';
import { likeness } from '../similarity.ts';
import type { Report } from './report.ts';

/** Faults of one list by itself. */
function diagnoseList(list: ReferenceList, position: number, report: Report): void {
  if (!list.hasHeading)
    report.add('list-heading-missing', list.headingLine, position, 'a reference list without a heading: its numbers begin with 1');
  if (list.style !== 'numbered')
    report.add('list-unnumbered', list.headingLine, position, `the entries under «${list.heading}» have no numbers; they are counted`);
  for (const line of list.unassigned)
    report.add('list-line-unassigned', line.n, position, `«${line.text.trim().slice(0, 120)}» belongs to no entry`);
  for (const [at, entry] of list.entries.entries()) {
    const before = list.entries[at - 1];
    if (before !== undefined && entry.n !== before.n + 1) {
      report.add('list-number-skipped', entry.lines[0], position, `entry ${entry.n} follows entry ${before.n}`);
    }
    if (entry.cut) report.add('entry-cut', entry.lines[0], position, `entry ${entry.n} is cut by a page break; it was put together`);
  }
}

const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

const sameAddress = (a: string, b: string): boolean => bareAddress(a) === bareAddress(b);

const UNLIKE = 0.2;
/** Romanizations of one family name are this alike at least; Зейгельгабдин and Zeingelgabdin are not. */
const SAME_FAMILY = 0.92;

/** What the two printings of one work say differently. */
function diagnoseTwins({ reference, pair, native, romanized, settled }: ReadReference, position: number, report: Report): void {
  if (native === null || romanized === null) return;
  const { n } = reference;
  const line = reference.lines.romanized?.[0] ?? 1;
  const [ours, theirs] = [native.fields, romanized.fields];
  if (pair.likeness < UNLIKE) report.add('twins-unlike', line, position, `entry ${n}: the two lists hardly agree on this work`);
  for (const [at, author] of ours.authors.entries()) {
    const twin = theirs.authors[at];
    if (ours.authors.length !== theirs.authors.length || twin === undefined || likeness(author.family, twin.family) >= SAME_FAMILY)
      continue;
    report.add(
      'twins-differ-in-author',
      line,
      position,
      `entry ${n}: «${author.family}» in the native list, «${twin.family}» in the romanized one`,
    );
  }
  if (ours.year !== null && theirs.year !== null && ours.year !== theirs.year) {
    report.add('twins-differ-in-year', line, position, `entry ${n}: ${ours.year} in the native list, ${theirs.year} in the romanized one`);
  }
  if (ours.doi !== null && theirs.doi !== null && ours.doi.toLowerCase() !== theirs.doi.toLowerCase()) {
    report.add('twins-differ-in-doi', line, position, `entry ${n}: ${ours.doi} in the native list, ${theirs.doi} in the romanized one`);
  }
  if (ours.url !== null && theirs.url !== null && !sameAddress(ours.url, theirs.url)) {
    report.add('twins-differ-in-url', line, position, `entry ${n}: ${ours.url} in the native list, ${theirs.url} in the romanized one`);
  }
  if (settled.swapped)
    report.add('twins-swap-volume-and-issue', line, position, `entry ${n}: volume and issue change places between the lists`);
  if (pair.native !== null && pair.romanized !== null && pair.native.n !== pair.romanized.n) {
    report.add(
      'entry-realigned',
      line,
      position,
      `entry ${pair.native.n} of the native list was paired with entry ${pair.romanized.n} of the romanized one`,
    );
  }
}

/** Entries that name one work twice in one list. */
function diagnoseDuplicates(references: readonly ReadReference[], position: number, report: Report): void {
  const seen = new Map<string, number>();
  for (const { reference } of references) {
    const title = fold(reference.title ?? '');
    const key =
      reference.doi ??
      (title === '' ? null : `${title}|${reference.year ?? ''}|${fold(reference.authors[0]?.family ?? reference.corporateAuthor ?? '')}`);
    if (key === null) continue;
    const before = seen.get(key);
    const line = (reference.lines.native ?? reference.lines.romanized)?.[0] ?? 1;
    if (before === undefined) seen.set(key, reference.n);
    else report.add('entry-duplicated', line, position, `entries ${before} and ${reference.n} name the same work`);
  }
}

const DOUBTFUL = 0.4;

function diagnoseReading({ reference, native, romanized }: ReadReference, position: number, report: Report): void {
  const leading = native ?? romanized;
  const line = (reference.lines.native ?? reference.lines.romanized)?.[0] ?? 1;
  for (const piece of leading?.leftover ?? [])
    report.add('reference-piece-unread', line, position, `entry ${reference.n}: «${piece}» was not understood`);
  const doubtful = Object.entries(leading?.confidence ?? {}).filter(([, confidence]) => confidence < DOUBTFUL);
  if (doubtful.length > 0) {
    report.add(
      'reference-field-doubtful',
      line,
      position,
      `entry ${reference.n}: unsure of ${doubtful.map(([field]) => field).join(', ')}`,
    );
  }
}

/** Faults of the reference lists and what was not understood in them. */
export function diagnoseLists(read: ReadArticle, report: Report): void {
  const { lists, references, bounds } = read;
  const { position } = read.article;
  const printed = [lists.native, lists.romanized, ...lists.others].filter((list) => list !== null);
  if (printed.length === 0) report.add('list-missing', bounds.end, position, 'the article has no reference list');
  for (const list of printed) diagnoseList(list, position, report);
  for (const list of lists.others)
    report.add('list-line-unassigned', list.headingLine, position, `a further list under «${list.heading}» is not used`);
  if (lists.native !== null && lists.romanized !== null) {
    const [ours, theirs] = [lists.native, lists.romanized];
    if (ours.headingLanguage === 'en')
      report.add('list-heading-misleads', ours.headingLine, position, `«${ours.heading}» stands over the native list`);
    if (theirs.headingLanguage !== 'en')
      report.add('list-heading-misleads', theirs.headingLine, position, `«${theirs.heading}» stands over the romanized list`);
    if (ours.entries.length !== theirs.entries.length) {
      report.add(
        'lists-differ-in-length',
        theirs.headingLine,
        position,
        `${ours.entries.length} entries in the native list, ${theirs.entries.length} in the romanized one`,
      );
    }
    for (const { reference, pair } of references) {
      if (pair.native !== null && pair.romanized !== null) continue;
      const line = (pair.native ?? pair.romanized)?.lines[0] ?? ours.headingLine;
      report.add(
        'entry-unpaired',
        line,
        position,
        `entry ${reference.n} stands in the ${pair.native === null ? 'romanized' : 'native'} list alone`,
      );
    }
  }
  for (const reference of references) {
    diagnoseTwins(reference, position, report);
    diagnoseReading(reference, position, report);
  }
  diagnoseDuplicates(references, position, report);
}
