import type { ReasonKind } from '../../../schema/graphql/generated/operations.ts';
import type { Link } from '../api/queries.ts';

/** The links that remain when only some reasons count: their strength is the sum of those reasons' weights. Strongest first. */
export function filterLinks(links: readonly Link[], reasons: readonly ReasonKind[]): Link[] {
  return links
    .map((link) => {
      const kept = link.reasons.filter(({ kind }) => reasons.includes(kind));
      return { ...link, reasons: kept, strength: kept.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .filter((link) => link.reasons.length > 0)
    .sort((a, b) => b.strength - a.strength);
}

/** How many reasons of each kind a link has, the commonest kind first. */
export function countReasons(reasons: Link['reasons']): [kind: ReasonKind, count: number][] {
  const counts = new Map<ReasonKind, number>();
  for (const { kind } of reasons) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
