import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';
import { digestOf, digestOfLines } from '../support/graph-hash.ts';
import { stepsInGraph } from '../support/kills/read-batches.ts';
import { WORKLOADS, type WorkloadName } from '../support/kills/workloads.ts';
import { acknowledged, killAfter } from './kills/kill-after.ts';

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

async function doSteps(store: GraphStore, workload: WorkloadName, from: number, to: number): Promise<void> {
  for (let step = from; step < to; step += 1) await WORKLOADS[workload](store, step);
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

/** A graph before a step and after it. */
interface Step {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What nobody disturbs: the steps acknowledged, then the one that was in flight. */
const undisturbed = (folder: string, workload: WorkloadName, done: number): Promise<Step> =>
  using({ engine: 'embedded', path: path.join(folder, 'undisturbed.grafeo') }, async (store) => {
    await doSteps(store, workload, 0, done);
    const before = await dumpOf(store);
    await doSteps(store, workload, done, done + 1);
    return { before, after: await dumpOf(store) };
  });

/** An issue that is being loaded has no digest of its record. */
const isUnfinished = (line: string): boolean => line.startsWith('Issue ') && !line.includes('"record":');

/** What a graph cut off within a step lacks though the step does not touch it, and what it has of neither side of the step. */
function faultsWithin({ before, after }: Step, held: readonly string[]): { lost: string[]; torn: string[] } {
  const [earlier, later, there] = [new Set(before), new Set(after), new Set(held)];
  return {
    lost: before.filter((line) => later.has(line) && !there.has(line)),
    torn: held.filter((line) => !earlier.has(line) && !later.has(line) && !isUnfinished(line)),
  };
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
      const orders = () => ({ config: graph, workload, from: acknowledged(log), reopenAfter, log });
      const [first = 0, ...later] = momentsWithin(withinMs);
      await killAfter(orders(), 'begun', first);
      await killAfter(orders(), 'opening', Math.random() * OPENING_MS);
      for (const moment of later) await killAfter(orders(), 'begun', moment);
      const moments = [first, ...later];
      const done = acknowledged(log);
      steps.set(workload, (steps.get(workload) ?? 0) + done);

      const step = await undisturbed(folder, workload, done);
      const digest = await using(graph, async (store) => {
        // Before anything is repeated, which would make again what is missing.
        expect({ moments, done, ...faultsWithin(step, await dumpOf(store)) }).toEqual({ moments, done, lost: [], torn: [] });
        if (workload === 'batches') {
          const { whole, torn } = await stepsInGraph(store);
          const lost = Array.from({ length: done }, (_, index) => index).filter((index) => !whole.has(index));
          expect({ moments, lost, torn }).toEqual({ moments, lost: [], torn: [] });
          // At most the step in flight was written and not acknowledged.
          expect(whole.size - done).toBeLessThanOrEqual(1);
        }
        await doSteps(store, workload, done, done + 1);
        return digestOf(store);
      });
      expect(digest).toEqual(digestOfLines(step.after));
      process.stderr.write(
        `killed after ${moments.join(' and ')} ms: ${done} steps acknowledged, ${digest.lines} nodes and relationships\n`,
      );
    },
    60_000,
  );
}
