import { distance } from 'fastest-levenshtein';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { beginAlike } from './initials.ts';
import type { GivenName, PersonName } from './person-name.ts';

/** How two names stand to each other: `agree` counts the given names that match in full and by initial. */
export type NameRelation =
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'contradict' }
  | { readonly kind: 'agree'; readonly full: number; readonly initials: number; readonly sure: boolean };

/** Чен and Chan are too short to tell by sound; given names stand beside a family name that agrees. */
const FEWEST_LETTERS = { family: 5, given: 4 } as const;
const MOST_EDITS = 2;

const FEMININE = /(?:[oe]v|in)a$|[csk]kaia$/;
const MASCULINE = /(?:[oe]v|in|[csk]ki)$/;

/** Жунусов and Zhunusova: relatives, or man and wife. */
const ofOtherSex = (one: string, other: string): boolean =>
  (FEMININE.test(one) && MASCULINE.test(other)) || (MASCULINE.test(one) && FEMININE.test(other));

/** Spelled otherwise in the other script: Putnam, Патнэм. Within one script spellings that differ are different names. */
const soundAlike = (one: string, other: string, part: keyof typeof FEWEST_LETTERS): boolean =>
  Math.min(one.length, other.length) >= FEWEST_LETTERS[part] &&
  skeleton(one) === skeleton(other) &&
  distance(one, other) <= MOST_EDITS &&
  !ofOtherSex(one, other);

function compareGiven(one: GivenName, other: GivenName, sameScript: boolean): 'full' | 'near' | 'initial' | 'differ' {
  if (one.initial || other.initial) return beginAlike(one, other) ? 'initial' : 'differ';
  if (one.folded === other.folded) return 'full';
  return !sameScript && soundAlike(one.folded, other.folded, 'given') ? 'near' : 'differ';
}

const withoutJoined = (given: readonly GivenName[]): readonly GivenName[] => given.filter(({ joined }) => !joined);

function compareInOrder(ones: readonly GivenName[], others: readonly GivenName[], sameScript: boolean): ReturnType<typeof compareGiven>[] {
  return ones.flatMap((name, at) => {
    const counterpart = others[at];
    return counterpart === undefined ? [] : [compareGiven(name, counterpart, sameScript)];
  });
}

/** The second half of a double name counts only where both sides print it. */
function compareAllGiven(one: PersonName, other: PersonName, sameScript: boolean): ReturnType<typeof compareGiven>[] {
  const whole = compareInOrder(one.given, other.given, sameScript);
  return whole.includes('differ') ? compareInOrder(withoutJoined(one.given), withoutJoined(other.given), sameScript) : whole;
}

const isWhole = (name: GivenName | undefined): name is GivenName => name !== undefined && !name.initial;

/** `Бөкейхан Әлихан` beside `Әлихан Бөкейхан`: in a free text either word may be the family name. */
function isTurned(one: PersonName, other: PersonName): boolean {
  const [given, counterpart] = [one.given[0], other.given[0]];
  return isWhole(given) && isWhole(counterpart) && one.family === counterpart.folded && other.family === given.folded;
}

/** Del Monte and Delmonte, Taylor-Robinson and Taylor Robinson. */
const solid = (family: string): string => family.replaceAll(' ', '');

const generationsClash = (one: PersonName, other: PersonName): boolean =>
  one.generation !== null && other.generation !== null && one.generation !== other.generation;

/** Compares family names, then given names one by one; a given name that only one side has says nothing. */
export function compareNames(one: PersonName, other: PersonName): NameRelation {
  const sameScript = one.script === other.script;
  if (isTurned(one, other))
    return generationsClash(one, other) ? { kind: 'contradict' } : { kind: 'agree', full: 1, initials: 0, sure: true };
  const sameFamily = solid(one.family) === solid(other.family) && one.family !== '';
  if (!sameFamily && (sameScript || !soundAlike(one.family, other.family, 'family'))) return { kind: 'unrelated' };
  const pairs = compareAllGiven(one, other, sameScript);
  if (pairs.includes('differ') || generationsClash(one, other)) return { kind: 'contradict' };
  return {
    kind: 'agree',
    full: pairs.filter((pair) => pair === 'full' || pair === 'near').length,
    initials: pairs.filter((pair) => pair === 'initial').length,
    sure: sameFamily && !pairs.includes('near'),
  };
}
