import type { Page } from '../../../schema/cypher/row-shapes.ts';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';
import { SEARCHABLE, type GraphStore } from '../../../schema/store/graph-store.ts';
import { withoutHeader } from '../load/row-loader.ts';

/** An engine without us: a statement's text and its parameters as they are; a search by its own full-text index. */
export interface BareReader {
  readonly read: (text: string, params: object) => Promise<unknown>;
  readonly search: (text: string, first: number) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** One and the same question, to the store and to the bare engine. */
export interface Question {
  readonly ours: (store: GraphStore) => Promise<unknown>;
  readonly bare: (reader: BareReader) => Promise<unknown>;
}

export const reading = <Params extends object, Row>(statement: ReadStatement<Params, Row>, params: Params): Question => ({
  ours: (store) => store.read(statement, params),
  bare: (reader) => reader.read(withoutHeader(statement.text), params),
});

export const listing = <Params extends Page, Row>(statement: ReadStatement<Params, Row>, params: Params): Question => ({
  ours: (store) => store.list(statement, params),
  bare: (reader) => reader.read(withoutHeader(statement.text), params),
});

const FIRST = 20;

export const searching = (text: string): Question => ({
  ours: (store) => store.search(text, { labels: SEARCHABLE, first: FIRST }),
  bare: (reader) => reader.search(text, FIRST),
});
