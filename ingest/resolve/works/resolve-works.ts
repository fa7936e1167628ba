import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { clusterAlong, type Link } from '../cluster.ts';
import { distinctIds } from '../content-id.ts';
import type { Resolved, WorkEntity } from '../entities.ts';
import { refusalOf } from '../forms.ts';
import { areDifferentWorks, judgeWorks, misprintedIdentifier } from './judge-works.ts';
import { idKeyOf, workOfMentions } from './work-fields.ts';
import { workMentions, type WorkMention } from './work-mention.ts';

/** Words of a folded title by which works are looked for: the long ones, which few titles share. */
const blocksOf = (work: WorkMention): string[] => [
  ...work.dois,
  ...work.addresses,
  ...(work.act === null ? [] : [`act ${work.act.year} ${work.act.number}`]),
  ...[...work.titles, ...(work.titleEn === null ? [] : [work.titleEn])].flatMap((title) =>
    title
      .split(' ')
      .filter((word) => word.length > 3)
      .slice(0, 6),
  ),
];

function candidatePairs(works: readonly WorkMention[]): [number, number][] {
  const blocks = new Map<string, Set<number>>();
  works.forEach((work, index) => {
    for (const block of blocksOf(work)) blocks.set(block, (blocks.get(block) ?? new Set()).add(index));
  });
  const pairs = new Map<string, [number, number]>();
  for (const block of blocks.values()) {
    const members = [...block];
    members.forEach((a, at) => members.slice(at + 1).forEach((b) => pairs.set(`${a} ${b}`, [a, b])));
  }
  return [...pairs.values()];
}

/**
 * Which references mean one work, over articles, lists and scripts, and which of them mean an article of the issue.
 *
 * @param articleIds ids of the articles by address; a work that is one of them bears its id
 */
export function resolveWorks(records: readonly IssueRecord[], articleIds: ReadonlyMap<string, string>): Resolved<WorkEntity> {
  const works = workMentions(records);
  const pairs = candidatePairs(works);
  const links = pairs.flatMap(([a, b]): Link[] => {
    const [one, other] = [works[a], works[b]];
    const merge = one && other ? judgeWorks(one, other) : null;
    return merge === null ? [] : [{ a, b, ...merge }];
  });
  const misprinted = pairs.flatMap(([a, b]) => {
    const [one, other] = [works[a], works[b]];
    const reason = one && other ? misprintedIdentifier(one, other) : null;
    return reason === null ? [] : [{ a, b, reason }];
  });
  const { clusters, refused } = clusterAlong(works.length, links, {
    forbids: (a, b) => {
      const [one, other] = [works[a], works[b]];
      return one !== undefined && other !== undefined && areDifferentWorks(one, other);
    },
    keyOf: (item) => works[item]?.key ?? '',
  });
  const at = new Map<string, WorkEntity>();
  const groups = clusters
    .map((cluster) => ({ cluster, members: cluster.members.flatMap((index) => works[index] ?? []) }))
    .map(({ cluster, members }) => ({
      cluster,
      references: members.filter((work) => work.reference !== null),
      article: members.find((work) => work.article !== null)?.at ?? null,
    }))
    .filter(({ references }) => references.length > 0);
  const ids = distinctIds(
    'work',
    groups.map(({ references }) => idKeyOf(references)),
  );
  const all = groups.map(({ cluster, references, article }, index) => {
    const entity = workOfMentions(ids[index] ?? '', references, cluster, article === null ? null : (articleIds.get(article) ?? null));
    for (const { at: address } of references) at.set(address, entity);
    return entity;
  });
  const refusals = [...misprinted, ...refused].flatMap(({ a, b, reason }) => refusalOf(works[a]?.forms[0], works[b]?.forms[0], reason));
  return { all, at, refusals };
}
