import type { Page } from '../cypher/row-shapes.ts';
import type { ReadStatement, WriteStatement } from '../cypher/statement.ts';
import type { NodeLabel, NodeRow, RelationshipRow, RelationshipType } from '../graph/model.ts';

/** The kinds of node that a reader can search. */
export const SEARCHABLE = ['Article', 'Person', 'Institution', 'Theory', 'Work', 'Concept'] as const;
export type SearchableLabel = (typeof SEARCHABLE)[number];

export interface SearchHit {
  readonly id: string;
  readonly label: SearchableLabel;
  /** Higher is nearer; comparable within one answer only. */
  readonly score: number;
}

/**
 * The port to the graph. Everything above it speaks Cypher from `schema/cypher`; everything engine-specific
 * (connection, values, schema statements, full-text search) is below it.
 * Every method rejects with an AppError: STORE_UNAVAILABLE, STORE_REFUSED, STORE_LOCKED, STORE_CONFLICT, BAD_INPUT or INTERNAL.
 */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Makes constraints and indexes that are not there; looked at once a store. */
  prepare(): Promise<void>;
  /** Runs a reading statement; rows come in the statement's order. */
  read<Params, Row>(statement: ReadStatement<Params, Row>, params: Params): Promise<Row[]>;
  /** Runs a listing statement: the rows of one page, in the statement's order. As fast deep in the list as at its beginning. */
  list<Params extends Page, Row>(statement: ReadStatement<Params, Row>, params: Params): Promise<Row[]>;
  /** Runs a writing statement once. */
  write<Params>(statement: WriteStatement<Params>, params: Params): Promise<void>;
  /** Runs a writing statement over `$rows` in batches; the order of rows is kept. */
  writeRows<Row>(statement: WriteStatement<{ rows: readonly Row[] }>, rows: readonly Row[]): Promise<void>;
  /** Merges nodes of a label by their id, in batches; what is new goes the engine's fastest way. */
  mergeNodes(label: NodeLabel, rows: readonly NodeRow[]): Promise<void>;
  /** Merges relationships of a type by their ends and key, in batches; a row without its two ends in the graph is passed over. */
  mergeRelationships(type: RelationshipType, rows: readonly RelationshipRow[]): Promise<void>;
  /** Full-text search over the folded `searchText` of nodes, in any script, best first. */
  search(text: string, options: { labels: readonly SearchableLabel[]; first: number }): Promise<SearchHit[]>;
  /** Resolves when the engine answers. */
  ping(): Promise<void>;
  /** Makes everything written so far durable against a loss of power. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
