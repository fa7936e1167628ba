import { nameAt, type NameForm, type PlacedName } from './names.ts';
import { isGivenName } from './vocabulary/given-names.ts';
import { isAcronym, isOrganisationWord } from './vocabulary/organisations.ts';

/** A longer list is no list of names. */
export const MOST_NAMES = 60;

const JOINT = /(?:\.?\s?[,;]\s?(?:&|and|и|және|мен)\s|\s?[,;]\s?(?:(?:…|\. ?\. ?\.)\s)?|\.,\s|\s?(?:&|and|и|және|мен|und|et)\s)/y;

const OTHERS =
  /\s?,?\s?[([]?(?:et\.? ?al|& others|others(?=[,.]? \()|и др(?:угие)?|және т\. ?б|және басқалар|т\. ?б|and others|i dr|zhane t\. ?b|u\. ?a)(?![\p{L}])\.?\s?[)\]]?\.?,?/uy;

/** `et al.` and the like at a place in the text; empty where nobody else is meant. */
export function othersAt(text: string, at: number): string {
  OTHERS.lastIndex = at;
  return OTHERS.exec(text)?.[0] ?? '';
}

/** What joins a name to the next one at a place in the text, `, `, `; `, ` and `; empty where the list ends. */
export function jointAt(text: string, at: number): string {
  JOINT.lastIndex = at;
  return JOINT.exec(text)?.[0] ?? '';
}

/** Whether the joint is a word, which stands before the last name. */
export const closesList = (joint: string): boolean => /[\p{L}&]/u.test(joint);

/** `Modeli U. Rossa i A. Smita`: a title whose second word is somebody's initial. */
const TITLE_WITH_NAMES = /^\p{Lu}\p{Ll}+\s\p{Lu}\.\s?\p{Lu}\p{L}+\s(?:и|and|i|и\s|мен|және)\s\p{Lu}\./u;

const FIRST_FORMS: readonly NameForm[] = ['family-first', 'initials-first', 'unpointed'];

/** The name with initials at a place in the text, in whichever order; `null` where none stands there or it is an organisation. */
export function nameWithInitials(text: string, at: number): PlacedName | null {
  const full = givenBeforeInitial(text, at);
  if (full !== null) return full;
  for (const form of FIRST_FORMS) {
    const name = nameAt(text, at, form);
    if (name === null || (form !== 'initials-first' && TITLE_WITH_NAMES.test(text.slice(at, name.end + 40)))) continue;
    const words = name.name.family.split(/[\s-]/);
    if (!words.some((word) => isOrganisationWord(word) || (form !== 'family-first' && isAcronym(word))))
      return form === 'family-first' ? withSecondGiven(text, name) : name;
  }
  return null;
}

/** `Robert D. Putnam` is no family name Robert with an initial; with more initials, `Casey M. A.`, it has to end like a name. */
function givenBeforeInitial(text: string, at: number): PlacedName | null {
  const name = nameAt(text, at, 'given-first');
  const [first, ...rest] = (name?.name.given ?? '').split(' ');
  const isTitleWord = name !== null && /^ (?:and|и) \p{Ll}/u.test(text.slice(name.end, name.end + 8));
  if (name === null || rest.length === 0 || isTitleWord || !isGivenName(first ?? '') || !rest.every((word) => /^\p{Lu}\.$/u.test(word)))
    return null;
  return rest.length === 1 || /^(?:[.,(]| and \p{Lu})/u.test(text.slice(name.end, name.end + 6)) ? name : null;
}

/** `Tanselle, G. Thomas`: a given name after the initial. */
function withSecondGiven(text: string, found: PlacedName): PlacedName {
  const more = found.printed.includes(',')
    ? /^ (\p{Script=Latin}{3,12})(?=[.,]\s| and )/u.exec(text.slice(found.end, found.end + 20))
    : null;
  if (more === null || !isGivenName(more[1] ?? '')) return found;
  const end = found.end + more[0].length;
  return { name: { ...found.name, given: `${found.name.given ?? ''}${more[0]}` }, end, printed: found.printed + more[0] };
}
