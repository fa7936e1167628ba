import { z } from 'zod';
import { AppError } from '../../errors.ts';
import type { Query } from '../engine.ts';
import type { Executor } from './executor.ts';
import { missingFrom, SHOWN_CONSTRAINTS, SHOWN_INDEXES, shownItem, type SchemaItem } from './schema.ts';

const AWAIT_SECONDS = 300;

const query = (text: string): Query => ({ name: 'prepare', text, params: {} });
const listed = (items: readonly SchemaItem[]): string => items.map(({ kind, name }) => `${kind} ${name}`).join(', ');

async function missingIn(executor: Executor): Promise<SchemaItem[]> {
  const shown = [...(await executor.read(query(SHOWN_CONSTRAINTS))), ...(await executor.read(query(SHOWN_INDEXES)))];
  return missingFrom(z.array(shownItem).parse(shown));
}

async function make(executor: Executor, items: readonly SchemaItem[]): Promise<void> {
  try {
    for (const { statement } of items) await executor.write(query(statement));
    // Not as a read: that has a time limit.
    await executor.write(query(`CALL db.awaitIndexes(${AWAIT_SECONDS})`));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'STORE_REFUSED') throw error;
    throw new AppError('STORE_REFUSED', `${error.message}: make ${listed(items)}`, {
      remedy: `${error.remedy ?? ''} Constraints and indexes are made once: an account that may (the role architect) can load an issue first.`,
      cause: error,
    });
  }
}

/**
 * Makes the constraints and indexes that are missing, waits until they are ready and looks whether they are. Where all
 * are there it only looks, so that an account that may not make them can use the graph.
 * @throws AppError STORE_REFUSED, naming what is missing
 */
export async function prepare(executor: Executor): Promise<void> {
  const missing = await missingIn(executor);
  if (missing.length === 0) return;
  await make(executor, missing);
  const still = await missingIn(executor);
  if (still.length === 0) return;
  throw new AppError('STORE_REFUSED', `Neo4j has made nothing of: ${listed(still)}`, {
    remedy: 'See SHOW INDEXES and SHOW CONSTRAINTS: drop what has such a name but is over other labels or has failed, then run this again.',
  });
}
