import { DELETE_ORPHANS, DELETE_STALE, DELETE_SUPERSEDED, type Kept } from '../../schema/cypher/prune-statements.ts';
import type { GraphRows, NodeRow } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';

/** For each of `ids`, the nodes that the pairs join to it. */
function keptOf(issue: string, ids: readonly string[], pairs: readonly (readonly [id: string, other: string])[]): Kept[] {
  const others = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const [id, other] of pairs) others.get(id)?.add(other);
  return [...others].map(([id, keep]) => ({ id, keep: [...keep], issue }));
}

async function pruneOne(store: GraphStore, issue: NodeRow, { nodes, relationships }: GraphRows): Promise<void> {
  const stale = { issue: issue.id, record: String(issue.properties['record']) };
  for (const statement of DELETE_STALE) await store.write(statement, stale);

  const works = [...nodes.Article, ...nodes.Work].map((row) => row.id);
  const authors = relationships.AUTHORED.map((row) => [row.to, row.from] as const);
  const venues = relationships.APPEARED_IN.map((row) => [row.from, row.to] as const);
  const journals = relationships.PART_OF.map((row) => [row.from, row.to] as const);
  await store.writeRows(DELETE_SUPERSEDED.AUTHORED, keptOf(issue.id, works, authors));
  await store.writeRows(DELETE_SUPERSEDED.APPEARED_IN, keptOf(issue.id, works, venues));
  await store.writeRows(DELETE_SUPERSEDED.PART_OF, keptOf(issue.id, [issue.id], journals));
}

/**
 * Deletes what an earlier record of the issues said and the record just loaded does not: facts of their articles,
 * authors and venues of their works, then the nodes that nothing refers to any more.
 */
export async function pruneIssues(store: GraphStore, issues: readonly NodeRow[], rows: GraphRows): Promise<void> {
  for (const issue of issues) await pruneOne(store, issue, rows);
  for (const statement of DELETE_ORPHANS) await store.write(statement, {});
}
