import type { ParamMap } from './clean-params.ts';
import type { Page } from '../cypher/row-shapes.ts';
import type { NodeLabel, NodeRow, RelationshipRow, RelationshipType } from '../graph/model.ts';
import type { GraphStore, SearchableLabel } from './graph-store.ts';
import type { SearchQuery } from './search-query.ts';

/** A node that full-text search came upon; ranking is done above the engines, so that both answer alike. */
export interface TextCandidate {
  readonly id: string;
  readonly labels: readonly string[];
  readonly searchText: string;
}

export interface TextQuery extends SearchQuery {
  readonly labels: readonly SearchableLabel[];
  /** At least this many of the nearest candidates of each label, if there are so many. */
  readonly limit: number;
}

export interface Query {
  /** For error messages. */
  readonly name: string;
  readonly text: string;
  readonly params: ParamMap;
}

/** What differs between the engines; `storeOver` makes a GraphStore of it. Methods reject with an AppError. */
export interface Engine extends Pick<GraphStore, 'engine' | 'prepare' | 'ping' | 'flush' | 'close'> {
  read(query: Query): Promise<readonly unknown[]>;
  write(query: Query): Promise<void>;
  /** A page of a list by a way of its own; without it the statement is run. */
  list?(query: Query, page: Page): Promise<readonly unknown[]>;
  /** Merges some 1,000 rows by a way of its own; without it the statements in `schema/cypher` are run. */
  mergeNodes?(label: NodeLabel, rows: readonly NodeRow[]): Promise<void>;
  mergeRelationships?(type: RelationshipType, rows: readonly RelationshipRow[]): Promise<void>;
  findText(query: TextQuery): Promise<readonly TextCandidate[]>;
}
