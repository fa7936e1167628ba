import { byLabel, byType } from '../../../ingest/load/rows/row-sink.ts';
import type { GraphRows, NodeLabel, NodeRow, RelationshipRow, RelationshipType } from '../../../schema/graph/model.ts';

const LABELS = ['Journal', 'Issue', 'Article', 'Work'] as const satisfies readonly NodeLabel[];
const TYPES = ['PART_OF', 'PUBLISHED_IN', 'CITES'] as const satisfies readonly RelationshipType[];

/** Of the rows of an issue its works and citations, with all that the model says of them, and what they are part of. */
export function citationsOf({ nodes, relationships }: GraphRows): GraphRows {
  const kept = {
    nodes: byLabel((): readonly NodeRow[] => []),
    relationships: byType((): readonly RelationshipRow[] => []),
  };
  for (const label of LABELS) kept.nodes[label] = nodes[label];
  for (const type of TYPES) kept.relationships[type] = relationships[type];
  return kept;
}
