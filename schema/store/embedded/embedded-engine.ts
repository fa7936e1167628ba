import { setTimeout as sleep } from 'node:timers/promises';
import type grafeo from '@grafeo-db/js';
import pLimit from 'p-limit';
import type { Engine, Query } from '../engine.ts';
import { CONFLICT, gqlStatusOf, statementError } from './errors.ts';
import { findText } from './find-text.ts';
import { openFile } from './open-file.ts';
import { makeSchema } from './schema.ts';

/** The engine puts no limit on its threads: 1,000 queries at once made 525. */
const READS_AT_ONCE = 4;
/** The engine does not queue writers: of 50 at once, 40 were turned away. */
const WRITES_AT_ONCE = 1;
const TRIES = 5;
const FIRST_PAUSE_MS = 10;

async function retryConflicts<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (gqlStatusOf(error) !== CONFLICT || attempt === TRIES) throw error;
      await sleep(FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

/**
 * Opens the embedded engine on a file. Only one process may have it open for writing.
 * @throws AppError STORE_LOCKED or STORE_UNAVAILABLE
 */
export function embeddedEngine(config: { readonly path: string; readonly readOnly?: boolean }): Engine {
  const readOnly = config.readOnly ?? false;
  const db = openFile(config.path, readOnly);
  const reads = pLimit(READS_AT_ONCE);
  const writes = pLimit(WRITES_AT_ONCE);

  const run = <Result>(queue: typeof reads, name: string, work: () => Promise<Result>): Promise<Result> =>
    queue(async () => {
      try {
        return await retryConflicts(work);
      } catch (error) {
        throw statementError(name, error);
      }
    });

  const checkpoint = async (): Promise<void> => {
    if (!readOnly) db.walCheckpoint();
  };
  const query = ({ text, params }: Query): Promise<grafeo.QueryResult> => db.executeCypher(text, params);

  return {
    engine: 'embedded',
    prepare: () => run(writes, 'prepare', async () => (readOnly ? undefined : makeSchema(db))),
    read: (statement) => run(reads, statement.name, async () => (await query(statement)).toArray()),
    write: (statement) =>
      run(writes, statement.name, async () => {
        await query(statement);
      }),
    findText: (text) => run(reads, 'search', () => findText(db, text)),
    ping: () =>
      run(reads, 'ping', async () => {
        await db.executeCypher('RETURN 1 AS one');
      }),
    flush: () => run(writes, 'flush', checkpoint),
    async close() {
      await run(writes, 'close', checkpoint);
      db.close();
    },
  };
}
