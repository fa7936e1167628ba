import { cp } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Measure } from '../measure.ts';
import { runChild } from '../run-child.ts';
import { inMs } from '../statistics.ts';

const SECONDS = 20;
const BARS = { p99: 20, longest: 100 } as const;

const ChildSchema = z.object({ p99: z.number(), longest: z.number(), answers: z.number(), loaded: z.number() });

/** `event-loop`: how long readers find the process busy while issues are loaded into the collection. */
export const eventLoop: Measure = {
  name: 'event-loop',
  async run({ size, folder, graphs }) {
    const file = path.join(folder, 'event-loop.grafeo');
    await cp((await graphs(size)).ours, file);
    const { p99, longest, answers, loaded } = await runChild('event-loop', [size.issues, SECONDS, file], ChildSchema);
    return [
      {
        measure: 'event loop during a load with 50 readers',
        bar: `p99 ≤ ${inMs(BARS.p99)}, longest ≤ ${inMs(BARS.longest)}`,
        reached: `p99 ${inMs(p99)}, longest ${inMs(longest)} (${loaded} issues, ${answers} answers)`,
        bare: '',
        met: p99 <= BARS.p99 && longest <= BARS.longest,
      },
    ];
  },
};
