import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { Reference } from '../../schema/record/reference.ts';
import { fold } from '../../schema/text/fold.ts';
import { referenceAt, referencePlace } from './address.ts';
import { clusterAlong, linksBySharedKey, type Cluster } from './cluster.ts';
import { distinctIds } from './content-id.ts';
import type { Place, Resolved, VenueEntity } from './entities.ts';
import { mostFrequent, uniqueForms } from './forms.ts';

type VenueKind = VenueEntity['kind'];

interface VenueMention {
  readonly at: string;
  readonly place: Place;
  readonly kind: VenueKind;
  readonly name: string | null;
  readonly host: string | null;
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

const nameKey = (name: string): string => fold(name).replace(/^te (?=[a-z])/, '') || name;

/** Journal of an article, site of a page, publisher of a book; a chapter's book is no venue. */
function venueOf({ type, container, publisher, url }: Reference): Pick<VenueMention, 'kind' | 'name' | 'host'> {
  if (type === 'journal-article') return { kind: 'journal', name: container, host: null };
  if (type === 'news' || type === 'webpage' || type === 'law') return { kind: 'site', name: container, host: hostOf(url) };
  return { kind: 'publisher', name: publisher, host: null };
}

const mentionsOf = (records: readonly IssueRecord[]): VenueMention[] =>
  records.flatMap((record, index) =>
    record.articles.flatMap((article) =>
      article.references
        .map((reference) => ({
          at: referenceAt({ record: index, article: article.position }, reference.n),
          place: referencePlace(article.position, reference.n),
          ...venueOf(reference),
        }))
        .filter(({ name, host }) => name !== null || host !== null),
    ),
  );

/** A site is its host; everything else, and a site without address, its folded name. */
const keyOf = ({ kind, name, host }: VenueMention): string => `${kind} ${host ?? nameKey(name ?? '')}`;

/** Pages of one host under several names belong to a portal, which is shown by its host. */
function nameOf(mentions: readonly VenueMention[]): string {
  const names = mentions.flatMap((mention) => mention.name ?? []);
  const host = mentions.find((mention) => mention.host !== null)?.host ?? null;
  const several = host !== null && new Set(names.map(nameKey)).size > 1;
  return (several ? host : (mostFrequent(names) ?? host)) ?? '';
}

/** Venues are one where their kind and folded name agree, sites where their host does. */
export function resolveVenues(records: readonly IssueRecord[]): Resolved<VenueEntity> {
  const mentions = mentionsOf(records);
  const links = linksBySharedKey(
    mentions.map((mention) => [keyOf(mention)]),
    { reason: 'the name or the host agrees', confidence: 0.97 },
  );
  const { clusters } = clusterAlong(mentions.length, links, {
    forbids: () => false,
    keyOf: (item) => mentions[item]?.at ?? '',
  });
  const membersOf = (cluster: Cluster): VenueMention[] => cluster.members.flatMap((member) => mentions[member] ?? []);
  const keys = clusters.map((cluster) => membersOf(cluster).map(keyOf)[0] ?? '');
  const ids = distinctIds(
    'venue',
    keys.map((key) => ({ name: key, content: '' })),
  );
  const at = new Map<string, VenueEntity>();
  const all = clusters.map((cluster, index): VenueEntity => {
    const members = membersOf(cluster);
    const entity = {
      id: ids[index] ?? '',
      forms: uniqueForms(members.map(({ name, host, place }) => ({ text: name ?? host ?? '', language: '', place }))),
      merges: cluster.merges,
      confidence: cluster.confidence,
      name: nameOf(members),
      kind: members[0]?.kind ?? 'site',
    };
    for (const member of members) at.set(member.at, entity);
    return entity;
  });
  return { all, at, refusals: [] };
}
