import type { Name } from '../../../schema/record/reference.ts';
import { closesList, jointAt, MOST_NAMES, nameWithInitials, othersAt } from './listed-names.ts';
import { nameAt, type PlacedName } from './names.ts';
import { isGivenName, isPatronymic } from './vocabulary/given-names.ts';
import { isAcronym, isOrganisationWord } from './vocabulary/organisations.ts';
import { isKnownPlace } from './vocabulary/places.ts';

const HEAD_END = /(?<!\b\p{Lu})\.\s|\s?\(|\.?\s?[\uE000-\uE002]|,? \d{4}\b|\.$/u;

/** A head that consists of full names only: `Robert D. Putnam, Robert Leonardi.` or `Putnam, Robert D.` */
export function fullNames(text: string, start: number): readonly PlacedName[] | null {
  const window = text.slice(start, start + 400);
  const stop = HEAD_END.exec(window);
  if (stop === null || stop.index === 0) return null;
  const natural = givenFirstNames(text, start);
  if (natural.length > 2) return natural;
  const inverted = nameAt(text, start, 'family-given');
  if (inverted !== null && !isGivenName(inverted.name.family.split(' ').slice(0, -1)[0] ?? '')) {
    const list = [inverted, ...followers(text, inverted.end)];
    const known = list.slice(1).some(({ name }) => isGivenName((name.given ?? '').split(' ')[0] ?? ''));
    const after = text.slice(list.at(-1)?.end ?? 0).slice(0, 30);
    const listed = list.length > 1 && /(?:and|&|и) [^,]{3,40}$/u.test(text.slice(start, list.at(-1)?.end ?? start));
    if (known || listed || isPlainInverted(inverted.name, after) || invertedIsPerson(inverted.name) || LIST_END.test(after)) return list;
  }
  if (natural.length > 0) return natural;
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

/**
 * `Mary Ann Smith, Paul Brown, and Li Wang`, as BibTeX prints names. Where "and" or a full stop closes the list one known given name is enough,
 * else every name has to have one.
 */
function givenFirstNames(text: string, start: number): readonly PlacedName[] {
  const names: PlacedName[] = [];
  let closed = false;
  for (let at = start; names.length < MOST_NAMES && !closed;) {
    const name = nameAt(text, at, 'given-first') ?? (names.length > 0 ? nameAt(text, at, 'initials-first') : null);
    if (
      name === null ||
      isPatronymic(name.name.family) ||
      text[name.end] === ':' ||
      name.printed.split(/[ -]/).some((word) => isOrganisationWord(word) || isAcronym(word))
    )
      break;
    const before = names.at(-1);
    closed = before !== undefined && closesList(text.slice(before.end, at));
    names.push(name);
    const joint = jointAt(text, name.end);
    if (joint === '') break;
    at = name.end + joint.length;
  }
  const unsure = names.findIndex(({ printed }) => !speaksOfPerson(printed.split(' ')));
  if (unsure < 0) return names;
  const ended = closed || text.startsWith('. ', names.at(-1)?.end ?? start);
  return ended && names.some(({ printed }) => speaksOfPerson(printed.split(' '))) ? names : names.slice(0, unsure);
}

/** Full names after a word that says whose role follows, `edited by Nils Berg and Anna Lind, 67–77`: no list of given names is needed. */
export function readFullNames(text: string, start: number): { readonly printed: readonly string[]; readonly end: number } | null {
  const printed: string[] = [];
  let end = start;
  for (let at = start; printed.length < MOST_NAMES;) {
    const name = nameAt(text, at, 'given-first') ?? nameWithInitials(text, at);
    if (name === null || (printed.length === 0 && name.printed.split(' ').some(isOrganisationWord))) break;
    printed.push(name.printed);
    end = name.end;
    at = end + jointAt(text, end).length;
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
    const joint = jointAt(text, at);
    const from = at + joint.length;
    const next = joint === '' ? null : (nameAt(text, from, 'given-first') ?? nameWithInitials(text, from));
    if (next === null) break;
    closed = closesList(joint);
    names.push(next);
    at = next.end;
  }
  if (closed) return names;
  if (othersAt(text, names.at(-1)?.end ?? start) !== '') return names;
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
