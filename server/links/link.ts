import type { Place, ReasonKind } from '../generated/resolver-types.ts';
import type { NodeRef } from '../nodes.ts';

/** One reason why two articles are linked. */
export interface Reason {
  readonly kind: ReasonKind;
  /** What the two have in common, or the article cited. */
  readonly subject: NodeRef;
  readonly weight: number;
  readonly sourcePlaces: Place[];
  readonly targetPlaces: Place[];
}

/** Why two articles are linked; `source` stands before `target` in the list of articles. */
export interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The sum of the reasons' weights. */
  readonly strength: number;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}
