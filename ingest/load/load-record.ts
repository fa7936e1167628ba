import { AppError } from '../../schema/errors.ts';
import { NODE_LABELS, RELATIONSHIPS, type GraphRows, type NodeRow } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { pruneIssue } from './prune-issue.ts';
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

/** An issue carries the hash of its record only when all that the record says is in the graph. */
const unfinished = (issue: NodeRow): NodeRow => ({ ...issue, properties: { ...issue.properties, record: null } });

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
  const advance = (count: number): void => {
    done += count;
    progress(done, total);
  };

  await store.prepare();
  const nodes = { ...rows.nodes, Issue: rows.nodes.Issue.map(unfinished) };
  for (const { id } of rows.nodes.Issue) {
    nodes.Person = await uniteForms(store, 'Person', nodes.Person, id);
    nodes.Institution = await uniteForms(store, 'Institution', nodes.Institution, id);
  }
  for (const label of NODE_LABELS) {
    await store.mergeNodes(label, nodes[label]);
    advance(rows.nodes[label].length);
  }
  for (const { type } of RELATIONSHIPS) {
    await store.mergeRelationships(type, rows.relationships[type]);
    advance(rows.relationships[type].length);
  }
  await pruneIssue(store, rows);
  await store.mergeNodes('Issue', rows.nodes.Issue);
  await store.flush();
  return summary;
}
