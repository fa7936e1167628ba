import type { NodeLabel, NodeRow, RelationshipRow, RelationshipType } from '../../../schema/graph/model.ts';

/** One way of writing rows into one graph. */
export interface RowLoader {
  readonly nodes: (label: NodeLabel, rows: readonly NodeRow[]) => Promise<void>;
  readonly relationships: (type: RelationshipType, rows: readonly RelationshipRow[]) => Promise<void>;
  /** Makes what was written durable and closes the graph. */
  readonly close: () => Promise<void>;
}

/** Parameters of one statement; the issue asks for a bare loop in batches of this size. */
export const BATCH = 1_000;

export function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** A statement's text as an engine gets it. */
export const withoutHeader = (text: string): string => text.replace(/^(?:\/\/[^\n]*\n|\s)*/, '').trimEnd();
