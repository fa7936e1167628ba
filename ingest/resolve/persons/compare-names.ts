import { distance } from 'fastest-levenshtein';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { beginAlike } from './initials.ts';
import type { GivenName, PersonName } from './person-name.ts';

/** How two names stand to each other: `agree` counts the given names that match in full and by initial. */
export type NameRelation =
  | { readonly kind: 'unrelated' }
  | { readonly kind: 'contradict' }
  | { readonly kind: 'agree'; readonly full: number; readonly initials: number; readonly sure: boolean };

const FEWEST_LETTERS = 4;
const MOST_EDITS = 2;

/** Spelled otherwise in the other script: Putnam, Патнэм. Within one script spellings that differ are different names. */
const soundAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= FEWEST_LETTERS && skeleton(one) === skeleton(other) && distance(one, other) <= MOST_EDITS;

function compareGiven(one: GivenName, other: GivenName, sameScript: boolean): 'full' | 'near' | 'initial' | 'differ' {
  if (one.initial || other.initial) return beginAlike(one, other) ? 'initial' : 'differ';
  if (one.folded === other.folded) return 'full';
  return !sameScript && soundAlike(one.folded, other.folded) ? 'near' : 'differ';
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

/** Compares family names, then given names one by one; a given name that only one side has says nothing. */
export function compareNames(one: PersonName, other: PersonName): NameRelation {
  const sameScript = one.script === other.script;
  const sameFamily = one.family === other.family && one.family !== '';
  if (!sameFamily && (sameScript || !soundAlike(one.family, other.family))) return { kind: 'unrelated' };
  const pairs = compareAllGiven(one, other, sameScript);
  if (pairs.includes('differ')) return { kind: 'contradict' };
  return {
    kind: 'agree',
    full: pairs.filter((pair) => pair === 'full' || pair === 'near').length,
    initials: pairs.filter((pair) => pair === 'initial').length,
    sure: sameFamily && !pairs.includes('near'),
  };
}
