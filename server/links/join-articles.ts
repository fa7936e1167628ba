import { groupBy } from '../group-by.ts';
import type { ArticleFacts } from './article-facts.ts';
import { citationReasons } from './citation-reasons.ts';
import type { Link, Reason } from './link.ts';
import { sharedReasons } from './pair-reasons.ts';
import { personReasons } from './person-reasons.ts';
import { personTouches } from './person-touches.ts';
import { TOUCHES } from './touches.ts';

const KINDS = ['DIRECT_CITATION', 'SHARED_THEORY', 'SHARED_PERSON', 'SHARED_WORK', 'SHARED_CONCEPT', 'SHARED_INSTITUTION'] as const;

/** Made of both articles' ids, the same whichever comes first, so that a link can be found without all others. */
const linkId = (a: string, b: string): string =>
  `link:${[a, b]
    .map((id) => id.replace(/^article:/, ''))
    .sort()
    .join('-')}`;

/** Ids of the two articles of a link; none for what is no link's id. */
export const endsOfLink = (id: string): string[] => {
  const ends = /^link:([0-9a-f]{16})-([0-9a-f]{16})$/.exec(id);
  return ends === null ? [] : ends.slice(1).map((end) => `article:${end}`);
};

const byWeight = (one: Reason, other: Reason): number =>
  other.weight - one.weight || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || one.subject.id.localeCompare(other.subject.id);

/** A link of these reasons. */
export const linkOf = (source: string, target: string, reasons: readonly Reason[]): Link => ({
  id: linkId(source, target),
  source,
  target,
  strength: reasons.reduce((sum, { weight }) => sum + weight, 0),
  reasons: [...reasons].sort(byWeight),
});

/** Every two of the given articles that have a reason to be linked; the strongest link first, equals in the articles' order. */
export const joinArticles = (all: readonly ArticleFacts[]): Link[] => {
  const reasons = [
    ...citationReasons(all),
    ...sharedReasons(all.flatMap(TOUCHES.SHARED_THEORY), 'SHARED_THEORY', 'THEORY'),
    ...sharedReasons(all.flatMap(TOUCHES.SHARED_WORK), 'SHARED_WORK', 'WORK'),
    ...sharedReasons(all.flatMap(TOUCHES.SHARED_CONCEPT), 'SHARED_CONCEPT', 'CONCEPT'),
    ...sharedReasons(all.flatMap(TOUCHES.SHARED_INSTITUTION), 'SHARED_INSTITUTION', 'INSTITUTION'),
    ...personReasons(all.flatMap(personTouches)),
  ];
  const place = new Map(all.map(({ article }, index) => [article.id, index]));
  const placeOf = (id: string): number => place.get(id) ?? all.length;
  return [...groupBy(reasons, ({ a, b }) => `${a}\n${b}`).values()]
    .flatMap((ofPair) =>
      ofPair.slice(0, 1).map(({ a, b }) =>
        linkOf(
          a,
          b,
          ofPair.map(({ reason }) => reason),
        ),
      ),
    )
    .sort(
      (one, other) =>
        other.strength - one.strength || placeOf(one.source) - placeOf(other.source) || placeOf(one.target) - placeOf(other.target),
    );
};
