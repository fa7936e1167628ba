import type { Name, Reference } from '../../../schema/record/reference.ts';
import { fold } from '../../../schema/text/fold.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { Passage } from './passages.ts';
import { familyOf } from './thinker-index.ts';
import { isCapitalized, type Token } from './tokens.ts';

const FEWEST_LETTERS = 4;

/** Word forms under which a token may stand for a family name: as printed and without endings. */
const formsOf = (token: Token): string[] => token.keys.map((key) => key.slice(2));

const firstPart = (family: string): string => family.split(/[\s-]/).find((part) => part.length >= FEWEST_LETTERS) ?? family;

/** The canonical name of a cited author: that of the thinker of this family name and initial, else as the reference prints it. */
function canonicalName(name: Name): string {
  const family = fold(name.family);
  const initial = fold(name.given ?? '').charAt(0);
  const thinker = theoryVocabulary().thinkers.find(
    (known) => fold(familyOf(known.name)) === family && initial !== '' && fold(known.name).startsWith(initial),
  );
  if (thinker !== undefined) return thinker.name;
  return name.given === null ? name.family : `${name.given} ${name.family}`;
}

/** Authors of the reference in Latin script, of the romanized twin where it gives them. */
const authorsOf = (reference: Reference): readonly Name[] => {
  const twin = reference.romanized?.authors ?? [];
  return (twin.length > 0 ? twin : reference.authors).filter((name) => /\p{Script=Latin}/u.test(name.family));
};

/**
 * Authors of the references cited in a passage whose family name the passage prints, in any script or case:
 * compared by consonant skeleton, since a Cyrillic spelling of a foreign name is nobody's standard.
 */
export function citedPersons(passage: Passage, references: ReadonlyMap<number, Reference>): string[] {
  const printed = new Set(
    passage.tokens
      .filter((token) => isCapitalized(token) && token.text.length >= FEWEST_LETTERS)
      .flatMap(formsOf)
      .map(skeleton),
  );
  return passage.refs
    .flatMap((ref) => {
      const reference = references.get(ref);
      return reference === undefined ? [] : authorsOf(reference);
    })
    .filter((name) => printed.has(skeleton(firstPart(name.family))))
    .map(canonicalName);
}
