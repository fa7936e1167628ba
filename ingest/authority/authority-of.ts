import { AUTHORITY_VERSION, type Authority, type AuthorityEntity } from '../../schema/authority/authority.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { Entities, Entity, Labels, Names, Resolved, WorkEntity } from '../resolve/entities.ts';
import { mostFrequentOf } from '../resolve/forms.ts';
import { mentionsOfRecord, type Addressed } from './mentions-of-record.ts';

type Shown = Pick<AuthorityEntity<never>, 'preferred' | 'names'>;

const ofNames = ({ name, nameKk, nameRu, nameEn }: Names): Shown => ({
  preferred: name,
  names: { kk: nameKk, ru: nameRu, en: nameEn },
});

const ofLabels = ({ name, labelKk, labelRu, labelEn }: Labels & { readonly name: string }): Shown => ({
  preferred: name,
  names: { kk: labelKk, ru: labelRu, en: labelEn },
});

const FORM_WITHOUT_TITLE = 'untitled';

const ofWork = ({ title, titleEn, corporateAuthor, forms }: WorkEntity): Shown => ({
  preferred: title ?? titleEn ?? corporateAuthor ?? forms[0]?.text ?? FORM_WITHOUT_TITLE,
  names: { kk: mostFrequentOf(forms, 'kk'), ru: mostFrequentOf(forms, 'ru'), en: titleEn ?? mostFrequentOf(forms, 'en') },
});

/** The entities of a kind in the order of their first mentions; those that the record does not mention are left out. */
function entitiesOf<E extends Entity, M>(
  resolved: Resolved<E>,
  mentions: readonly Addressed<M>[],
  show: (entity: E) => Shown,
): AuthorityEntity<M>[] {
  const mentionAt = new Map(mentions.map(({ at, mention }) => [at, mention]));
  const found = new Map<E, M[]>();
  for (const { at, mention } of mentions) {
    const entity = resolved.at.get(at);
    if (entity !== undefined) found.set(entity, [...(found.get(entity) ?? []), mention]);
  }
  return [...found].map(([entity, meant]) => ({
    id: entity.id,
    ...show(entity),
    forms: entity.forms.map(({ text, language, place }) => ({ text, language, place: place.text })),
    merges: entity.merges.map(({ reason, confidence, between }) => ({
      reason,
      confidence,
      between: between.flatMap((at) => mentionAt.get(at) ?? []),
    })),
    confidence: entity.confidence,
    mentions: meant,
  }));
}

/** The authority file of a record. `entities` are those of this record alone. */
export function authorityOf(record: IssueRecord, entities: Entities): Authority {
  const mentions = mentionsOfRecord(record);
  return {
    authorityVersion: AUTHORITY_VERSION,
    source: { file: record.source.file, sha256: record.source.sha256 },
    persons: entitiesOf(entities.persons, mentions.persons, ofNames),
    works: entitiesOf(entities.works, mentions.works, ofWork),
    institutions: entitiesOf(entities.institutions, mentions.institutions, ofNames),
    theories: entitiesOf(entities.theories, mentions.theories, ofLabels),
  };
}
