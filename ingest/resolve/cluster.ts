import type { Merge } from './entities.ts';
import { Groups } from './groups.ts';

/** Two mentions that may be one thing. */
export interface Link<T> extends Merge {
  readonly a: T;
  readonly b: T;
}

/** Mentions taken for one thing, in the order in which they came. */
export interface Cluster<T> {
  readonly members: readonly T[];
  readonly merges: readonly Link<T>[];
  readonly confidence: number;
}

/** `key` is the mention's content: it breaks ties, so that the order of the mentions does not matter. */
interface Keyed {
  readonly key: string;
}

/** A link whose confidence is below this is dropped where a mention could go two ways. */
const SURE = 0.8;

const never = (): boolean => false;

/** What a curator decided: it overrides every rule. */
export interface Decided<T> {
  readonly together: readonly (readonly [T, T])[];
  readonly apart: (a: T, b: T) => boolean;
}

const CURATED: Merge = { reason: 'the curator took them for one', confidence: 1 };

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
 * What a curator wants together is joined in the end, each with all that the rules have put with it.
 *
 * @returns every mention in exactly one cluster, and the links that were not taken
 */
export function clusterAlong<T extends Keyed>(
  mentions: readonly T[],
  links: readonly Link<T>[],
  forbids: (a: T, b: T) => boolean = never,
  { together, apart }: Decided<T> = { together: [], apart: never },
): { clusters: Cluster<T>[]; refused: Link<T>[] } {
  const linksOf = linksOfEach(links);
  const groups = new Groups(mentions);
  /** The groups as they will be in the end: what is kept apart must not meet there. */
  const final = new Groups(mentions);
  for (const [a, b] of together) final.join(a, b);
  const meet = (ones: readonly T[], others: readonly T[], different: (a: T, b: T) => boolean): boolean =>
    ones.some((one) => others.some((other) => different(one, other)));
  const different = (a: T, b: T): boolean => apart(a, b) || forbids(a, b);

  const taken: Link<T>[] = [];
  const refused: Link<T>[] = [];
  for (const link of surestFirst(links)) {
    const [into, from] = [groups.membersOf(link.a), groups.membersOf(link.b)];
    if (into === from) continue;
    const clash = meet(into, from, forbids) || meet(final.membersOf(link.a), final.membersOf(link.b), apart);
    if (clash || isTorn(link, linksOf, different)) {
      refused.push(link);
      continue;
    }
    groups.join(link.a, link.b);
    final.join(link.a, link.b);
    taken.push(link);
  }
  for (const [a, b] of together) if (groups.join(a, b)) taken.push({ a, b, ...CURATED });

  const mergesOf = new Map<readonly T[], Link<T>[]>();
  for (const link of taken) {
    const group = groups.membersOf(link.a);
    mergesOf.set(group, [...(mergesOf.get(group) ?? []), link]);
  }
  const order = new Map(mentions.map((mention, index) => [mention, index]));
  const clusters = groups.all().map((members) => {
    const merges = mergesOf.get(members) ?? [];
    return {
      members: members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      merges,
      confidence: Math.min(1, ...merges.map((merge) => merge.confidence)),
    };
  });
  return { clusters, refused };
}
