import type grafeo from '@grafeo-db/js';
import { cypherOf } from '../../cypher/statement.ts';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../cypher/write-statements.ts';
import {
  RELATIONSHIPS,
  type NodeLabel,
  type NodeRow,
  type Properties,
  type RelationshipRow,
  type RelationshipType,
} from '../../graph/model.ts';
import { TOLD_BY_END, type FreshNodes } from './fresh-nodes.ts';
import type { NodeNumbers } from './node-numbers.ts';

/** The engine, and what is remembered of the graph in it. */
export interface Known {
  readonly db: grafeo.GrafeoDB;
  readonly numbers: NodeNumbers;
  readonly fresh: FreshNodes;
}

/** An article is a work too. */
export const labelsOf = (label: NodeLabel): NodeLabel[] => (label === 'Article' ? ['Article', 'Work'] : [label]);

/** The engine would store a null where merging leaves the property away. */
function present(properties: Properties): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) kept[name] = value;
  return kept;
}

/** First of its key, and the rest: a row that comes twice in a batch is added once, then merged. */
function partition<Row>(rows: readonly Row[], isNew: (row: Row) => boolean, keyOf: (row: Row) => string): { added: Row[]; merged: Row[] } {
  const added = new Map<string, Row>();
  const merged: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (isNew(row) && !added.has(key)) added.set(key, row);
    else merged.push(row);
  }
  return { added: [...added.values()], merged };
}

/**
 * Merges nodes: those that the graph lacks are added by the engine's batch call, three times as fast as by MERGE; it
 * and the MERGE of the others are one transaction each. To be called by one writer at a time.
 */
export async function mergeNodes({ db, numbers, fresh }: Known, label: NodeLabel, rows: readonly NodeRow[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const labels = labelsOf(label);
  for (const each of labels) await numbers.find(each, ids);
  const known = await numbers.find(label, ids);
  const { added, merged } = partition(
    rows,
    ({ id }) => !known.has(id),
    ({ id }) => id,
  );
  if (added.length > 0) {
    const made = await db.batchCreateNodesWithProps(
      labels,
      added.map(({ id, properties }) => Object.assign(present(properties), { id })),
    );
    added.forEach(({ id }, index) => {
      const number = made[index];
      if (number === undefined) return;
      for (const each of labels) numbers.note(each, id, number);
      fresh.made(id);
    });
  }
  if (merged.length > 0) await db.executeCypher(cypherOf(MERGE_NODES[label]), { rows: merged });
}

const endsOf = new Map(RELATIONSHIPS.map(({ type, from, to }) => [type as RelationshipType, { from, to }]));

/** Whether a node has no relationship of the type on that side, so that any from there is new; each node asked once. */
function hasNone(db: grafeo.GrafeoDB, type: RelationshipType): (node: number) => boolean {
  const direction = TOLD_BY_END.has(type) ? 'in' : 'out';
  const answers = new Map<number, boolean>();
  return (node) => {
    const known = answers.get(node);
    if (known !== undefined) return known;
    const answer = db.getNodeEdges(node, { direction, edgeTypes: [type] }).length === 0;
    answers.set(node, answer);
    return answer;
  };
}

/** Merges relationships, as `mergeNodes` does nodes. A row without its two ends in the graph is passed over. */
export async function mergeRelationships(
  { db, numbers, fresh }: Known,
  type: RelationshipType,
  rows: readonly RelationshipRow[],
): Promise<void> {
  const ends = endsOf.get(type);
  if (ends === undefined) return;
  const from = await numbers.find(
    ends.from,
    rows.map((row) => row.from),
  );
  const to = await numbers.find(
    ends.to,
    rows.map((row) => row.to),
  );
  const placed = rows.flatMap((row) => {
    const [src, dst] = [from.get(row.from), to.get(row.to)];
    return src === undefined || dst === undefined ? [] : [{ row, src, dst }];
  });
  const isAlone = hasNone(db, type);
  const surelyNew = fresh.newOf(
    type,
    placed.map(({ row }) => row),
  );
  const { added, merged } = partition(
    placed,
    ({ src, dst, row }) => surelyNew.has(row) || isAlone(TOLD_BY_END.has(type) ? dst : src),
    ({ src, dst, row }) => `${src} ${dst} ${row.key}`,
  );
  if (added.length > 0) {
    await db.batchCreateEdges(
      added.map(({ row, src, dst }) => ({ src, dst, type, properties: Object.assign(present(row.properties), { key: row.key }) })),
    );
  }
  if (merged.length > 0) await db.executeCypher(cypherOf(MERGE_RELATIONSHIPS[type]), { rows: merged.map(({ row }) => row) });
}
