import type { Name } from '../../../schema/record/reference.ts';
import { nameAt, type NameForm, type PlacedName } from './names.ts';
import { isGivenName, isPatronymic } from './vocabulary/given-names.ts';
import { isMononym } from './vocabulary/mononyms.ts';
import { isAcronym, isOrganisationWord } from './vocabulary/organisations.ts';
import { isKnownPlace } from './vocabulary/places.ts';

const JOINT = /(?:\.?\s?[,;]\s?(?:&|and|и|және|мен)\s|\s?[,;]\s?(?:(?:…|\. ?\. ?\.)\s)?|\.,\s|\s?(?:&|and|и|және|мен|und|et)\s)/y;
const OTHERS =
  /\s?,?\s?[([]?(?:et\.? ?al|& others|others(?=[,.]? \()|и др(?:угие)?|және т\. ?б|және басқалар|т\. ?б|and others|i dr|zhane t\. ?b|u\. ?a)(?![\p{L}])\.?\s?[)\]]?\.?,?/uy;
const ROLE =
  /\s?,?\s?[([]?\s?(?:eds?|editors?|ed\.? by|ред|редакторы?|отв\. ?ред|сост|құраст|red|Hrsg|hg|пер|trans?|translators?|comps?)(?![\p{L}])\.?(?:\s(?:и|and|&)\s(?:пер|ред|trans|eds?)(?!\p{L})\.?)?,?\s?[)\]]?[.,]?/iuy;
const MOST_NAMES = 60;

export interface AuthorBlock {
  readonly names: readonly Name[];
  readonly printed: readonly string[];
  readonly end: number;
  readonly andOthers: boolean;
  /** The persons are named as editors of the work. */
  readonly editors: boolean;
}

/** Reads the list of persons at a place in the text; `null` where none stands there. */
export function readAuthors(text: string, start = 0): AuthorBlock | null {
  const found = pointedNames(text, start) ?? fullNames(text, start) ?? bareFamilies(text, start) ?? singleName(text, start);
  if (found === null) return null;
  let end = found.at(-1)?.end ?? start;
  OTHERS.lastIndex = end;
  const others = OTHERS.exec(text);
  if (others !== null) end += others[0].length;
  ROLE.lastIndex = end;
  const role = ROLE.exec(text);
  if (role !== null) end += role[0].length;
  return {
    names: found.map(({ name }) => name),
    printed: found.map(({ printed }) => printed),
    end,
    andOthers: others !== null,
    editors: role !== null,
  };
}

/** `Modeli U. Rossa i A. Smita`: a title whose second word is somebody's initial. */
const TITLE_WITH_NAMES = /^\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\p{L}+\s(?:и|and|i|и\s|мен|және)\s\p{Lu}\./u;

const FIRST_FORMS: readonly NameForm[] = ['family-first', 'initials-first', 'unpointed'];

function pointedNames(text: string, start: number): readonly PlacedName[] | null {
  const names: PlacedName[] = [];
  let at = start;
  let full = false;
  let closing = false;
  while (names.length < MOST_NAMES) {
    const last = names.at(-1);
    const next: PlacedName | null =
      (full ? nameAt(text, at, 'given-first') : null) ??
      firstName(text, at, FIRST_FORMS) ??
      (last !== undefined && at > last.end ? laterFullName(text, at, closing) : null);
    full = next !== null && /\p{L}\p{Ll}{2}/u.test(next.name.given ?? '');
    if (next === null) break;
    names.push(next);
    JOINT.lastIndex = next.end;
    const joint = JOINT.exec(text);
    closing = /[\p{L}&]/u.test(joint?.[0] ?? '');
    at = joint === null ? next.end : next.end + joint[0].length;
    if (joint === null) {
      const glued = gluedName(text, next);
      if (glued === null) break;
      at = glued;
    }
  }
  return names.length === 0 ? null : names;
}

function firstName(text: string, at: number, forms: readonly NameForm[]): PlacedName | null {
  const full = givenBeforeInitial(text, at);
  if (full !== null) return full;
  for (const form of forms) {
    const name = nameAt(text, at, form);
    if (name === null || (form !== 'initials-first' && TITLE_WITH_NAMES.test(text.slice(at, name.end + 40)))) continue;
    const words = name.name.family.split(/[\s-]/);
    if (!words.some((word) => isOrganisationWord(word) || (form !== 'family-first' && isAcronym(word)))) return name;
  }
  return null;
}

/** `Robert D. Putnam` is no family name Robert with an initial. */
function givenBeforeInitial(text: string, at: number): PlacedName | null {
  const name = nameAt(text, at, 'given-first');
  const [first, ...rest] = (name?.name.given ?? '').split(' ');
  return rest.length > 0 && isGivenName(first ?? '') && /^\p{Lu}\./u.test(rest[0] ?? '') ? name : null;
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

const HEAD_END = /(?<!\b\p{Lu})\.\s|\s?\(|\.?\s?[\uE000-\uE002]|,? \d{4}\b|\.$/u;

/** A head that consists of full names only: `Robert D. Putnam, Robert Leonardi.` or `Putnam, Robert D.` */
function fullNames(text: string, start: number): readonly PlacedName[] | null {
  const window = text.slice(start, start + 400);
  const stop = HEAD_END.exec(window);
  if (stop === null || stop.index === 0) return null;
  const inverted = nameAt(text, start, 'family-given');
  if (inverted !== null && !isGivenName(inverted.name.family.split(' ').slice(0, -1)[0] ?? '')) {
    const list = [inverted, ...followers(text, inverted.end)];
    const known = list.slice(1).some(({ name }) => isGivenName((name.given ?? '').split(' ')[0] ?? ''));
    const after = text.slice(list.at(-1)?.end ?? 0).slice(0, 30);
    const listed = list.length > 1 && /(?:and|&|и) [^,]{3,40}$/u.test(text.slice(start, list.at(-1)?.end ?? start));
    if (known || listed || isPlainInverted(inverted.name, after) || invertedIsPerson(inverted.name) || LIST_END.test(after)) return list;
  }
  const parts = window.slice(0, stop.index).split(/,\s(?:and\s|и\s|&\s)?|\s(?:and|и|&|және)\s|;\s/);
  const names: PlacedName[] = [];
  let at = start;
  for (const part of parts) {
    const words = part.split(' ');
    if (
      words.length < 2 ||
      words.length > 5 ||
      !words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$|^(?:de|da|van|von|der|del|la)$/u.test(word))
    )
      return null;
    if (words.some((word) => isOrganisationWord(word) || (isAcronym(word) && word.length > 2))) return null;
    const offset = text.indexOf(part, at);
    at = offset + part.length;
    names.push({ name: splitFullName(words), end: at, printed: part });
  }
  return parts.some((part) => speaksOfPerson(part.split(' '))) || (names.length > 1 && names.length < 8) ? names : null;
}

/** Full names after a word that says whose role follows, `edited by Nils Berg and Anna Lind, 67–77`: no list of given names is needed. */
export function readFullNames(text: string, start: number): { readonly printed: readonly string[]; readonly end: number } | null {
  const printed: string[] = [];
  let end = start;
  for (let at = start; printed.length < MOST_NAMES;) {
    const name = nameAt(text, at, 'given-first') ?? firstName(text, at, FIRST_FORMS);
    if (name === null) break;
    printed.push(name.printed);
    end = name.end;
    JOINT.lastIndex = end;
    at = end + (JOINT.exec(text)?.[0].length ?? 0);
    if (at === end) break;
  }
  return printed.length === 0 ? null : { printed, end };
}

const LIST_END = /^(?:\. (?:1[89]|20)\d\d|,? et al|,? \(?eds?[.)]|,? editors?\.|\. [“"])/;

/** `Maron, Monika. Title.`: one family name, a comma and one given name, which is no place. */
const isPlainInverted = ({ family, given }: Name, after: string): boolean =>
  /^\. \P{Ll}/u.test(after) &&
  /^[\p{L}’'-]{2,20}$/u.test(family) &&
  /^\p{Lu}\p{Ll}{1,12}(?:-\p{L}\p{Ll}{1,12})?(?: \p{Lu}\.?| \p{Lu}\p{Ll}{2,12})?$/u.test(given ?? '') &&
  !isKnownPlace(family) &&
  !isKnownPlace(given ?? '') &&
  !isOrganisationWord(family) &&
  !isOrganisationWord(given ?? '') &&
  !isAcronym(family);

const speaksOfPerson = (words: readonly string[]): boolean =>
  isGivenName(words[0] ?? '') || words.some(isPatronymic) || words.slice(1, -1).some((word) => /^(?:\p{Lu}\.)+$/u.test(word));

const invertedIsPerson = ({ family, given }: Name): boolean => {
  const words = (given ?? '').split(' ');
  return (
    !family.split(' ').some(isOrganisationWord) &&
    (isGivenName(words[0] ?? '') || words.slice(1).some((word) => /^\p{Lu}\.?$/u.test(word)) || words.some(isPatronymic))
  );
};

/** Further names of a Chicago list, `, Jane Doe, and Max Weber`: without "and" or "et al." only up to the last that begins with a known given name. */
function followers(text: string, start: number): PlacedName[] {
  const names: PlacedName[] = [];
  let closed = false;
  for (let at = start; names.length < MOST_NAMES && !closed;) {
    JOINT.lastIndex = at;
    const joint = JOINT.exec(text);
    const from = at + (joint?.[0].length ?? 0);
    const next = joint === null ? null : (nameAt(text, from, 'given-first') ?? firstName(text, from, FIRST_FORMS));
    if (next === null) break;
    closed = /[\p{L}&]/u.test(joint?.[0] ?? '');
    names.push(next);
    at = next.end;
  }
  if (closed) return names;
  OTHERS.lastIndex = names.at(-1)?.end ?? start;
  if (OTHERS.test(text)) return names;
  const sure = names.findLastIndex(
    ({ name }) => isGivenName((name.given ?? '').split(' ')[0] ?? '') || /^\p{Lu}\./u.test(name.given ?? ''),
  );
  return names.slice(0, sure + 1);
}

/** The family name stands first where a patronymic closes the name, else last with its particles. */
function splitFullName(words: readonly string[]): Name {
  const last = words.at(-1) ?? '';
  if (words.length === 3 && isPatronymic(last)) return { family: words[0] ?? last, given: words.slice(1).join(' ') };
  if (words.length === 2 && isGivenName(last) && !isGivenName(words[0] ?? '')) return { family: words[0] ?? last, given: last };
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const cut = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
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
