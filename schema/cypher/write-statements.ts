import { z } from 'zod';
import type { NodeLabel, NodeRow, RelationshipRow, RelationshipType } from '../graph/model.ts';
import { writeStatement, type WriteStatement } from './statement.ts';

/** Something must be left of it when it is cleaned: an engine makes of nothing a node that nobody can find again. */
const id = z
  .string()
  .regex(/[^\s\0\p{Surrogate}]/u, 'is empty')
  .max(2_000);
const propertyValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()).readonly(),
  z.array(z.number()).readonly(),
]);
export const properties = z.record(z.string(), propertyValue).readonly();
/** A property of the name by which a row is merged would make it another's. */
const propertiesBut = (own: 'id' | 'key') => properties.refine((each) => !Object.hasOwn(each, own), `has a reserved name: ${own}`);

export const nodeRow: z.ZodType<NodeRow> = z.object({ id, properties: propertiesBut('id') }).readonly();
export const relationshipRow: z.ZodType<RelationshipRow> = z
  .object({ from: id, to: id, key: z.string(), properties: propertiesBut('key') })
  .readonly();

type Rows<Row> = WriteStatement<{ rows: readonly Row[] }>;
const mergeNodes = (name: string): Rows<NodeRow> => writeStatement(name, z.object({ rows: z.array(nodeRow).readonly() }));
const mergeRelationships = (name: string): Rows<RelationshipRow> =>
  writeStatement(name, z.object({ rows: z.array(relationshipRow).readonly() }));

/** Merges nodes of a label by their id. */
export const MERGE_NODES = {
  Journal: mergeNodes('merge-journal'),
  Issue: mergeNodes('merge-issue'),
  Article: mergeNodes('merge-article'),
  Work: mergeNodes('merge-work'),
  Person: mergeNodes('merge-person'),
  Institution: mergeNodes('merge-institution'),
  Theory: mergeNodes('merge-theory'),
  Concept: mergeNodes('merge-concept'),
  Venue: mergeNodes('merge-venue'),
  Mention: mergeNodes('merge-mention'),
  Finding: mergeNodes('merge-finding'),
} as const satisfies Record<NodeLabel, Rows<NodeRow>>;

/** Merges relationships of a type by their ends and key; the ends must be there. */
export const MERGE_RELATIONSHIPS = {
  PART_OF: mergeRelationships('merge-part-of'),
  PUBLISHED_IN: mergeRelationships('merge-published-in'),
  AUTHORED: mergeRelationships('merge-authored'),
  AFFILIATED_WITH: mergeRelationships('merge-affiliated-with'),
  CITES: mergeRelationships('merge-cites'),
  DRAWS_ON: mergeRelationships('merge-draws-on'),
  PROPOSED_BY: mergeRelationships('merge-proposed-by'),
  GROUNDED_IN: mergeRelationships('merge-grounded-in'),
  HAS_CONCEPT: mergeRelationships('merge-has-concept'),
  MENTIONS: mergeRelationships('merge-mentions'),
  IN: mergeRelationships('merge-in'),
  CITING: mergeRelationships('merge-citing'),
  APPEARED_IN: mergeRelationships('merge-appeared-in'),
  VERSION_OF: mergeRelationships('merge-version-of'),
  ABOUT: mergeRelationships('merge-about'),
} as const satisfies Record<RelationshipType, Rows<RelationshipRow>>;

/** Merges what the graph says of itself; no load writes or prunes it. */
export const MERGE_META = mergeNodes('merge-meta');
