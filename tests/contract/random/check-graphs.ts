import { isDeepStrictEqual } from 'node:util';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { Page } from '../../../schema/cypher/row-shapes.ts';
import type { GraphRows } from '../../../schema/graph/model.ts';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { ANSWERS } from '../model/answers.ts';
import type { Answer, Asked } from '../model/answers/answer.ts';
import { GraphModel } from '../model/graph-model.ts';
import { loadInto } from '../model/load-model.ts';
import { declaredStatements } from '../suite/declared-statements.ts';
import { dumpOf, wipe } from '../suite/graph-dump.ts';
import { joinRows, rowsOfRandom } from './rows-of-random.ts';
import type { RandomGraph, Step } from './random-graph.ts';

const ALL = 1_000_000;
const PATHS = 40;
const ISSUES: Readonly<Record<Step, string>> = { first: 'issue:a', changed: 'issue:a', other: 'issue:b' };
const ROLES = [null, 'AUTHOR', 'CITED_AUTHOR', 'THINKER'] as const;

const declared = await declaredStatements();

function same(what: string, actual: readonly unknown[], expected: readonly unknown[]): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const at = expected.findIndex((row, index) => !isDeepStrictEqual(row, actual[index]));
  const first = at < 0 ? expected.length : at;
  const show = (rows: readonly unknown[]): string => `${rows.length} rows, [${first}] ${JSON.stringify(rows[first])}`;
  throw new Error(`${what}\n  store: ${show(actual)}\n  model: ${show(expected)}`);
}

/** What a statement is asked about beside ids: each role, or pairs of works that stand side by side. */
function askedOf(model: GraphModel, name: string): Pick<Asked, 'role' | 'from' | 'to'>[] {
  if (name === 'list-persons') return ROLES.map((role) => ({ role, from: '', to: '' }));
  if (name !== 'read-shortest-path') return [{ role: null, from: '', to: '' }];
  const works = model.nodes('Work').slice(0, PATHS + 1);
  return works.slice(1).map((work, index) => ({ role: null, from: works[index]?.id ?? '', to: work.id }));
}

/** Asks one statement for everything, for the first half, and, where it lists, for pages in the middle and past the end. */
async function checkStatement(store: GraphStore, model: GraphModel, name: string, answer: Answer): Promise<void> {
  const statement = declared.get(name);
  if (statement?.kind !== 'read') throw new Error(`no reading statement ${name} is declared`);
  const ids = model.ids().toReversed();
  for (const { role, from, to } of askedOf(model, name)) {
    const expected = answer(model, { ids: new Set(ids), issue: ISSUES.first, role, from, to });
    const ask = async (skip: number, limit: number): Promise<void> => {
      const params = statement.params.parse({ ids: [...ids, 'nobody:0'], issue: ISSUES.first, role, from, to, skip, limit });
      const what = `${name} ${JSON.stringify({ role, from, to, skip, limit })}`;
      same(what, await store.read(statement, params), expected.slice(skip, skip + limit));
      if (!name.startsWith('list-')) return;
      const listing = statement as ReadStatement<Page, unknown>;
      same(`${what} as a page`, await store.list(listing, params as Page), expected.slice(skip, skip + limit));
    };
    const half = Math.ceil(expected.length / 2);
    await ask(0, ALL);
    if (half > 0) await ask(0, half);
    if (!name.startsWith('list-')) continue;
    await ask(half, 5);
    await ask(expected.length, 5);
  }
}

export const rowsOfStep = (graphs: readonly RandomGraph[], step: Step): GraphRows =>
  joinRows(graphs.map(({ records, name }) => rowsOfRandom(records[step], { issue: ISSUES[step], record: step }, name)));

/**
 * Loads random graphs side by side, step by step, and compares after each step all that the store holds, at the end
 * all that it answers, with the model.
 * @throws Error naming the step or statement, and the first row that differs
 */
export async function checkGraphs(store: GraphStore, graphs: readonly RandomGraph[], steps: readonly Step[]): Promise<void> {
  const model = new GraphModel();
  // Neither belongs to what is compared, and both take longer than the load of a small graph.
  const unhurried = { ...store, prepare: () => Promise.resolve(), flush: () => Promise.resolve() };
  await wipe(store);
  for (const [index, step] of steps.entries()) {
    const rows = rowsOfStep(graphs, step);
    await loadRecord(unhurried, rows);
    loadInto(model, rows);
    same(`after step ${index + 1} of ${steps.join(', ')}`, await dumpOf(store), model.dump());
  }
  for (const [name, answer] of Object.entries(ANSWERS)) await checkStatement(store, model, name, answer);
}
