import { beginAlike } from './initials.ts';
import { nameOfText, type PersonName } from './person-name.ts';

/** A thinker of the vocabulary: the canonical name and the family name in other spellings. */
export interface KnownThinker {
  readonly name: string;
  readonly ru: readonly string[];
  readonly kk: readonly string[];
  readonly alt: readonly string[];
}

interface Known {
  readonly canonical: PersonName;
  readonly families: readonly string[];
}

/** The other spellings of a known family name, for names whose given names begin like the thinker's. */
export type KnownFamilies = (name: PersonName) => readonly string[];

/** Where the vocabulary gives a whole name, its family name counts. */
const familyOf = (spelling: string): string => nameOfText(spelling).family;

/**
 * Indexes the vocabulary by every folded spelling of the family names.
 * Патнэм, Путнам and Putnam do not fold alike; only a vocabulary can tell that they are one name.
 */
export function knownFamilies(thinkers: readonly KnownThinker[]): KnownFamilies {
  const index = new Map<string, Known[]>();
  for (const thinker of thinkers) {
    const canonical = nameOfText(thinker.name);
    const families = [...new Set([canonical.family, ...[...thinker.ru, ...thinker.kk, ...thinker.alt].map(familyOf)])];
    for (const family of families) index.set(family, [...(index.get(family) ?? []), { canonical, families }]);
  }
  return ({ family, given }) => {
    const first = given[0];
    if (first === undefined) return [];
    const matches = (index.get(family) ?? []).filter(({ canonical }) => {
      const known = canonical.given[0];
      return known !== undefined && beginAlike(known, first);
    });
    return [...new Set(matches.flatMap((match) => match.families))].filter((other) => other !== family);
  };
}
