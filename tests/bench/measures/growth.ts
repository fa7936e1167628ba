import { cp, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { issueRows } from '../generate/issue.ts';
import { randomOf } from '../generate/random.ts';
import { tenthOf, type GraphSize } from '../generate/sizes.ts';
import { openGraph } from '../load/open-graph.ts';
import type { Measure } from '../measure.ts';
import { byId, coupling, type ReadCase } from '../read/cases.ts';
import { inMs, median, timed } from '../statistics.ts';
import { makeGraphs } from './first-load.ts';

const FURTHER = 10;
const QUESTIONS = 600;
const BARS = { load: 11, further: 1.1, read: 1.5 } as const;

interface Opened {
  readonly size: GraphSize;
  readonly store: GraphStore;
}

/** A graph that may be loaded into without changing the one that others measure. */
async function openCopy(size: GraphSize, graph: string, folder: string): Promise<Opened> {
  const copy = path.join(await mkdtemp(path.join(folder, 'growth-')), 'graph.grafeo');
  await cp(graph, copy);
  return { size, store: await openGraph({ engine: 'embedded', path: copy }) };
}

/** Median milliseconds of a question in each graph, both asked in turns. */
async function readTimes(graphs: readonly Opened[], caseOf: (size: GraphSize) => ReadCase): Promise<number[]> {
  const times: number[][] = graphs.map(() => []);
  const random = graphs.map(() => randomOf('growth'));
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    for (const [index, { size, store }] of graphs.entries()) {
      const question = caseOf(size).ask(random[index] ?? Math.random);
      times[index]?.push(await timed(() => question.ours(store)));
    }
  }
  return times.map((values) => median(values.slice(QUESTIONS / 10)));
}

/** Median milliseconds of loading a further issue, both in turns. */
async function furtherTimes(graphs: readonly Opened[]): Promise<number[]> {
  const times: number[][] = graphs.map(() => []);
  for (let further = 0; further < FURTHER; further += 1) {
    for (const [index, { size, store }] of graphs.entries()) {
      const rows = issueRows(size, size.issues + further);
      times[index]?.push(await timed(() => loadRecord(store, rows)));
    }
  }
  return times.map(median);
}

const row = (measure: string, bar: number, [small = 0, large = 0]: readonly number[]) => ({
  measure: `ten times the data: ${measure}`,
  bar: `≤ ${bar} ×`,
  reached: `${(large / small).toFixed(2)} × (${inMs(small)}, then ${inMs(large)})`,
  bare: '',
  met: large / small <= bar,
});

/** `growth`: the collection beside one of a tenth of its size. */
export const growth: Measure = {
  name: 'growth',
  async run({ size, folder, graphs }) {
    const all = await graphs(size);
    const tenth = await makeGraphs(tenthOf(size), folder);
    const opened: Opened[] = [await openCopy(tenthOf(size), tenth.ours, folder), await openCopy(size, all.ours, folder)];
    const reads = await readTimes(opened, byId);
    const couplings = await readTimes(opened, coupling);
    const further = await furtherTimes(opened);
    for (const { store } of opened) await store.close();
    return [
      row('first load', BARS.load, [tenth.ms, all.ms]),
      row('loading a further issue', BARS.further, further),
      row('by id', BARS.read, reads),
      row('coupling', BARS.read, couplings),
    ];
  },
};
