import type { ReadReference } from '../lists/references.ts';
import type { ReferenceList } from '../lists/reference-lists.ts';
import type { ReadArticle } from '../read-article.ts';
import { diagnoseAmongEntries, diagnoseEntry } from './diagnose-entries.ts';
import { diagnoseTwins } from './diagnose-twins.ts';
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
    diagnoseEntry(entry, position, report);
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
  diagnoseAmongEntries(references, position, report);
}
