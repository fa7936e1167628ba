import { fold } from '../../../schema/text/fold.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import type { ReadReference } from '../lists/references.ts';
import { likeness } from '../similarity.ts';
import type { Report } from './report.ts';

const bareAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/{1,9}$/, '')
    .toLowerCase();

const sameAddress = (a: string, b: string): boolean => bareAddress(a) === bareAddress(b);

const UNLIKE = 0.2;
/** Romanizations of one family name are this alike at least, or have the same consonants and as many vowels. */
const SAME_FAMILY = 0.92;

const vowels = (word: string): number => fold(word).match(/[aeiou]+/g)?.length ?? 0;
const isSameFamily = (a: string, b: string): boolean =>
  likeness(a, b) >= SAME_FAMILY || (skeleton(a) === skeleton(b) && vowels(a) === vowels(b));

const wordsOf = (title: string): string[] => fold(title).split(' ');
const LIKE_TITLES = 0.75;
const LIKE_WORDS = [0.5, 0.93] as const;
const LONG_WORD = 6;

/** A long word of a title that its romanization spells as another word: `predlozhil`, `predlozhit`. */
function unlikeWord(title: string, twin: string): { readonly ours: string; readonly theirs: string } | null {
  const [ours, theirs] = [wordsOf(title), wordsOf(twin)];
  if (ours.length !== theirs.length || likeness(title, twin) < LIKE_TITLES) return null;
  for (const [at, word] of ours.entries()) {
    const other = theirs[at] ?? '';
    const alike = likeness(word, other);
    if (
      Math.min(word.length, other.length) >= LONG_WORD &&
      alike >= LIKE_WORDS[0] &&
      alike < LIKE_WORDS[1] &&
      skeleton(word) !== skeleton(other)
    )
      return { ours: word, theirs: other };
  }
  return null;
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

function diagnoseTitles({ reference, native, romanized, pair }: ReadReference, line: number, position: number, report: Report): void {
  const [title, twin] = [native?.fields.title ?? null, romanized?.fields.title ?? null];
  if (title === null || twin === null) return;
  const { n } = reference;
  const translated = [romanized?.fields.titleEn, native?.fields.titleEn].some(
    (other) => typeof other === 'string' && likeness(other, title) > LIKE_TITLES,
  );
  if (translated || (!isCyrillic(title) && likeness(title, twin) < 0.5 && pair.likeness < 0.6)) {
    report.add('twins-differ-in-title', line, position, `entry ${n}: the two lists print the title in two languages`);
    return;
  }
  const word = unlikeWord(title, twin);
  if (word !== null)
    report.add(
      'twins-differ-in-title',
      line,
      position,
      `entry ${n}: «${word.ours}» in the native list, «${word.theirs}» in the romanized one`,
    );
}

const YEAR = /(?<![\d./-])(?:1[89]|20)\d{2}(?![\d./-])/;
const ADDRESS = /https?:\/\/[^\s<>]{1,2000}/gi;

/** Whether an entry prints a year anywhere outside of addresses and dates. */
const printsYear = (printed: string | null): boolean => YEAR.test((printed ?? '').replace(ADDRESS, ' '));

function diagnoseYears({ reference, native, romanized }: ReadReference, line: number, position: number, report: Report): void {
  const [ours, theirs] = [native?.fields.year ?? null, romanized?.fields.year ?? null];
  const { n, printed } = reference;
  if (ours !== null && theirs !== null && ours !== theirs)
    report.add('twins-differ-in-year', line, position, `entry ${n}: ${ours} in the native list, ${theirs} in the romanized one`);
  else if (ours === null && theirs !== null && !printsYear(printed.native))
    report.add('twin-lacks-year', reference.lines.native?.[0] ?? line, position, `entry ${n}: the native list has no year`, String(theirs));
  else if (ours !== null && theirs === null && !printsYear(printed.romanized))
    report.add('twin-lacks-year', line, position, `entry ${n}: the romanized list has no year`, String(ours));
}

/** What the two printings of one work say differently. */
export function diagnoseTwins(read: ReadReference, position: number, report: Report): void {
  const { reference, pair, native, romanized, settled } = read;
  if (native === null || romanized === null) return;
  const { n } = reference;
  const line = reference.lines.romanized?.[0] ?? 1;
  const [ours, theirs] = [native.fields, romanized.fields];
  if (pair.likeness < UNLIKE) report.add('twins-unlike', line, position, `entry ${n}: the two lists hardly agree on this work`);
  else diagnoseTitles(read, line, position, report);
  for (const [at, author] of ours.authors.entries()) {
    const twin = theirs.authors[at];
    if (ours.authors.length !== theirs.authors.length || twin === undefined || isSameFamily(author.family, twin.family)) continue;
    report.add(
      'twins-differ-in-author',
      line,
      position,
      `entry ${n}: «${author.family}» in the native list, «${twin.family}» in the romanized one`,
    );
  }
  diagnoseYears(read, line, position, report);
  if (ours.doi !== null && theirs.doi !== null && ours.doi.toLowerCase() !== theirs.doi.toLowerCase()) {
    report.add('twins-differ-in-doi', line, position, `entry ${n}: ${ours.doi} in the native list, ${theirs.doi} in the romanized one`);
  }
  if (ours.pages !== null && theirs.pages !== null && ours.pages !== theirs.pages) {
    report.add(
      'twins-differ-in-pages',
      line,
      position,
      `entry ${n}: ${ours.pages} in the native list, ${theirs.pages} in the romanized one`,
    );
  }
  if (ours.url !== null && theirs.url !== null && !sameAddress(ours.url, theirs.url)) {
    report.add('twins-differ-in-url', line, position, `entry ${n}: ${ours.url} in the native list, ${theirs.url} in the romanized one`);
  }
  if (ours.accessed !== null && theirs.accessed !== null && ours.accessed !== theirs.accessed) {
    report.add(
      'twins-differ-in-access-date',
      line,
      position,
      `entry ${n}: ${ours.accessed} in the native list, ${theirs.accessed} in the romanized one`,
    );
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
