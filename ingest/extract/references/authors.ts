import type { Name } from '../../../schema/record/reference.ts';
import { capitalNames } from './capital-names.ts';
import { fullNames, readFullNames } from './full-names.ts';
import { closesList, jointAt, MOST_NAMES, nameWithInitials, othersAt } from './listed-names.ts';
import { nameAt, type PlacedName } from './names.ts';
import { isGivenName } from './vocabulary/given-names.ts';
import { isMononym } from './vocabulary/mononyms.ts';
import { isAcronym, isOrganisationWord } from './vocabulary/organisations.ts';

const ROLE =
  /\s?,?\s?[([]?\s?(?:eds?|editors?|ed\.? by|ред|редакторы?|отв\. ?ред|сост|құраст|red|Hrsg|hg|пер|trans?|translators?|comps?)(?![\p{L}])\.?(?:\s(?:и|and|&)\s(?:пер|ред|trans|eds?)(?!\p{L})\.?)?,?\s?[)\]]?[.,]?/iuy;

export interface AuthorBlock {
  readonly names: readonly Name[];
  readonly printed: readonly string[];
  readonly end: number;
  readonly andOthers: boolean;
  /** The persons are named as editors of the work. */
  readonly editors: boolean;
}

/** Reads persons whom a role after them calls editors or translators, `Dilip Gaonkar, editor,`; any name will do there. */
export function readEditors(text: string): Pick<AuthorBlock, 'printed' | 'end'> | null {
  const authors = readAuthors(text);
  if (authors !== null) return authors.editors ? authors : null;
  const names = readFullNames(text, 0);
  ROLE.lastIndex = names?.end ?? 0;
  const role = names === null ? null : ROLE.exec(text);
  return names === null || role === null || readAuthors(text, names.end + role[0].length) !== null
    ? null
    : { printed: names.printed, end: names.end + role[0].length };
}

/** Reads the list of persons at a place in the text; `null` where none stands there. */
export function readAuthors(text: string, start = 0): AuthorBlock | null {
  const found =
    capitalNames(text, start) ??
    pointedNames(text, start) ??
    fullNames(text, start) ??
    bareFamilies(text, start) ??
    singleName(text, start);
  if (found === null) return null;
  let end = found.at(-1)?.end ?? start;
  const others = othersAt(text, end);
  end += others.length;
  ROLE.lastIndex = end;
  const role = ROLE.exec(text);
  if (role !== null) end += role[0].length;
  return {
    names: found.map(({ name }) => name),
    printed: found.map(({ printed }) => printed),
    end,
    andOthers: others !== '',
    editors: role !== null,
  };
}

function pointedNames(text: string, start: number): readonly PlacedName[] | null {
  const names: PlacedName[] = [];
  let at = start;
  let full = false;
  let closing = false;
  while (names.length < MOST_NAMES) {
    const last = names.at(-1);
    const next: PlacedName | null =
      (full ? nameAt(text, at, 'given-first') : null) ??
      nameWithInitials(text, at) ??
      (last !== undefined && at > last.end ? laterFullName(text, at, closing) : null);
    full = next !== null && /\p{L}\p{Ll}{2}/u.test(next.name.given ?? '');
    if (next === null) break;
    names.push(next);
    const joint = jointAt(text, next.end);
    closing = closesList(joint);
    at = next.end + joint.length;
    if (joint === '') {
      const glued = gluedName(text, next);
      if (glued === null) break;
      at = glued;
    }
  }
  return names.length === 0 ? null : names;
}

/** `Smith, J., and Jane Doe`: after "and" a full name may close the list, elsewhere one with a known given name. */
function laterFullName(text: string, at: number, closing: boolean): PlacedName | null {
  const name = nameAt(text, at, 'given-first');
  if (name === null || name.name.family.split(/[\s-]/).some(isOrganisationWord)) return null;
  return closing || isGivenName((name.name.given ?? '').split(' ')[0] ?? '') ? name : null;
}

const initials = (name: PlacedName): number => (name.name.given?.match(/\./g) ?? []).length;

/** Where the print forgot the comma: both names with two initials, so that `Ivanov I. Teoriya A. Smita` stays a title. */
function gluedName(text: string, last: PlacedName): number | null {
  if (text[last.end] !== ' ') return null;
  const next = nameAt(text, last.end + 1, 'family-first');
  return next !== null && initials(next) >= 2 && initials(last) >= 2 && !/\s/.test(next.name.family) ? last.end + 1 : null;
}

/** `Aristotle. Physics`: a thinker whom the vocabulary knows by one name. */
function singleName(text: string, start: number): readonly PlacedName[] | null {
  const printed = /^\p{Lu}[\p{L} ]{2,30}?(?=[.,:]\s|\s\()/u.exec(text.slice(start, start + 40))?.[0];
  return printed === undefined || !isMononym(printed)
    ? null
    : [{ name: { family: printed, given: null }, end: start + printed.length, printed }];
}

const BARE =
  /(\p{Lu}[\p{L}\p{M}'’]{1,30}(?:-\p{Lu}[\p{L}\p{M}'’]{1,30})?)((?:, | & | and |, and |, & | и |, и | және )\p{Lu}[\p{L}\p{M}'’]{1,30}(?:-\p{Lu}[\p{L}\p{M}'’]{1,30})?){0,20}(?=[.,]? \(\d{4}|,? \d{4}\. )/uy;

/** Family names alone, directly before the year in brackets: `Komro, Flay, Biglan (2011)`. */
function bareFamilies(text: string, start: number): readonly PlacedName[] | null {
  BARE.lastIndex = start;
  const match = BARE.exec(text);
  if (match === null) return null;
  const parts = match[0].split(/, (?:and |& |и )?| & | and | и | және /);
  if (parts.length === 1 && !/^,? \(/.test(text.slice(start + match[0].length))) return null;
  if (parts.some((part) => isAcronym(part) || isOrganisationWord(part))) return null;
  return parts.map((family) => ({ name: { family, given: null }, end: start + match[0].length, printed: family }));
}
