import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type grafeo from '@grafeo-db/js';
import pLimit, { type LimitFunction } from 'p-limit';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { NodeLabel, NodeRow } from '../../graph/model.ts';
import type { Engine, Query } from '../engine.ts';
import { SEARCHABLE } from '../graph-store.ts';
import { isConflict, statementError } from './errors.ts';
import { FreshNodes } from './fresh-nodes.ts';
import { KeptLists } from './kept-lists.ts';
import { labelsOf, mergeNodes, mergeRelationships } from './merge-rows.ts';
import { NodeNumbers } from './node-numbers.ts';
import { openFile, type Opener } from './open-file.ts';
import { makeSchema } from './schema.ts';
import { SearchIndex } from './search-index.ts';

/** The engine puts no limit on its threads: 1,000 queries at once made 525, and the event loop found no core. */
const READS_AT_ONCE = Math.max(2, availableParallelism());
/** A whole list takes long; others do not wait behind it. */
const LISTS_AT_ONCE = 1;
/** The engine does not queue writers: of 50 at once, 40 were turned away. */
const WRITES_AT_ONCE = 1;
const TRIES = 5;
const FIRST_PAUSE_MS = 10;

async function retryConflicts<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isConflict(error) || attempt === TRIES) throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

async function answer<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await retryConflicts(work);
  } catch (error) {
    throw statementError(name, error);
  }
}

const run = <Result>(queue: LimitFunction, name: string, work: () => Promise<Result>): Promise<Result> => queue(() => answer(name, work));

/**
 * Opens the embedded engine on a file. Only one process may have it open for writing.
 * @throws AppError as opening the file does
 */
export function embeddedEngine(config: { readonly path: string; readonly readOnly?: boolean; readonly opener?: Opener }): Engine {
  const readOnly = config.readOnly ?? false;
  const file = openFile(config.path, readOnly, config.opener);
  const { db } = file;
  const reads = pLimit(READS_AT_ONCE);
  const writes = pLimit(WRITES_AT_ONCE);

  const query = ({ text, params }: Query): Promise<grafeo.QueryResult> => db.executeCypher(text, params);

  const lists = new KeptLists(db, pLimit(LISTS_AT_ONCE));
  const texts = new SearchIndex(db);
  const numbers = new NodeNumbers(db);
  const fresh = new FreshNodes();
  const known = { db, numbers, fresh };
  const noteTexts = async (label: NodeLabel, rows: readonly NodeRow[]): Promise<void> => {
    const searchable = SEARCHABLE.find((each) => labelsOf(label).includes(each));
    if (searchable === undefined) return;
    const ids = rows.map(({ id }) => id);
    const found = await numbers.find(label, ids);
    for (const { id, properties } of rows) {
      const [number, text] = [found.get(id), properties[SEARCH_TEXT.property]];
      if (number !== undefined && typeof text === 'string') texts.add(searchable, number, text);
    }
  };
  /** One writer at a time; whatever became of it, what was remembered of the graph may be true no more. */
  const change = (name: string, work: () => Promise<void>): Promise<void> => run(writes, name, () => work().finally(() => lists.forget()));

  return {
    engine: 'embedded',
    prepare: () => run(writes, 'prepare', async () => (readOnly ? undefined : makeSchema(db))),
    read: (statement) => run(reads, statement.name, async () => (await query(statement)).toArray()),
    list: (statement, page) => answer(statement.name, () => lists.page(statement, page)),
    write: (statement) =>
      change(statement.name, async () => {
        const { counters } = await query(statement);
        if (counters.nodesDeleted > 0 || counters.nodesCreated > 0) numbers.forget();
        if (counters.nodesDeleted > 0 || counters.edgesCreated > 0) fresh.forget();
        if (counters.propertiesSet > 0) texts.forget();
      }),
    mergeNodes: (label, rows) =>
      change(`merge ${label}`, async () => {
        await mergeNodes(known, label, rows);
        await noteTexts(label, rows);
      }),
    mergeRelationships: (type, rows) => change(`merge ${type}`, () => mergeRelationships(known, type, rows)),
    findText: (text) => run(reads, 'search', () => texts.find(text)),
    ping: () =>
      run(reads, 'ping', async () => {
        await db.executeCypher('RETURN 1 AS one');
      }),
    flush: () => run(writes, 'flush', file.flush),
    close: () => run(writes, 'close', async () => file.close()),
  };
}
