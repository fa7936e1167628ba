import pLimit, { type LimitFunction } from 'p-limit';
import { readLoadedIssues } from '../../schema/cypher/read-issues.ts';
import { AppError } from '../../schema/errors.ts';
import { NODE_LABELS, RELATIONSHIPS, type GraphRows, type NodeRow } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { pruneIssues } from './prune-issue.ts';
import { uniteForms } from './unite-forms.ts';

/** How many rows were merged. */
export interface LoadSummary {
  readonly nodes: number;
  readonly relationships: number;
}

const countOf = (table: Readonly<Record<string, readonly unknown[]>>): number =>
  Object.values(table).reduce((sum, rows) => sum + rows.length, 0);

/** A row whose end is missing would be passed over by the store in silence. */
function checkEnds({ nodes, relationships }: GraphRows): void {
  const idsOf = Object.fromEntries(NODE_LABELS.map((label) => [label, new Set(nodes[label].map((row) => row.id))]));
  const has = (label: string, id: string): boolean =>
    idsOf[label]?.has(id) === true || (label === 'Work' && idsOf['Article']?.has(id) === true);
  for (const { type, from, to } of RELATIONSHIPS) {
    const loose = relationships[type].find((row) => !has(from, row.from) || !has(to, row.to));
    if (loose !== undefined) {
      throw new AppError('INTERNAL', `${type} from ${loose.from} to ${loose.to}: an end is not among the nodes`);
    }
  }
}

/** An issue carries the digest of its record only when all that the record says is in the graph. */
const unfinished = (issue: NodeRow): NodeRow => ({ ...issue, properties: { ...issue.properties, record: null } });

/** Issues that the graph holds by another record, or not wholly: something may have to go. */
async function readChanged(store: GraphStore, issues: readonly NodeRow[]): Promise<NodeRow[]> {
  const loaded = await store.read(readLoadedIssues, { ids: issues.map(({ id }) => id), limit: issues.length + 1 });
  const recordOf = new Map(loaded.map(({ id, record }) => [id, record]));
  return issues.filter(({ id, properties }) => recordOf.has(id) && recordOf.get(id) !== properties['record']);
}

/** Writes of one store go one load after the other: what one takes away another may just have written. */
const queues = new WeakMap<GraphStore, LimitFunction>();
function queueOf(store: GraphStore): LimitFunction {
  const queue = queues.get(store) ?? pLimit(1);
  queues.set(store, queue);
  return queue;
}

async function load(store: GraphStore, rows: GraphRows, advance: (count: number) => void): Promise<void> {
  await store.prepare();
  const changed = await readChanged(store, rows.nodes.Issue);
  const nodes = { ...rows.nodes, Issue: rows.nodes.Issue.map(unfinished) };
  for (const issue of rows.nodes.Issue) {
    const earlier = changed.includes(issue);
    nodes.Person = await uniteForms(store, 'Person', nodes.Person, issue.id, earlier);
    nodes.Institution = await uniteForms(store, 'Institution', nodes.Institution, issue.id, earlier);
  }
  for (const label of NODE_LABELS) {
    await store.mergeNodes(label, nodes[label]);
    advance(rows.nodes[label].length);
  }
  for (const { type } of RELATIONSHIPS) {
    await store.mergeRelationships(type, rows.relationships[type]);
    advance(rows.relationships[type].length);
  }
  if (changed.length > 0) await pruneIssues(store, changed, rows);
  await store.mergeNodes('Issue', rows.nodes.Issue);
  await store.flush();
}

/**
 * Loads the rows of one issue: nodes, relationships, then away with what the issue's earlier record said and this
 * one does not. Loading the same rows twice changes nothing, so after an interruption it can simply be run again.
 * @param progress called with the rows done and all rows, after each label and type
 * @throws AppError as the store does
 */
export async function loadRecord(
  store: GraphStore,
  rows: GraphRows,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<LoadSummary> {
  checkEnds(rows);
  const summary = { nodes: countOf(rows.nodes), relationships: countOf(rows.relationships) };
  const total = summary.nodes + summary.relationships;
  let done = 0;
  await queueOf(store)(() =>
    load(store, rows, (count) => {
      done += count;
      progress(done, total);
    }),
  );
  return summary;
}
