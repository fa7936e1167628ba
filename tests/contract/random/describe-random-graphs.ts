import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { expectedDump } from '../suite/graph-dump.ts';
import { checkGraphs, rowsOfStep } from './check-graphs.ts';
import { randomRecords, type RandomGraph } from './random-graph.ts';
import { WALKS, type Load } from './walks.ts';

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20_240_603);
const RUNS = Number(process.env['RUNS'] ?? 1000);
/** Graphs loaded side by side: one by one the round trips to a server would take most of the time. */
const PACK = 100;
const SHRINK_MS = 60_000;
/** Three times what a graph takes on Neo4j on a busy machine. */
const GRAPH_MS = 350;

const walkOf = (index: number): readonly Load[] => WALKS[Math.floor(index / PACK) % WALKS.length] ?? [];

const graphOf = (records: RandomGraph['records']): RandomGraph[] => [{ name: 'g', records }];

/** Runs one graph again by itself and makes it as small as it can be, while it still fails. */
async function shrink(store: GraphStore, index: number): Promise<void> {
  const walk = walkOf(index);
  const alone = fc.asyncProperty(randomRecords, (records) => checkGraphs(store, graphOf(records), walk));
  const { counterexample, errorInstance } = await fc.check(alone, {
    seed: SEED,
    path: String(index),
    numRuns: 1,
    interruptAfterTimeLimit: SHRINK_MS,
  });
  if (counterexample === null) return;
  const steps = new Set(walk.flatMap(({ step, torn }) => (torn === undefined ? [step] : [step, torn.step])));
  const records = [...steps].map((step) => [`${step}:`, ...expectedDump(rowsOfStep(graphOf(counterexample[0]), step))].join('\n  '));
  throw new Error(`graph ${index}, loads ${JSON.stringify(walk)}: ${String(errorInstance)}\n${records.join('\n')}`, {
    cause: errorInstance,
  });
}

/**
 * Random graphs, loaded by an engine and by the model: both must hold and answer the same.
 * `RUNS` says how many, `FAST_CHECK_SEED` which.
 * @param open opens a graph whose content may be deleted
 */
export function describeRandomGraphs(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: random graphs`, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.prepare();
    });
    afterAll(() => store.close());

    it(`${RUNS} are held and answered as the model does (seed ${SEED})`, { timeout: 2 * SHRINK_MS + RUNS * GRAPH_MS }, async () => {
      const graphs: RandomGraph[] = fc
        .sample(randomRecords, { seed: SEED, numRuns: RUNS })
        .map((records, index) => ({ name: String(index), records }));
      for (let start = 0; start < graphs.length; start += PACK) {
        const pack = graphs.slice(start, start + PACK);
        try {
          await checkGraphs(store, pack, walkOf(start));
        } catch (error) {
          for (const index of pack.keys()) await shrink(store, start + index);
          throw error;
        }
      }
    });
  });
}
