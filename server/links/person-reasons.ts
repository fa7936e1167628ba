import { groupBy } from '../group-by.ts';
import { pairs, type PairReason } from './pair-reasons.ts';
import type { PersonTouch } from './person-touches.ts';
import { WEIGHTS } from './weights.ts';

const wrote = (touches: readonly PersonTouch[]): boolean => touches.some(({ through }) => through === null);

/**
 * What one article's contacts with a person add to its link with another. The writer counts as such alone. Of one who is
 * only named, what another reason tells is left out: the citation of the other article itself, and a work or theory that
 * both share.
 */
const tellingTouches = (own: readonly PersonTouch[], other: readonly PersonTouch[]): PersonTouch[] => {
  if (wrote(own)) return own.filter(({ through }) => through === null);
  const told = new Set(wrote(other) ? other.map(({ article }) => article) : other.map(({ through }) => through));
  return own.filter(({ through }) => !told.has(through));
};

const weightOf = (one: readonly PersonTouch[], other: readonly PersonTouch[]): number => {
  if (wrote(one) && wrote(other)) return WEIGHTS.sameAuthor;
  if (wrote(one) || wrote(other)) return WEIGHTS.authorNamedInOther;
  return WEIGHTS.personNamedInBoth;
};

const placesOf = (touches: readonly PersonTouch[]) => touches.flatMap(({ places }) => places);

/**
 * A reason for every two articles that a person joins: as author of both, as author of one whom the other cites or names,
 * or as one whom both name for different works or theories.
 */
export const personReasons = (touches: readonly PersonTouch[]): PairReason[] =>
  [...groupBy(touches, ({ person }) => person)].flatMap(([person, ofPerson]) =>
    pairs([...groupBy(ofPerson, ({ article }) => article)]).flatMap(([[a, ofA], [b, ofB]]): PairReason[] => {
      const fromA = tellingTouches(ofA, ofB);
      const fromB = tellingTouches(ofB, ofA);
      if (fromA.length === 0 || fromB.length === 0) return [];
      return [
        {
          a,
          b,
          reason: {
            kind: 'SHARED_PERSON',
            subject: { kind: 'PERSON', id: person },
            weight: weightOf(fromA, fromB),
            sourcePlaces: placesOf(fromA),
            targetPlaces: placesOf(fromB),
          },
        },
      ];
    }),
  );
