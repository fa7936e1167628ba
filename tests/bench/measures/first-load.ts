import path from 'node:path';
import { issuesOf } from '../generate/issue.ts';
import { joined, newRowsOf } from '../generate/new-rows.ts';
import type { GraphSize } from '../generate/sizes.ts';
import { bareBatchLoader, openBare } from '../load/bare-embedded.ts';
import { shareOutcome } from '../load/load-outcome.ts';
import { openGraph } from '../load/open-graph.ts';
import { msOf } from '../load/pace.ts';
import { race } from '../load/race.ts';
import { storeLoader } from '../load/store-loader.ts';
import type { GraphPair, Measure } from '../measure.ts';
import { ISSUES_TOGETHER } from './idempotent-load.ts';

const AT_LEAST = 0.7;

/** Writes a generated collection into two new graph files, whole. */
export async function makeGraphs(size: GraphSize, folder: string, name: string): Promise<GraphPair> {
  const files = { ours: path.join(folder, `${name}.grafeo`), bare: path.join(folder, `${name}-bare.grafeo`) };
  const store = await openGraph({ engine: 'embedded', path: files.ours });
  const loaders = { ours: storeLoader(store), bare: bareBatchLoader(await openBare(files.bare)) };
  const result = await race(loaders, joined(newRowsOf(issuesOf(size)), ISSUES_TOGETHER), Number.POSITIVE_INFINITY);
  await loaders.ours.close();
  await loaders.bare.close();
  return { ...files, ms: msOf(result.ours), outcomes: [shareOutcome('first load, embedded, against the batch calls', result, AT_LEAST)] };
}

/** `first-load`: rows added to a graph that holds none of them. */
export const firstLoad: Measure = {
  name: 'first-load',
  run: async ({ graphs }) => [...(await graphs()).outcomes],
};
