/**
 * The property graph: labels, relationship types and the rows in which a load hands them to a store.
 * Property values are strings, numbers, booleans or lists of one of these (what Neo4j can store); a missing value is `null`.
 */
export const NODE_LABELS = [
  'Journal',
  'Issue',
  'Article',
  'Work',
  'Person',
  'Institution',
  'Theory',
  'Concept',
  'Venue',
  'Mention',
  'Finding',
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Type, label of the start, label of the end. An Article is also a Work, so that an article can be cited. */
export const RELATIONSHIPS = [
  { type: 'PART_OF', from: 'Issue', to: 'Journal' },
  { type: 'PUBLISHED_IN', from: 'Article', to: 'Issue' },
  { type: 'AUTHORED', from: 'Person', to: 'Work' },
  { type: 'AFFILIATED_WITH', from: 'Person', to: 'Institution' },
  { type: 'CITES', from: 'Article', to: 'Work' },
  { type: 'DRAWS_ON', from: 'Article', to: 'Theory' },
  { type: 'PROPOSED_BY', from: 'Theory', to: 'Person' },
  { type: 'GROUNDED_IN', from: 'Theory', to: 'Work' },
  { type: 'HAS_CONCEPT', from: 'Article', to: 'Concept' },
  { type: 'MENTIONS', from: 'Mention', to: 'Theory' },
  { type: 'IN', from: 'Mention', to: 'Article' },
  { type: 'CITING', from: 'Mention', to: 'Work' },
  { type: 'APPEARED_IN', from: 'Work', to: 'Venue' },
  { type: 'VERSION_OF', from: 'Work', to: 'Work' },
  { type: 'ABOUT', from: 'Finding', to: 'Article' },
] as const satisfies readonly { type: string; from: NodeLabel; to: NodeLabel }[];
export type RelationshipType = (typeof RELATIONSHIPS)[number]['type'];

export type PropertyValue = string | number | boolean | null | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node to be merged by its id. */
export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}

/** A relationship to be merged by its two ends and its key (several of one type may join the same two nodes). */
export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

/** All that one issue record says, in the shape a store takes. */
export interface GraphRows {
  readonly nodes: Readonly<Record<NodeLabel, readonly NodeRow[]>>;
  readonly relationships: Readonly<Record<RelationshipType, readonly RelationshipRow[]>>;
}
