import type { Merge } from './entities.ts';

/** Two items that may be one thing. */
export interface Link extends Merge {
  readonly a: number;
  readonly b: number;
}

export interface Cluster {
  /** Indexes of the items, ascending. */
  readonly members: readonly number[];
  readonly merges: readonly Merge[];
  readonly confidence: number;
}

/** Links whose confidence is below this are dropped where an item could go two ways. */
const SURE = 0.8;

/** Items that a less sure link would join to two things that cannot be one. */
function isAmbiguous(link: Link, links: ReadonlyMap<number, readonly Link[]>, forbids: (a: number, b: number) => boolean): boolean {
  if (link.confidence >= SURE) return false;
  const otherEnd = (other: Link, item: number): number => (other.a === item ? other.b : other.a);
  const torn = (item: number, partner: number): boolean =>
    (links.get(item) ?? []).some((other) => {
      const rival = otherEnd(other, item);
      return rival !== partner && forbids(partner, rival);
    });
  return torn(link.a, link.b) || torn(link.b, link.a);
}

/**
 * Groups items along links, the surest first; a link is not taken where it would put two items into one group that
 * `forbids` says are different, nor where it is unsure and an item could go two ways.
 *
 * @param size number of items
 * @param keyOf content of an item: it breaks ties, so that the order of the items does not matter
 * @returns every item in exactly one cluster, and the links that were not taken
 */
export function clusterAlong(
  size: number,
  links: readonly Link[],
  { forbids, keyOf }: { readonly forbids: (a: number, b: number) => boolean; readonly keyOf: (item: number) => string },
): { clusters: Cluster[]; refused: Link[] } {
  const byItem = new Map<number, Link[]>();
  for (const link of links) {
    for (const end of [link.a, link.b]) byItem.set(end, [...(byItem.get(end) ?? []), link]);
  }
  const keyOfLink = ({ a, b }: Link): string => [keyOf(a), keyOf(b)].sort().join('\n');
  const sorted = links
    .map((link) => ({ link, key: keyOfLink(link) }))
    .sort((x, y) => y.link.confidence - x.link.confidence || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0))
    .map(({ link }) => link);

  const groups = Array.from({ length: size }, (_, item) => ({ members: [item], merges: new Array<Merge>() }));
  const refused: Link[] = [];
  for (const link of sorted) {
    const into = groups[link.a];
    const from = groups[link.b];
    if (into === undefined || from === undefined || into === from) continue;
    const clash = into.members.some((one) => from.members.some((other) => forbids(one, other)));
    if (clash || isAmbiguous(link, byItem, forbids)) {
      refused.push(link);
      continue;
    }
    into.members.push(...from.members);
    into.merges.push(...from.merges, { reason: link.reason, confidence: link.confidence });
    for (const member of from.members) groups[member] = into;
  }
  const clusters = [...new Set(groups)].map(({ members, merges }) => ({
    members: members.sort((x, y) => x - y),
    merges,
    confidence: Math.min(1, ...merges.map((merge) => merge.confidence)),
  }));
  return { clusters, refused };
}

/** Links between all items that share a key. */
export function linksBySharedKey(keysOf: readonly (readonly string[])[], merge: Merge): Link[] {
  const first = new Map<string, number>();
  return keysOf.flatMap((keys, item) =>
    keys.flatMap((key) => {
      const other = first.get(key);
      if (other === undefined) first.set(key, item);
      return other === undefined || other === item ? [] : [{ a: other, b: item, ...merge }];
    }),
  );
}
