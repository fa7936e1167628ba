import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { clusterAlong, type Cluster, type Link } from '../cluster.ts';
import { distinctIds } from '../content-id.ts';
import type { PersonEntity, Resolved } from '../entities.ts';
import { refusalOf, uniqueForms } from '../forms.ts';
import type { KnownFamilies } from './known-families.ts';
import { areDifferentPersons, judgePersons } from './judge-persons.ts';
import { idKeyOf, namesOf } from './person-names.ts';
import { personMentions, type PersonMention } from './person-mention.ts';

/** Pairs that can be judged alike at all: those with a family name that sounds alike in some spelling. */
function candidatePairs(mentions: readonly PersonMention[]): [number, number][] {
  const blocks = new Map<string, Set<number>>();
  mentions.forEach((mention, index) => {
    for (const { family } of mention.names) {
      const block = skeleton(family);
      blocks.set(block, (blocks.get(block) ?? new Set()).add(index));
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const block of blocks.values()) {
    const members = [...block];
    members.forEach((a, at) => members.slice(at + 1).forEach((b) => pairs.set(`${a} ${b}`, [a, b])));
  }
  return [...pairs.values()];
}

const entityOf = (id: string, members: readonly PersonMention[], { merges, confidence }: Cluster): PersonEntity => ({
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
 * The id is made from the ORCID, else from the family name and first given name of the fullest spelling (a thinker's
 * canonical one first), folded. So a person keeps the id over issues loaded at different times if each issue prints the
 * name equally fully; where one has initials only, there will be two nodes. Namesakes whom one record tells apart get
 * the key of their first mention added, each of them.
 */
export function resolvePersons(records: readonly IssueRecord[], families: KnownFamilies): Resolved<PersonEntity> {
  const mentions = personMentions(records, families);
  const mention = (index: number): PersonMention | undefined => mentions[index];
  const links = candidatePairs(mentions).flatMap(([a, b]): Link[] => {
    const [one, other] = [mention(a), mention(b)];
    const merge = one && other ? judgePersons(one, other) : null;
    return merge === null ? [] : [{ a, b, ...merge }];
  });
  const { clusters, refused } = clusterAlong(mentions.length, links, {
    forbids: (a, b) => {
      const [one, other] = [mention(a), mention(b)];
      return one !== undefined && other !== undefined && areDifferentPersons(one, other);
    },
    keyOf: (item) => mention(item)?.key ?? '',
  });

  const people = clusters.map((cluster) => cluster.members.flatMap((index) => mention(index) ?? []));
  const ids = distinctIds('person', people.map(idKeyOf));
  const at = new Map<string, PersonEntity>();
  const all = clusters.map((cluster, index) => {
    const members = people[index] ?? [];
    const entity = entityOf(ids[index] ?? '', members, cluster);
    for (const member of members) at.set(member.at, entity);
    return entity;
  });
  const refusals = refused
    .filter(({ a, b }) => at.get(mention(a)?.at ?? '') !== at.get(mention(b)?.at ?? ''))
    .flatMap(({ a, b, reason }) => refusalOf(mention(a)?.spellings[0], mention(b)?.spellings[0], reason));
  return { all, at, refusals };
}
