import grafeo from '@grafeo-db/js';
import { openStore } from '../../../schema/store/open-store.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import { bareEmbeddedReader } from '../read/bare-embedded.ts';
import { readCases } from '../read/cases.ts';
import { latenciesOf } from '../read/latencies.ts';
import { inMs, median, p95 } from '../statistics.ts';

const inWords = (values: readonly number[]): string => `${inMs(p95(values))} (median ${inMs(median(values))})`;

/** `embedded-reads`: what 95 of 100 readers wait at most, one question at a time. */
export const embeddedReads: Measure = {
  name: 'embedded-reads',
  async run({ size, graphs }) {
    const files = await graphs(size);
    const store = await openStore({ engine: 'embedded', path: files.ours });
    const reader = bareEmbeddedReader(grafeo.GrafeoDB.open(files.bare));
    const outcomes: Outcome[] = [];
    for (const readCase of readCases(size)) {
      const { ours, bare } = await latenciesOf(readCase, store, reader);
      const { measure, bar } = readCase;
      outcomes.push({
        measure: `p95, embedded, ${measure}`,
        bar: `≤ ${inMs(bar)}`,
        reached: inWords(ours),
        bare: inWords(bare),
        met: p95(ours) <= bar,
      });
    }
    await store.close();
    await reader.close();
    return outcomes;
  },
};
