import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';
import { digestOf, digestOfLines } from '../support/graph-hash.ts';
import { stepsInGraph } from './kills/read-batches.ts';
import { WORKLOADS, type WorkloadName } from './kills/workloads.ts';
import { faultsWithinStep, type Step } from './kills/faults-within-step.ts';
import { acknowledged, killAfter } from './kills/kill-after.ts';
import { Undisturbed } from './kills/undisturbed.ts';
import type { Moment } from './kills/work-until-killed.ts';

export interface KillOptions {
  /** How many times a process is killed at its work, in all. */
  readonly kills: number;
  /** The longest that a process may work before it is killed, in ms. */
  readonly withinMs: number;
  /** An empty graph to work on, and afterwards. */
  readonly config: (folder: string) => Promise<StoreConfig>;
}

interface Round {
  readonly workload: WorkloadName;
  readonly reopenAfter: number;
}

const NEVER = 1_000_000;
/** Long runs of batches; a graph opened and closed all the time; issues with changes between them. */
const ROUNDS: readonly Round[] = [
  { workload: 'batches', reopenAfter: NEVER },
  { workload: 'batches', reopenAfter: 1 },
  { workload: 'issues', reopenAfter: NEVER },
  { workload: 'batches', reopenAfter: 7 },
];
const roundAt = (index: number): Round => ROUNDS[index % ROUNDS.length] ?? { workload: 'batches', reopenAfter: NEVER };
const KILLS_A_ROUND = 2;
/** Between the two another process is killed while it still reads what the first has left. */
const OPENING_MS = 150;

/** Any moments, one of each half of the time in any order: a round in which no process gets anywhere shows nothing. */
function momentsWithin(ms: number): number[] {
  const moments = Array.from({ length: KILLS_A_ROUND }, (_, part) => Math.round(((part + Math.random()) / KILLS_A_ROUND) * ms));
  return Math.random() < 0.5 ? moments : moments.toReversed();
}

async function using<T>(config: StoreConfig, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(config);
  try {
    await store.prepare();
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Opens a graph without changing what a kill has left of it, where the engine has a way to. */
const asItIs = (config: StoreConfig): StoreConfig => (config.engine === 'embedded' ? { ...config, readOnly: true } : config);

/** That a graph holds all that was acknowledged, and of the step in flight nothing that is of neither side of it. */
async function checkHeld(store: GraphStore, workload: WorkloadName, done: number, step: Step, moments: readonly number[]): Promise<void> {
  expect({ moments, done, ...faultsWithinStep(step, await dumpOf(store)) }).toEqual({ moments, done, lost: [], torn: [] });
  if (workload === 'batches') {
    const { whole, torn } = await stepsInGraph(store);
    const lost = Array.from({ length: done }, (_, index) => index).filter((index) => !whole.has(index));
    expect({ moments, lost, torn }).toEqual({ moments, lost: [], torn: [] });
    // At most the step in flight was written and not acknowledged.
    expect(whole.size - done).toBeLessThanOrEqual(1);
  }
}

/** A loading process is killed at any moment: nothing acknowledged is lost, and going on ends in the same graph. */
export function describeKills({ kills, withinMs, config }: KillOptions): void {
  let folder: string;
  const steps = new Map<WorkloadName, number>();
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'theoria-kills-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  afterAll(() => {
    for (const [workload, done] of steps) expect(done, `steps of ${workload} that a store has acknowledged`).toBeGreaterThan(0);
  });

  const rounds = Array.from({ length: Math.ceil(kills / KILLS_A_ROUND) }, (_, index) => ({ index, ...roundAt(index) }));

  it.each(rounds)(
    'loses nothing when killed, round $index ($workload, opened anew after $reopenAfter)',
    async ({ workload, reopenAfter }) => {
      const log = path.join(folder, 'acknowledged');
      const graph = await config(folder);
      const undisturbed = await openStore({ engine: 'embedded', path: path.join(folder, 'undisturbed.grafeo') });
      await undisturbed.prepare();
      const expected = new Undisturbed(undisturbed, workload);
      const moments: number[] = [];

      /** Looks before anybody goes on, who would make again what is missing. */
      const kill = async (moment: Moment, ms: number): Promise<void> => {
        await killAfter({ config: graph, workload, from: acknowledged(log), reopenAfter, log }, moment, ms);
        moments.push(ms);
        const done = acknowledged(log);
        const step = await expected.stepAfter(done);
        await using(asItIs(graph), (store) => checkHeld(store, workload, done, step, moments));
      };
      try {
        const [first = 0, ...later] = momentsWithin(withinMs);
        await kill('begun', first);
        await kill('opening', Math.round(Math.random() * OPENING_MS));
        for (const ms of later) await kill('begun', ms);

        const done = acknowledged(log);
        steps.set(workload, (steps.get(workload) ?? 0) + done);
        const { after } = await expected.stepAfter(done);
        const digest = await using(graph, async (store) => {
          await WORKLOADS[workload](store, done);
          return digestOf(store);
        });
        expect(digest).toEqual(digestOfLines(after));
        process.stderr.write(
          `killed after ${moments.join(', ')} ms: ${done} steps acknowledged, ${digest.lines} nodes and relationships\n`,
        );
      } finally {
        await undisturbed.close();
      }
    },
    60_000,
  );
}
