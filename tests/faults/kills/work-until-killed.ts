import { appendFileSync } from 'node:fs';
import { openStore } from '../../../schema/store/open-store.ts';
import type { StoreConfig } from '../../../schema/store/store-config.ts';
import { WORKLOADS, type WorkloadName } from './workloads.ts';

/** What a process to be killed is told, as JSON in its only argument. */
export interface Orders {
  readonly config: StoreConfig;
  readonly workload: WorkloadName;
  /** The first step to do; the steps before it are done. */
  readonly from: number;
  /** Closes and opens the graph again after every so many steps. */
  readonly reopenAfter: number;
  /** A file that gets a line for every step that the store has acknowledged. */
  readonly log: string;
}

/** What the process says before it opens the graph, and before its first step. */
export type Moment = 'opening' | 'begun';

/** Far more than any run gets to, so that a process that nobody kills ends all the same. */
const LAST_STEP = 3_000;

const { config, workload, from, reopenAfter, log }: Orders = JSON.parse(process.argv[2] ?? '');
const say = (moment: Moment): void => void process.stdout.write(`${moment}\n`);

say('opening');
let store = await openStore(config);
await store.prepare();
say('begun');
for (let step = from; step < LAST_STEP; step += 1) {
  await WORKLOADS[workload](store, step);
  appendFileSync(log, `${step}\n`);
  if ((step + 1) % reopenAfter === 0) {
    await store.close();
    store = await openStore(config);
  }
}
await store.close();
