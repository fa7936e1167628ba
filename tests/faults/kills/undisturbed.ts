import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { dumpOf } from '../../contract/suite/graph-dump.ts';
import { WORKLOADS, type WorkloadName } from './workloads.ts';
import type { Step } from './faults-within-step.ts';

/** Does the steps of a workload in an empty graph that nobody disturbs, as far as it is asked for. */
export class Undisturbed {
  private steps = 0;
  private last: Step = { before: [], after: [] };

  constructor(
    private readonly store: GraphStore,
    private readonly workload: WorkloadName,
  ) {}

  /** The step that is in flight when so many are acknowledged: never fewer than at the call before. */
  async stepAfter(done: number): Promise<Step> {
    if (this.steps === done + 1) return this.last;
    while (this.steps < done) await this.doNext();
    const before = await dumpOf(this.store);
    await this.doNext();
    this.last = { before, after: await dumpOf(this.store) };
    return this.last;
  }

  private async doNext(): Promise<void> {
    await WORKLOADS[this.workload](this.store, this.steps);
    this.steps += 1;
  }
}
