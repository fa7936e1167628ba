import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { Reference } from '../../schema/record/reference.ts';
import { fold } from '../../schema/text/fold.ts';
import { referenceAt, referencePlace } from '../../schema/record/address.ts';
import { clusterAlong } from './cluster.ts';
import type { IdKey } from '../../schema/graph/content-id.ts';
import type { Resolved, VenueEntity } from './entities.ts';
import type { Place } from '../../schema/record/address.ts';
import { mostFrequent, uniqueForms } from './forms.ts';
import { linksBySharedKey } from './links.ts';
import { resolvedFrom, type AddressedCluster } from './resolved.ts';

type VenueKind = VenueEntity['kind'];

interface VenueMention {
  readonly at: string;
  readonly place: Place;
  readonly kind: VenueKind;
  readonly name: string | null;
  readonly host: string | null;
}

/** A mention with what makes its venue one with another's. */
type KeyedMention = VenueMention & { readonly key: string };

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

const idKeyOf = ([first]: readonly KeyedMention[]): IdKey => ({ name: first?.key ?? '', content: '' });

const entityOf = (id: string, { members, merges, confidence }: AddressedCluster<KeyedMention>): VenueEntity => ({
  id,
  forms: uniqueForms(members.map(({ name, host, place }) => ({ text: name ?? host ?? '', language: '', place }))),
  merges,
  confidence,
  name: nameOf(members),
  kind: members[0]?.kind ?? 'site',
});

/** Venues are one where their kind and folded name agree, sites where their host does. */
export function resolveVenues(records: readonly IssueRecord[]): Resolved<VenueEntity> {
  const mentions = mentionsOf(records).map((mention) => ({ ...mention, key: keyOf(mention) }));
  const links = linksBySharedKey(mentions, ({ key }) => [key], { reason: 'the name or the host agrees', confidence: 0.97 });
  return resolvedFrom('venue', clusterAlong(mentions, links).clusters, { idKey: idKeyOf, entity: entityOf });
}
