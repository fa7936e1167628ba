import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { GraphRows } from '../../../schema/graph/model.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { GraphModel } from '../model/graph-model.ts';
import { beginLoad, loadInto } from '../model/load-model.ts';
import { dumpOf, wipe } from '../suite/graph-dump.ts';
import { byStatements } from '../suite/merge-ways.ts';
import { checkAnswers } from './check-answers.ts';
import type { RandomGraph, Step } from './random-graph.ts';
import { joinRows, rowsOfRandom } from './rows-of-random.ts';
import { same } from './same.ts';
import { tear } from './torn-store.ts';
import type { Load } from './walks.ts';

const ISSUES: Readonly<Record<Step, string>> = { first: 'issue:a', changed: 'issue:a', other: 'issue:b' };

export const rowsOfStep = (graphs: readonly RandomGraph[], step: Step): GraphRows =>
  joinRows(graphs.map(({ records, name }) => rowsOfRandom(records[step], { issue: ISSUES[step], record: step }, name)));

/** The store as a load sees it here: neither schema nor flush, which take longer than the load of a small graph. */
const hasty = (store: GraphStore): GraphStore => ({ ...store, prepare: () => Promise.resolve(), flush: () => Promise.resolve() });

/**
 * Loads random graphs side by side, record by record, and compares after each all that the store holds, at the end
 * all that it answers, with the model.
 * @throws Error naming the load or statement, and the first row that differs
 */
export async function checkGraphs(store: GraphStore, graphs: readonly RandomGraph[], walk: readonly Load[]): Promise<void> {
  const model = new GraphModel();
  await wipe(store);
  for (const [index, { step, torn }] of walk.entries()) {
    const rows = rowsOfStep(graphs, step);
    const loader = hasty(index % 2 === 0 ? store : byStatements(store));
    if (torn !== undefined) {
      const begun = rowsOfStep(graphs, torn.step);
      await tear(loader, torn.after, (tearing) => loadRecord(tearing, begun));
      beginLoad(model, begun, torn.after);
    }
    await loadRecord(loader, rows);
    loadInto(model, rows);
    same(`after load ${index + 1} of ${JSON.stringify(walk)}`, await dumpOf(store), model.dump());
  }
  await checkAnswers(store, model, ISSUES.first);
}
