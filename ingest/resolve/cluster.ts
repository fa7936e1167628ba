import type { Merge } from './entities.ts';

/** Two mentions that may be one thing. */
export interface Link<T> extends Merge {
  readonly a: T;
  readonly b: T;
}

/** Mentions taken for one thing, in the order in which they came. */
export interface Cluster<T> {
  readonly members: readonly T[];
  readonly merges: readonly Merge[];
  readonly confidence: number;
}

/** `key` is the mention's content: it breaks ties, so that the order of the mentions does not matter. */
interface Keyed {
  readonly key: string;
}

/** A link whose confidence is below this is dropped where a mention could go two ways. */
const SURE = 0.8;

const neverForbidden = (): boolean => false;

function linksOfEach<T>(links: readonly Link<T>[]): Map<T, Link<T>[]> {
  const each = new Map<T, Link<T>[]>();
  for (const link of links) {
    for (const end of [link.a, link.b]) each.set(end, [...(each.get(end) ?? []), link]);
  }
  return each;
}

/** Whether an unsure link has an end that another link would join to something that the link's other end cannot be. */
function isTorn<T>(link: Link<T>, linksOf: ReadonlyMap<T, readonly Link<T>[]>, forbids: (a: T, b: T) => boolean): boolean {
  if (link.confidence >= SURE) return false;
  const couldGoElsewhere = (end: T, partner: T): boolean =>
    (linksOf.get(end) ?? []).some((other) => {
      const rival = other.a === end ? other.b : other.a;
      return rival !== partner && forbids(partner, rival);
    });
  return couldGoElsewhere(link.a, link.b) || couldGoElsewhere(link.b, link.a);
}

function surestFirst<T extends Keyed>(links: readonly Link<T>[]): Link<T>[] {
  const keyed = links.map((link) => ({ link, key: [link.a.key, link.b.key].sort().join('\n') }));
  return keyed
    .sort((x, y) => y.link.confidence - x.link.confidence || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0))
    .map(({ link }) => link);
}

/**
 * Groups mentions along links, the surest first. A link is not taken where it would put two mentions into one group
 * that `forbids` says are different, nor where it is unsure and a mention could go two ways.
 *
 * @returns every mention in exactly one cluster, and the links that were not taken
 */
export function clusterAlong<T extends Keyed>(
  mentions: readonly T[],
  links: readonly Link<T>[],
  forbids: (a: T, b: T) => boolean = neverForbidden,
): { clusters: Cluster<T>[]; refused: Link<T>[] } {
  const linksOf = linksOfEach(links);
  const groups = new Map(mentions.map((mention) => [mention, { members: [mention], merges: new Array<Merge>() }]));
  const refused: Link<T>[] = [];
  for (const link of surestFirst(links)) {
    const into = groups.get(link.a);
    const from = groups.get(link.b);
    if (into === undefined || from === undefined || into === from) continue;
    const clash = into.members.some((one) => from.members.some((other) => forbids(one, other)));
    if (clash || isTorn(link, linksOf, forbids)) {
      refused.push(link);
      continue;
    }
    into.members.push(...from.members);
    into.merges.push(...from.merges, { reason: link.reason, confidence: link.confidence });
    for (const member of from.members) groups.set(member, into);
  }
  const order = new Map(mentions.map((mention, index) => [mention, index]));
  const clusters = [...new Set(groups.values())].map(({ members, merges }) => ({
    members: members.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    merges,
    confidence: Math.min(1, ...merges.map((merge) => merge.confidence)),
  }));
  return { clusters, refused };
}
