import type { Cluster } from './cluster.ts';
import { distinctIds, type EntityKind, type IdKey } from '../../schema/graph/content-id.ts';
import type { Entity, MergeStep, Refusal, Resolved } from './entities.ts';

/** A cluster whose merges tell the mentions by their addresses. */
export interface AddressedCluster<T> extends Omit<Cluster<T>, 'merges'> {
  readonly merges: readonly MergeStep[];
}

/** Makes one entity of each cluster and remembers which mention means it. */
export function resolvedFrom<T extends { readonly at: string }, E extends Entity>(
  kind: EntityKind,
  clusters: readonly Cluster<T>[],
  make: { readonly idKey: (members: readonly T[]) => IdKey; readonly entity: (id: string, cluster: AddressedCluster<T>) => E },
  refusals: readonly Refusal[] = [],
): Resolved<E> {
  const ids = distinctIds(
    kind,
    clusters.map(({ members }) => make.idKey(members)),
  );
  const at = new Map<string, E>();
  const all = clusters.map((cluster, index) => {
    const merges = cluster.merges.map(({ reason, confidence, a, b }): MergeStep => ({ reason, confidence, between: [a.at, b.at] }));
    const entity = make.entity(ids[index] ?? '', { ...cluster, merges });
    for (const member of cluster.members) at.set(member.at, entity);
    return entity;
  });
  return { all, at, refusals, problems: [] };
}
