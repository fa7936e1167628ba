import type { Person } from '../item.ts';
import { group, text, type Label, type Part } from './parts.ts';

/** `И. И.`, with the space between the initials as given; hyphens and digraphs stay out. */
export const initials = ({ given }: Person, space: string, point = '.'): string =>
  given.map((name) => `${name.charAt(0)}${point}`).join(space);

export type NameStyle = (person: Person) => { readonly printed: string; readonly given: string };

const familyFirst =
  (comma: string, space: string, point = '.'): NameStyle =>
  (person) => {
    const given = initials(person, space, point);
    return { printed: `${person.family}${comma} ${given}`, given };
  };

export const FAMILY_INITIALS = familyFirst('', ' ');
export const FAMILY_TIGHT_INITIALS = familyFirst('', '');
export const FAMILY_COMMA_INITIALS = familyFirst(',', ' ');
export const FAMILY_COMMA_TIGHT_INITIALS = familyFirst(',', '');
export const FAMILY_UNPOINTED = familyFirst('', '', '');
export const FAMILY_ALONE: NameStyle = ({ family }) => ({ printed: family, given: '' });
export const INITIALS_FAMILY: NameStyle = (person) => {
  const given = initials(person, ' ');
  return { printed: `${given} ${person.family}`, given };
};
export const FAMILY_COMMA_GIVEN: NameStyle = (person) => {
  const given = person.given.map((name) => (name.length === 1 ? `${name}.` : name)).join(' ');
  return { printed: `${person.family}, ${given}`, given };
};
export const GIVEN_FAMILY: NameStyle = (person) => {
  const { given } = FAMILY_COMMA_GIVEN(person);
  return { printed: `${given} ${person.family}`, given };
};

export function nameParts(label: Label & ('author' | 'editor'), people: readonly Person[], style: NameStyle): Part[] {
  return people.map((person) => {
    const { printed, given } = style(person);
    return [{ label, text: printed, name: { family: person.family, given: given === '' ? null : given } }];
  });
}

/** Names with a delimiter, another one before the last, and at most so many before "et al.". */
export function nameList(
  label: 'author' | 'editor',
  people: readonly Person[],
  style: NameStyle,
  joint: { readonly between: string; readonly last: string; readonly most: number; readonly keep: number; readonly others: string },
): Part {
  const parts = nameParts(label, people, style);
  if (people.length > joint.most) return [...group(joint.between, ...parts.slice(0, joint.keep)), ...text(joint.others)];
  const last = parts.pop();
  return last === undefined ? [] : group(joint.last, group(joint.between, ...parts), last);
}
