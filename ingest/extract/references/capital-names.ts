import { closesList, jointAt, MOST_NAMES } from './listed-names.ts';
import type { PlacedName } from './names.ts';
import { isGivenName } from './vocabulary/given-names.ts';
import { isOrganisationWord } from './vocabulary/organisations.ts';

const FAMILY = String.raw`(?:(?:de|van|von|der|la|di|da) ){0,2}\p{Lu}[\p{Lu}\p{M}'’-]{1,30}(?: \p{Lu}[\p{Lu}\p{M}'’-]{1,30})?`;
const GIVEN = String.raw`(?:\p{Lu}\.(?:[ -]?\p{Lu}\.){0,4}(?: \p{Lu}\p{Ll}{1,20}(?=,| and))?|\p{Lu}[\p{Ll}\p{M}'’]{1,20}(?:-\p{Lu}?\p{Ll}{1,20})?(?: \p{Lu}\p{Ll}{1,20}){0,2}(?: \p{Lu}\.){0,3})(?: (?:de|van|von|der|da|del)){0,2}`;
const NAME = new RegExp(String.raw`(${FAMILY}), (${GIVEN})(?=[,.;:]|\s?\(|\s(?:and|&|et|a|und|и)\s|(?<=\.)\s|$)`, 'uy');

/** `SORACE, Ronald E. and VAUGHN, Steven A.`: family names in capitals, as ISO 690 has them. */
export function capitalNames(text: string, start: number): readonly PlacedName[] | null {
  if (!/^(?:\p{Ll}{2,3} ){0,2}\p{Lu}\p{Lu}/u.test(text.slice(start, start + 12))) return null;
  const names: PlacedName[] = [];
  let closed = false;
  let closing = false;
  for (let at = start; names.length < MOST_NAMES && !closed;) {
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    if (match === null || (match[1] ?? '').split(' ').some(isOrganisationWord)) break;
    const end = at + match[0].length;
    names.push({ name: { family: match[1] ?? '', given: match[2] ?? null }, end, printed: match[0] });
    const joint = jointAt(text, end);
    closed = joint === '' || closing;
    closing = closesList(joint);
    at = end + joint.length;
  }
  const last = names.at(-1);
  if (last === undefined) return null;
  const given = last.name.given ?? '';
  const sure =
    names.length > 1 ||
    /\./.test(given) ||
    isGivenName(given.split(' ')[0] ?? '') ||
    /^(?:\.| \(|,? \(?\d{4})/.test(text.slice(last.end, last.end + 7));
  return sure ? names : null;
}
