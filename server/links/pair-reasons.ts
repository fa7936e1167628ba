import { groupBy } from '../group-by.ts';
import type { Reason } from './link.ts';
import type { Touch } from './touches.ts';

/** A reason between two articles; `a` stands before `b`. */
export interface PairReason {
  readonly a: string;
  readonly b: string;
  readonly reason: Reason;
}

/** What more articles than this share says nothing of any two of them, and its pairs would grow with the square. */
export const SHARED_AT_MOST = 100;

/** Each item with each of those after it; none where there are more than `SHARED_AT_MOST`. */
export const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  (items.length > SHARED_AT_MOST ? [] : items).flatMap((first, index) =>
    items.slice(index + 1).map((second): [Item, Item] => [first, second]),
  );

/** What one article has to do with one thing, all its touches taken together: the weightiest counts, every place is kept once. */
const mergeTouches = (touches: readonly Touch[]): Pick<Touch, 'weight' | 'places'> => ({
  weight: Math.max(...touches.map(({ weight }) => weight)),
  places: [...new Map(touches.flatMap(({ places }) => places).map((place) => [`${place.line} ${place.phrase}`, place])).values()],
});

/** A reason for every two articles that touch one thing; it weighs what the lighter of the two contacts does. */
export const sharedReasons = (touches: readonly Touch[], kind: Reason['kind'], subjectKind: Reason['subject']['kind']): PairReason[] =>
  [...groupBy(touches, ({ subject }) => subject)].flatMap(([id, ofSubject]) => {
    const byArticle = [...groupBy(ofSubject, ({ article }) => article)].map(([article, own]) => ({ article, ...mergeTouches(own) }));
    return pairs(byArticle).map(([one, other]) => ({
      a: one.article,
      b: other.article,
      reason: {
        kind,
        subject: { kind: subjectKind, id },
        weight: Math.min(one.weight, other.weight),
        sourcePlaces: [...one.places],
        targetPlaces: [...other.places],
      },
    }));
  });
