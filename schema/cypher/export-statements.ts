import { z } from 'zod';
import { RELATIONSHIPS, type NodeLabel, type NodeRow, type RelationshipRow, type RelationshipType } from '../graph/model.ts';
import { text, whole } from './row-shapes.ts';
import { readStatement, type ReadStatement } from './statement.ts';
import { properties } from './write-statements.ts';

const limit = z.int().positive();

/** Which nodes to read: those behind `after` in the order of ids. */
const Behind = z.object({ after: text, limit });
const nodeRow: z.ZodType<NodeRow> = z.object({ id: text, properties });
type Nodes = ReadStatement<z.infer<typeof Behind>, NodeRow>;
const nodes = (name: string): Nodes => readStatement(name, { params: Behind, row: nodeRow });

/** All nodes of a label. Article nodes are not among those of Work. */
export const EXPORT_NODES = {
  Journal: nodes('export-journals'),
  Issue: nodes('export-issues'),
  Article: nodes('export-articles'),
  Work: nodes('export-works'),
  Person: nodes('export-persons'),
  Institution: nodes('export-institutions'),
  Theory: nodes('export-theories'),
  Concept: nodes('export-concepts'),
  Venue: nodes('export-venues'),
  Mention: nodes('export-mentions'),
  Finding: nodes('export-findings'),
} as const satisfies Record<NodeLabel, Nodes>;

/** A relationship with its type. */
export interface TypedRow extends RelationshipRow {
  readonly type: RelationshipType;
}
const typedRow: z.ZodType<TypedRow> = z.object({
  type: z.enum(RELATIONSHIPS.map(({ type }) => type)),
  from: text,
  to: text,
  key: text,
  properties,
});
const Beginning = z.object({ ids: z.array(text).readonly(), skip: whole, limit });
type Relationships = ReadStatement<z.infer<typeof Beginning>, TypedRow>;
const relationships = (name: string): Relationships => readStatement(name, { params: Beginning, row: typedRow });

/** A label that relationships begin at. */
export type SourceLabel = (typeof RELATIONSHIPS)[number]['from'];

/** All relationships that begin at nodes of a label. */
export const EXPORT_RELATIONSHIPS = {
  Issue: relationships('export-relationships-of-issues'),
  Article: relationships('export-relationships-of-articles'),
  Work: relationships('export-relationships-of-works'),
  Person: relationships('export-relationships-of-persons'),
  Theory: relationships('export-relationships-of-theories'),
  Mention: relationships('export-relationships-of-mentions'),
  Finding: relationships('export-relationships-of-findings'),
} as const satisfies Record<SourceLabel, Relationships>;

export const COUNT_GRAPH = readStatement('count-graph', {
  params: z.object({ limit }),
  row: z.object({ nodes: whole, relationships: whole }),
});
