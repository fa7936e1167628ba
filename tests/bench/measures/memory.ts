import path from 'node:path';
import { z } from 'zod';
import { citationsOnly, nameOf, PARTS_IN_WORDS, tenthOf, type GraphSize, type SizeName } from '../generate/sizes.ts';
import type { Bench, Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import { runChild } from '../run-child.ts';

/** Megabytes. */
const BARS = { small: 600, tenth: 600, standard: 600, large: 1_200 } as const satisfies Record<SizeName, number>;
const TIMES = 3;
/** Loading the same again may take so much more, for what the engine keeps free for later. */
const FLAT = 1.1;

const ChildSchema = z.object({ megabytes: z.number(), issues: z.number() });
type Peak = z.infer<typeof ChildSchema>;

/** A load that takes longer is ended, and told as not finished. */
const SECONDS = 800;

/** The most memory that a process took which loaded the collection so many times. */
const peakOf = ({ folder }: Bench, mode: 'store' | 'bare', size: GraphSize, times = 1): Promise<Peak> => {
  const file = path.join(folder, `memory-${mode}-${nameOf(size)}-${times}.grafeo`);
  return runChild('load-memory', [mode, size.parts, size.issues, times, SECONDS, file], ChildSchema);
};

const inWords = ({ megabytes, issues }: Peak, expected: number): string =>
  `${megabytes.toFixed(0)} MB${issues < expected ? ` after ${issues} of ${expected} issues` : ''}`;

async function atSize(bench: Bench, size: GraphSize): Promise<Outcome> {
  const ours = await peakOf(bench, 'store', size);
  const bare = await peakOf(bench, 'bare', size);
  const bar = BARS[bench.sizeName];
  return {
    measure: `memory of a load, ${bench.sizeName} size, ${PARTS_IN_WORDS[size.parts]}`,
    bar: `≤ ${bar} MB`,
    reached: inWords(ours, size.issues),
    bare: inWords(bare, size.issues),
    met: ours.issues < size.issues && ours.megabytes <= bar ? null : ours.megabytes <= bar,
  };
}

async function whenRepeated(bench: Bench): Promise<Outcome> {
  const size = tenthOf(bench.size);
  const once = await peakOf(bench, 'store', size);
  const often = await peakOf(bench, 'store', size, TIMES);
  const growth = often.megabytes / once.megabytes;
  return {
    measure: `memory of loading a tenth of it ${TIMES} times`,
    bar: `≤ ${FLAT} × once`,
    reached: `${growth.toFixed(2)} ×: ${inWords(often, size.issues * TIMES)}, once ${inWords(once, size.issues)}`,
    bare: '',
    met: growth <= FLAT,
  };
}

/** `memory`: the most that a process takes that loads issue after issue. */
export const memory: Measure = {
  name: 'memory',
  run: async (bench) => [await atSize(bench, citationsOnly(bench.size)), await atSize(bench, bench.size), await whenRepeated(bench)],
};
