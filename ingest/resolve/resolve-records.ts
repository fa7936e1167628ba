import { NO_MERGES, type Merges } from '../../schema/authority/merges.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { theoryVocabulary } from '../../schema/vocabulary/theories.ts';
import { resolveConcepts } from './concepts.ts';
import { curationOf } from './curation/issue-blocks.ts';
import type { Entities, Labels } from './entities.ts';
import { resolveInstitutions } from './institutions.ts';
import { articleIds } from '../../schema/graph/issue-ids.ts';
import { knownFamilies, type KnownFamilies } from './persons/known-families.ts';
import { resolvePersons } from './persons/resolve-persons.ts';
import { resolveTheories, theoryKey } from './theories.ts';
import { resolveVenues } from './venues.ts';
import { resolveWorks } from './works/resolve-works.ts';

interface Vocabulary {
  readonly families: KnownFamilies;
  readonly labels: ReadonlyMap<string, Labels>;
}

let read: Vocabulary | null = null;

/** The vocabulary as resolution looks things up in it; folded once a process. */
function vocabulary(): Vocabulary {
  if (read !== null) return read;
  const { theories, thinkers } = theoryVocabulary();
  const labels = theories.map(({ prefLabel: { kk, ru, en } }) => [theoryKey(en), { labelKk: kk, labelRu: ru, labelEn: en }] as const);
  read = { families: knownFamilies(thinkers), labels: new Map(labels) };
  return read;
}

/**
 * Which mentions in the records are one thing: each entity with the forms it is printed in and their places,
 * and each merge with its reason and confidence. Pure: the order of articles and references does not matter.
 *
 * @param merges the curator's decisions, which override the rules; `problems` of each kind tells those that could not be carried out
 */
export function resolveRecords(records: readonly IssueRecord[], merges: Merges = NO_MERGES): Entities {
  const { families, labels } = vocabulary();
  const works = resolveWorks(records, articleIds(records), curationOf(merges, records, 'works'));
  const workAt = (at: string): string | null => works.at.get(at)?.id ?? null;
  return {
    persons: resolvePersons(records, families, workAt, curationOf(merges, records, 'persons')),
    institutions: resolveInstitutions(records, curationOf(merges, records, 'institutions')),
    works,
    venues: resolveVenues(records),
    concepts: resolveConcepts(records),
    theories: resolveTheories(records, (key) => labels.get(key) ?? null, curationOf(merges, records, 'theories')),
  };
}
