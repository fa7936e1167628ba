import path from 'node:path';
import { z } from 'zod';

import { SIZES, type SizeName } from '../generate/sizes.ts';
import type { Bench, Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import { runChild } from '../run-child.ts';

const BARS = { small: 600, tenth: 600, standard: 600, large: 1_200 } as const satisfies Record<SizeName, number>;
const TIMES = 3;
/** Loading the same again may take so much more, for what the engine keeps free for later. */
const FLAT = 1.1;

const ChildSchema = z.object({ megabytes: z.number(), issues: z.number() });
type Peak = z.infer<typeof ChildSchema>;

const peakOf = (bench: Bench, mode: 'store' | 'bare', times: number): Promise<Peak> =>
  runChild(
    'load-memory',
    [mode, bench.sizeName, times, bench.budget * times, path.join(bench.folder, `memory-${mode}-${times}.grafeo`)],
    ChildSchema,
  );

const inWords = ({ megabytes, issues }: Peak, expected: number): string =>
  `${megabytes.toFixed(0)} MB${issues < expected ? ` after ${issues} of ${expected} issues` : ''}`;

/** `memory`: the most that a process takes that loads issue after issue. */
export const memory: Measure = {
  name: 'memory',
  async run(bench) {
    const { issues } = SIZES[bench.sizeName];
    const bar = BARS[bench.sizeName];
    const once = await peakOf(bench, 'store', 1);
    const thrice = await peakOf(bench, 'store', TIMES);
    const bare = await peakOf(bench, 'bare', 1);
    const growth = thrice.megabytes / once.megabytes;
    const atSize: Outcome = {
      measure: `memory of a load, ${bench.sizeName} size`,
      bar: `≤ ${bar} MB`,
      reached: inWords(once, issues),
      bare: inWords(bare, issues),
      met: once.issues === issues ? once.megabytes <= bar : null,
    };
    const flat: Outcome = {
      measure: `… the same input ${TIMES} times`,
      bar: `≤ ${FLAT} ×`,
      reached: `${growth.toFixed(2)} ×: ${inWords(thrice, issues * TIMES)}`,
      bare: '',
      met: thrice.issues === issues * TIMES ? growth <= FLAT : null,
    };
    return [atSize, flat];
  },
};
