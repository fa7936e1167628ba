import type { Reference } from '../../../schema/record/reference.ts';
import { fold } from '../../../schema/text/fold.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';

/** A citation by author and year: `(Luhmann, 1979; Hall, 1980, p. 4)`, or the year alone after the name, `Luhmann (1979)`. */
export interface AuthorYearCitation {
  /** The brackets. */
  readonly printed: string;
  /** Where the brackets begin in the text. */
  readonly at: number;
  /** Numbers of the references, in print order. */
  readonly numbers: readonly number[];
}

const WITH_YEAR = /\(([^()]{0,160}?(?:1[6-9]|20)\d\d[^()]{0,60})\)/gu;
const YEAR = /(?<!\d)((?:1[6-9]|20)\d\d)(\p{Ll})?(?![\p{L}\d])/gu;
const NAME = /\p{Lu}[\p{L}’'-]{1,40}/gu;
/** A name may stand so far before its year in brackets. */
const REACH = 60;

const keyOf = (name: string): string => skeleton(fold(name));

const keysIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(NAME) ?? []).flatMap((name) => [name, ...name.split('-')]).map(keyOf));

/** Families by consonant skeleton in both lists, since a text may spell a name in another script. */
const familiesOf = ({ authors, romanized }: Reference): string[] =>
  [...authors, ...(romanized?.authors ?? [])].map(({ family }) => keyOf(family.split(' ').at(-1) ?? family));

/** Whether the words before the year open an entry without a person: an organisation, an act, a title. */
function opensEntry(words: string, { authors, printed }: Reference): boolean {
  const key = fold(words);
  const entries = [printed.native, printed.romanized].flatMap((entry) => (entry === null ? [] : [fold(entry)]));
  return authors.length === 0 && key.length > 2 && entries.some((entry) => entry.startsWith(key));
}

/** Of several works of one year the letter after the year tells which, as far as the list prints it. */
function byLetter(works: readonly Reference[], year: string, letter: string): readonly Reference[] {
  const lettered = works.filter(({ printed }) => `${printed.native ?? ''} ${printed.romanized ?? ''}`.includes(`${year}${letter}`));
  return lettered.length > 0 ? lettered : works;
}

function worksOf(piece: string, before: string, references: readonly Reference[]): number[] {
  const years = [...piece.matchAll(YEAR)];
  const words = piece.slice(0, years[0]?.index ?? 0).replace(/^(?:see|cf\.|см\.|қар\.)\s|[\s,.:]{1,9}$/giu, '');
  const own = keysIn(words);
  const names = own.size > 0 ? own : keysIn(before);
  return years.flatMap(([, year, letter]) => {
    const dated = references.filter((work) => work.year === Number(year));
    const named = dated.filter((work) => familiesOf(work).some((family) => names.has(family)));
    const works = named.length > 0 || own.size === 0 ? named : dated.filter((work) => opensEntry(words, work));
    return (letter === undefined ? works : byLetter(works, year ?? '', letter)).map(({ n }) => n);
  });
}

/** The citations by author and year in a text whose works stand in the list. */
export function authorYearCitations(text: string, references: readonly Reference[]): AuthorYearCitation[] {
  return Array.from(text.matchAll(WITH_YEAR), (match) => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const numbers = (match[1] ?? '').split(';').flatMap((piece) => worksOf(piece, before, references));
    return { printed: match[0], at: match.index, numbers: [...new Set(numbers)] };
  }).filter(({ numbers }) => numbers.length > 0);
}
