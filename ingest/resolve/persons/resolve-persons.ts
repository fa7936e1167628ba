import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { clusterAlong } from '../cluster.ts';
import type { PersonEntity, Resolved } from '../entities.ts';
import { refusalOf, uniqueForms } from '../forms.ts';
import { candidatePairs, judgedLinks } from '../links.ts';
import { curate, NOT_CURATED, type KindCuration } from '../curation/curate.ts';
import { namedAs, preferForms } from '../curation/prefer-forms.ts';
import { resolvedFrom, type AddressedCluster } from '../resolved.ts';
import { areDifferentPersons, judgePersons } from './judge-persons.ts';
import type { KnownFamilies } from './known-families.ts';
import type { PersonMention } from './mentions/person-mention.ts';
import { personMentions, type WorkAt } from './mentions/person-mentions.ts';
import { idKeyOf, namesOf } from './person-names.ts';

const blocksOf = ({ names, authorOf }: PersonMention): string[] => [
  ...names.map(({ family }) => skeleton(family)),
  ...names.flatMap(({ family, given: [first] }) => (first === undefined || first.initial ? [] : [[family, first.folded].sort().join(' ')])),
  ...(authorOf === null ? [] : [`${authorOf.work} ${authorOf.index}`]),
];

const entityOf = (id: string, { members, merges, confidence }: AddressedCluster<PersonMention>): PersonEntity => ({
  id,
  forms: uniqueForms(members.flatMap((mention) => mention.spellings)),
  merges,
  confidence,
  ...namesOf(members),
  otherFamilies: [...new Set(members.flatMap((mention) => mention.names.map((name) => name.family)))],
  orcid: members.find((mention) => mention.orcid !== null)?.orcid ?? null,
  email: members.find((mention) => mention.email !== null)?.email ?? null,
});

/**
 * Which authors, cited authors and thinkers are one person.
 *
 * @param workAt the work that a reference means: its author is one person however two references spell the name
 *
 * The id is made from the ORCID, else from the family name and first given name of the fullest spelling (a thinker's
 * canonical one first), folded. So a person keeps the id over issues loaded at different times if each issue prints the
 * name equally fully; where one has initials only, there will be two nodes. Namesakes whom one record tells apart get
 * the key of their first mention added, each of them.
 */
export function resolvePersons(
  records: readonly IssueRecord[],
  families: KnownFamilies,
  workAt: WorkAt,
  curation: KindCuration = NOT_CURATED,
): Resolved<PersonEntity> {
  const mentions = personMentions(records, families, workAt);
  const pairs = candidatePairs(mentions, blocksOf);
  const curated = curate(mentions, ({ spellings }) => spellings, curation);
  const { clusters, refused } = clusterAlong(mentions, judgedLinks(pairs, judgePersons), areDifferentPersons, curated);
  const resolved = resolvedFrom('person', clusters, { idKey: idKeyOf, entity: entityOf });
  const refusals = refused
    .filter(({ a, b }) => resolved.at.get(a.at) !== resolved.at.get(b.at))
    .flatMap(({ a, b, reason }) => refusalOf(a.spellings[0], b.spellings[0], reason));
  return preferForms({ ...resolved, refusals }, curated, namedAs);
}
