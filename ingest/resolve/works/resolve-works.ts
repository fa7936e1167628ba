import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { clusterAlong, type Cluster } from '../cluster.ts';
import type { ResolvedWorks, WorkEntity } from '../entities.ts';
import { curate, NOT_CURATED, type KindCuration } from '../curation/curate.ts';
import { preferForms } from '../curation/prefer-forms.ts';
import { refusalOf } from '../forms.ts';
import { candidatePairs, judgedLinks } from '../links.ts';
import { resolvedFrom, type AddressedCluster } from '../resolved.ts';
import { areDifferentWorks, judgeWorks, misprintedIdentifier } from './judge-works.ts';
import { idKeyOf, workOfMentions } from './work-fields.ts';
import { versionsAmong } from './versions.ts';
import { workMentions, type WorkMention } from './work-mention.ts';

/** Words of a folded title by which works are looked for: the long ones, which few titles share. */
const blocksOf = (work: WorkMention): string[] => [
  ...work.dois,
  ...work.addresses,
  ...(work.act === null ? [] : [`act ${work.act.year} ${work.act.number}`]),
  ...(work.actName === null ? [] : [work.actName]),
  ...[...work.titles, ...(work.titleEn === null ? [] : [work.titleEn])].flatMap((title) =>
    title
      .split(' ')
      .filter((word) => word.length > 3)
      .slice(0, 6),
  ),
];

/**
 * Which references mean one work, over articles, lists and scripts, and which of them mean an article of the issue.
 *
 * @param articleIds ids of the articles by address; a work that is one of them bears its id
 */
export function resolveWorks(
  records: readonly IssueRecord[],
  articleIds: ReadonlyMap<string, string>,
  curation: KindCuration = NOT_CURATED,
): ResolvedWorks {
  const works = workMentions(records);
  const pairs = candidatePairs(works, blocksOf);
  const curated = curate(works, ({ forms }) => forms, curation);
  const { clusters, refused } = clusterAlong(works, judgedLinks(pairs, judgeWorks), areDifferentWorks, curated);
  const articleOf = new Map<readonly WorkMention[], string>();
  const cited = clusters.flatMap((cluster): Cluster<WorkMention>[] => {
    const references = cluster.members.filter((work) => work.reference !== null);
    if (references.length === 0) return [];
    const citing = { ...cluster, members: references };
    const article = cluster.members.find((work) => work.article !== null);
    const id = article === undefined ? undefined : articleIds.get(article.at);
    if (id !== undefined) articleOf.set(references, id);
    return [citing];
  });
  const misprinted = pairs.flatMap(([a, b]) => {
    const reason = misprintedIdentifier(a, b);
    return reason === null ? [] : [{ a, b, reason }];
  });
  const refusals = [...misprinted, ...refused].flatMap(({ a, b, reason }) => refusalOf(a.forms[0], b.forms[0], reason));
  const entity = (id: string, cluster: AddressedCluster<WorkMention>): WorkEntity =>
    workOfMentions(id, cluster, articleOf.get(cluster.members) ?? null);
  const resolved = resolvedFrom('work', cited, { idKey: idKeyOf, entity }, refusals);
  const versions = versionsAmong(
    cited.flatMap(({ members }) => members.slice(0, 1).flatMap(({ at }) => ({ id: resolved.at.get(at)?.id ?? '', members }))),
  );
  return { ...preferForms(resolved, curated, (work, { text }) => ({ ...work, title: text })), versions };
}
