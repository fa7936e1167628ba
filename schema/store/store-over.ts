import type { z } from 'zod';
import type { Page } from '../cypher/row-shapes.ts';
import { cypherOf, type ReadStatement, type WriteStatement } from '../cypher/statement.ts';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../cypher/write-statements.ts';
import { AppError } from '../errors.ts';
import { LOOKUPS } from '../graph/constraints.ts';
import type { NodeRow, RelationshipRow } from '../graph/model.ts';
import { cleanParams, looking, type ParamMap } from './clean-params.ts';
import { cleanNodeRows, cleanRelationshipRows } from './clean-rows.ts';
import type { Engine, Query } from './engine.ts';
import type { GraphStore, SearchHit } from './graph-store.ts';
import { rankHits } from './rank-hits.ts';
import { searchQueryOf } from './search-query.ts';

/** Measured best on the embedded engine for time and memory, and safe on a small Neo4j heap. */
const BATCH = 1_000;
/** Candidates an engine offers for ranking. */
export const CANDIDATES = 100;
const MAX_HITS = 1_000;
const MAX_SEARCH = 1_000;

const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return issue === undefined ? 'unknown fault' : `${issue.path.join('.') || 'value'}: ${issue.message}`;
};

function queryOf<Params>(statement: { name: string; text: string; params: z.ZodType<Params> }, params: Params): Query {
  const parsed = looking(statement.name, () => statement.params.safeParse(params));
  if (!parsed.success) {
    throw new AppError('BAD_INPUT', `${statement.name}: parameter ${firstIssue(parsed.error)}`, { cause: parsed.error });
  }
  return {
    name: statement.name,
    text: cypherOf(statement),
    params: cleanParams(statement.name, parsed.data),
  };
}

const rowsOf = <Params, Row>(statement: ReadStatement<Params, Row>, rows: readonly unknown[]): Row[] =>
  rows.map((row, index) => {
    const parsed = statement.row.safeParse(row);
    if (parsed.success) return parsed.data;
    throw new AppError('INTERNAL', `${statement.name}: row ${index}, ${firstIssue(parsed.error)}`, { cause: parsed.error });
  });

function checkSearch(text: string, first: number): void {
  if (text.length > MAX_SEARCH) {
    throw new AppError('BAD_INPUT', `search: the text is longer than ${MAX_SEARCH} characters`);
  }
  if (!Number.isInteger(first) || first < 1 || first > MAX_HITS) {
    throw new AppError('BAD_INPUT', `search: first is ${first}, not a whole number from 1 to ${MAX_HITS}`);
  }
}

function* batchesOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}

/** The port over one engine: parameters and rows are checked here, once for both engines. */
export function storeOver(engine: Engine): GraphStore {
  let closing: Promise<void> | null = null;
  let prepared: Promise<void> | null = null;
  /** An engine may go on answering after it is closed, so that is refused here. */
  const inUse = (): Engine => {
    if (closing !== null) throw new AppError('STORE_UNAVAILABLE', 'The graph is closed');
    return engine;
  };
  const write = async <Params>(statement: WriteStatement<Params>, params: Params): Promise<void> =>
    inUse().write(queryOf(statement, params));

  /** Runs a merging statement over rows that are clean already. */
  const merge = (statement: { readonly name: string; readonly text: string }, rows: readonly (NodeRow | RelationshipRow)[]) =>
    inUse().write({ name: statement.name, text: cypherOf(statement), params: { rows: rows.map((row): ParamMap => ({ ...row })) } });

  return {
    engine: engine.engine,
    async prepare() {
      const { prepare } = inUse();
      prepared ??= prepare();
      try {
        await prepared;
      } catch (error) {
        prepared = null;
        throw error;
      }
    },

    async read<Params, Row>(statement: ReadStatement<Params, Row>, params: Params): Promise<Row[]> {
      return rowsOf(statement, await inUse().read(queryOf(statement, params)));
    },

    async list<Params extends Page, Row>(statement: ReadStatement<Params, Row>, params: Params): Promise<Row[]> {
      const query = queryOf(statement, params);
      const { list, read } = inUse();
      return rowsOf(statement, await (list === undefined ? read(query) : list(query, params)));
    },

    write,

    async writeRows<Row>(statement: WriteStatement<{ rows: readonly Row[] }>, rows: readonly Row[]): Promise<void> {
      for (const batch of batchesOf(rows)) await write(statement, { rows: batch });
    },

    async mergeNodes(label, rows) {
      const statement = MERGE_NODES[label];
      for (const batch of batchesOf(rows)) {
        const clean = cleanNodeRows(statement.name, batch, LOOKUPS[label].indexed);
        const { mergeNodes } = inUse();
        await (mergeNodes === undefined ? merge(statement, clean) : mergeNodes(label, clean));
      }
    },

    async mergeRelationships(type, rows) {
      const statement = MERGE_RELATIONSHIPS[type];
      for (const batch of batchesOf(rows)) {
        const clean = cleanRelationshipRows(statement.name, batch);
        const { mergeRelationships } = inUse();
        await (mergeRelationships === undefined ? merge(statement, clean) : mergeRelationships(type, clean));
      }
    },

    async search(text, { labels, first }): Promise<SearchHit[]> {
      checkSearch(text, first);
      const query = searchQueryOf(text);
      if (labels.length === 0 || query.words.length === 0) return [];
      const limit = Math.max(first, CANDIDATES);
      return rankHits(query, labels, await inUse().findText({ ...query, labels, limit })).slice(0, first);
    },

    ping: async () => inUse().ping(),
    flush: async () => inUse().flush(),
    close: () => (closing ??= engine.close()),
  };
}
