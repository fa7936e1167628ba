import { groupBy } from '../group-by.ts';
import { pairs, type PairReason } from './pair-reasons.ts';
import type { PersonTouch } from './person-touches.ts';
import { WEIGHTS } from './weights.ts';

const wrote = (touches: readonly PersonTouch[]): boolean => touches.some(({ through }) => through === null);

const things = (touches: readonly PersonTouch[]): Set<string | null> => new Set(touches.map(({ through }) => through));

const weightOf = (one: readonly PersonTouch[], other: readonly PersonTouch[]): number => {
  if (wrote(one) && wrote(other)) return WEIGHTS.sameAuthor;
  if (wrote(one) || wrote(other)) return WEIGHTS.authorNamedInOther;
  return WEIGHTS.personNamedInBoth;
};

const placesOf = (touches: readonly PersonTouch[]) => touches.flatMap(({ places }) => places);

/**
 * A reason for every two articles that a person joins: as author of both, as author of one whom the other cites or names,
 * or as one whom both name. What is already told by another reason is left out: the citation of the other article itself,
 * and a person met only through works or theories that both share.
 */
export const personReasons = (touches: readonly PersonTouch[]): PairReason[] =>
  [...groupBy(touches, ({ person }) => person)].flatMap(([person, ofPerson]) =>
    pairs([...groupBy(ofPerson, ({ article }) => article)]).flatMap(([[a, ofA], [b, ofB]]) => {
      const inB = things(ofB);
      const inA = things(ofA);
      const fromA = ofA.filter(({ through }) => through === null || (through !== b && !inB.has(through)));
      const fromB = ofB.filter(({ through }) => through === null || (through !== a && !inA.has(through)));
      if (fromA.length === 0 || fromB.length === 0) return [];
      return [
        {
          a,
          b,
          reason: {
            kind: 'SHARED_PERSON' as const,
            subject: { kind: 'PERSON' as const, id: person },
            weight: weightOf(fromA, fromB),
            sourcePlaces: placesOf(fromA),
            targetPlaces: placesOf(fromB),
          },
        },
      ];
    }),
  );
