import {
  NODE_LABELS,
  RELATIONSHIPS,
  type GraphRows,
  type NodeLabel,
  type NodeRow,
  type RelationshipRow,
  type RelationshipType,
} from '../../../schema/graph/model.ts';

const keyOf = ({ from, to, key }: RelationshipRow): string => `${from}\n${to}\n${key}`;

/** Those that `seen` has not; they are in it afterwards. */
function unseen<Row>(rows: readonly Row[], seen: Set<string>, identity: (row: Row) => string): Row[] {
  return rows.filter((row) => {
    const before = seen.size;
    return seen.add(identity(row)).size > before;
  });
}

/** What issues have in common; all else belongs to one article of one issue. */
const SHARED_LABELS = ['Journal', 'Work', 'Person', 'Institution', 'Theory', 'Concept', 'Venue'] as const satisfies readonly NodeLabel[];
const SHARED_TYPES = ['AUTHORED', 'APPEARED_IN'] as const satisfies readonly RelationshipType[];

/** The same issues without the rows that an earlier one has brought: each node and relationship of the collection once. */
export function* newRowsOf(issues: Iterable<GraphRows>): Generator<GraphRows> {
  const nodesSeen = new Map(SHARED_LABELS.map((label) => [label, new Set<string>()]));
  const relationshipsSeen = new Map(SHARED_TYPES.map((type) => [type, new Set<string>()]));
  for (const { nodes, relationships } of issues) {
    const newNodes = { ...nodes };
    const newRelationships = { ...relationships };
    for (const [label, seen] of nodesSeen) newNodes[label] = unseen<NodeRow>(nodes[label], seen, ({ id }) => id);
    for (const [type, seen] of relationshipsSeen) newRelationships[type] = unseen<RelationshipRow>(relationships[type], seen, keyOf);
    yield { nodes: newNodes, relationships: newRelationships };
  }
}

/** Joins every `together` issues into one, so that batches are full; an id may stand in it more than once. */
export function* joined(issues: Iterable<GraphRows>, together: number): Generator<GraphRows> {
  let gathered: GraphRows[] = [];
  for (const rows of issues) {
    gathered.push(rows);
    if (gathered.length < together) continue;
    yield joinedRows(gathered);
    gathered = [];
  }
  if (gathered.length > 0) yield joinedRows(gathered);
}

function joinedRows(all: readonly GraphRows[]): GraphRows {
  const [first, ...others] = all;
  if (first === undefined) throw new RangeError('Nothing to join');
  const nodes = { ...first.nodes };
  const relationships = { ...first.relationships };
  for (const rows of others) {
    for (const label of NODE_LABELS) nodes[label] = [...nodes[label], ...rows.nodes[label]];
    for (const { type } of RELATIONSHIPS) relationships[type] = [...relationships[type], ...rows.relationships[type]];
  }
  return { nodes, relationships };
}
