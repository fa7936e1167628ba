import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { Reference } from '../../schema/record/reference.ts';
import { fold } from '../../schema/text/fold.ts';
import { referenceAt, referencePlace } from './address.ts';
import { contentId } from './content-id.ts';
import type { Form, Resolved, VenueEntity } from './entities.ts';
import { mostFrequent, uniqueForms } from './forms.ts';

type VenueKind = VenueEntity['kind'];

interface VenueMention {
  readonly at: string;
  readonly kind: VenueKind;
  readonly form: Form;
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

/** Journal of an article, site of a page, publisher of a book; a chapter's book is no venue. */
function venueOf(reference: Reference): { kind: VenueKind; name: string } | null {
  const named = (kind: VenueKind, name: string | null): { kind: VenueKind; name: string } | null => (name === null ? null : { kind, name });
  if (reference.type === 'journal-article') return named('journal', reference.container);
  if (reference.type === 'news' || reference.type === 'webpage' || reference.type === 'law') {
    return named('site', reference.container ?? hostOf(reference.url));
  }
  return named('publisher', reference.publisher);
}

/** Venues are one where kind and folded name agree. */
export function resolveVenues(records: readonly IssueRecord[]): Resolved<VenueEntity> {
  const groups = new Map<string, VenueMention[]>();
  records.forEach((record, index) => {
    for (const article of record.articles) {
      for (const reference of article.references) {
        const venue = venueOf(reference);
        if (venue === null) continue;
        const key = `${venue.kind} ${fold(venue.name).replace(/^te (?=[a-z])/, '') || venue.name}`;
        const at = referenceAt({ record: index, article: article.position }, reference.n);
        const form = { text: venue.name, language: '' as const, place: referencePlace(article.position, reference.n) };
        groups.set(key, [...(groups.get(key) ?? []), { at, kind: venue.kind, form }]);
      }
    }
  });
  const at = new Map<string, VenueEntity>();
  const all = [...groups].map(([key, mentions]): VenueEntity => {
    const forms = uniqueForms(mentions.map((mention) => mention.form));
    const entity = {
      id: contentId('venue', key),
      forms,
      merges: mentions.length > 1 ? [{ reason: 'the name agrees', confidence: 0.97 }] : [],
      confidence: mentions.length > 1 ? 0.97 : 1,
      name: mostFrequent(mentions.map((mention) => mention.form.text)) ?? '',
      kind: mentions[0]?.kind ?? 'site',
    };
    for (const mention of mentions) at.set(mention.at, entity);
    return entity;
  });
  return { all, at, refusals: [] };
}
