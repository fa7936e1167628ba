import type { ArticleAddress } from '../../../../schema/record/address.ts';
import type { Form } from '../../entities.ts';
import type { PersonName } from '../person-name.ts';

export interface Spelling extends Form {
  readonly name: PersonName;
}

/** One person in one place: an author, a cited author in both printings of the reference, or a thinker. */
export interface PersonMention {
  readonly at: string;
  readonly role: 'author' | 'cited' | 'thinker';
  readonly article: ArticleAddress;
  /** Those of one list of authors are different people. */
  readonly list: string;
  /** Number of the reference, for a cited author. */
  readonly reference: number | null;
  /** The work cited and the place among its authors, for a cited author. */
  readonly authorOf: { readonly work: string; readonly index: number } | null;
  /** Numbers of the references printed for the theory, for a thinker. */
  readonly references: readonly number[];
  /** Folded family names of those beside it in the list. */
  readonly beside: readonly string[];
  readonly spellings: readonly Spelling[];
  /** The names to compare by: the spellings and what else they may be read as, and the same with other spellings of a known thinker's family name. */
  readonly names: readonly PersonName[];
  readonly orcid: string | null;
  readonly email: string | null;
  /** Content of the mention, for an order that does not depend on the place. */
  readonly key: string;
}

/** A mention before the vocabulary has added other spellings of the name. */
export type BareMention = Omit<PersonMention, 'names'>;

/** Content of a mention, from its spellings and what stands by them. */
export const keyOf = (spellings: readonly Spelling[], context: string): string =>
  [...new Set(spellings.map((spelling) => spelling.text)), context].join('|');
