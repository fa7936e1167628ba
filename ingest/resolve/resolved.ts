import type { Cluster } from './cluster.ts';
import { distinctIds, type EntityKind, type IdKey } from '../../schema/graph/content-id.ts';
import type { Entity, Refusal, Resolved } from './entities.ts';

/** Makes one entity of each cluster and remembers which mention means it. */
export function resolvedFrom<T extends { readonly at: string }, E extends Entity>(
  kind: EntityKind,
  clusters: readonly Cluster<T>[],
  make: { readonly idKey: (members: readonly T[]) => IdKey; readonly entity: (id: string, cluster: Cluster<T>) => E },
  refusals: readonly Refusal[] = [],
): Resolved<E> {
  const ids = distinctIds(
    kind,
    clusters.map(({ members }) => make.idKey(members)),
  );
  const at = new Map<string, E>();
  const all = clusters.map((cluster, index) => {
    const entity = make.entity(ids[index] ?? '', cluster);
    for (const member of cluster.members) at.set(member.at, entity);
    return entity;
  });
  return { all, at, refusals, problems: [] };
}
