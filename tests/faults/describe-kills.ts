import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';
import { digestOf, type GraphDigest } from '../support/graph-hash.ts';
import { acknowledged, killAfter } from '../support/kills/kill-at-random.ts';
import { stepsInGraph } from '../support/kills/read-batches.ts';
import { WORKLOADS, type WorkloadName } from '../support/kills/workloads.ts';

export interface KillOptions {
  /** How many times a process is killed, in all. */
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
/** The second process may be killed while it still reads what the first has left. */
const KILLS_A_ROUND = 2;

async function doSteps(store: GraphStore, workload: WorkloadName, count: number): Promise<GraphDigest> {
  await store.prepare();
  for (let step = 0; step < count; step += 1) await WORKLOADS[workload](store, step);
  return digestOf(store);
}

async function using<T>(config: StoreConfig, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(config);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** A loading process is killed at any moment: nothing acknowledged is lost, and running it again ends in the same graph. */
export function describeKills({ kills, withinMs, config }: KillOptions): void {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'theoria-kills-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const rounds = Array.from({ length: Math.ceil(kills / KILLS_A_ROUND) }, (_, index) => ({ index, ...roundAt(index) }));

  it.each(rounds)(
    'loses nothing when killed, round $index ($workload, opened anew after $reopenAfter)',
    async ({ workload, reopenAfter }) => {
      const log = path.join(folder, 'acknowledged');
      const graph = await config(folder);
      const moments: number[] = [];
      for (let kill = 0; kill < KILLS_A_ROUND; kill += 1) {
        const moment = Math.random() * withinMs;
        moments.push(Math.round(moment));
        await killAfter({ config: graph, workload, from: acknowledged(log), reopenAfter, log }, moment);
      }
      const done = acknowledged(log);

      const digest = await using(graph, async (store) => {
        if (workload === 'batches') {
          await store.prepare();
          const { whole, torn } = await stepsInGraph(store);
          const lost = Array.from({ length: done }, (_, step) => step).filter((step) => !whole.has(step));
          expect({ moments, lost, torn }).toEqual({ moments, lost: [], torn: [] });
          // At most the step in flight was written and not acknowledged.
          expect(whole.size - done).toBeLessThanOrEqual(1);
        }
        return doSteps(store, workload, done + 1);
      });
      const undisturbed = { engine: 'embedded', path: path.join(folder, 'undisturbed.grafeo') } as const;
      expect(digest).toEqual(await using(undisturbed, (store) => doSteps(store, workload, done + 1)));
      process.stderr.write(
        `killed after ${moments.join(' and ')} ms: ${done} steps acknowledged, ${digest.lines} nodes and relationships\n`,
      );
    },
    60_000,
  );
}
