import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { issuesOf } from '../generate/issue.ts';
import { joined, newRowsOf } from '../generate/new-rows.ts';
import { nameOf, type GraphSize } from '../generate/sizes.ts';
import { bareBatchLoader, openBare } from '../load/bare-embedded.ts';
import { shareOutcome } from '../load/load-outcome.ts';
import { openGraph } from '../load/open-graph.ts';
import { msOf } from '../load/pace.ts';
import { race } from '../load/race.ts';
import { storeLoader } from '../load/store-loader.ts';
import type { GraphPair, Measure } from '../measure.ts';
import { ISSUES_TOGETHER } from './idempotent-load.ts';

const AT_LEAST = 0.7;

const PairSchema = z.object({
  ours: z.string(),
  bare: z.string(),
  ms: z.number(),
  outcomes: z.array(z.object({ measure: z.string(), bar: z.string(), reached: z.string(), bare: z.string(), met: z.boolean().nullable() })),
});

/** Writes a generated collection into two new graph files, whole; where they are in the folder already, tells of them as they were made. */
export async function makeGraphs(size: GraphSize, folder: string): Promise<GraphPair> {
  const home = path.join(folder, nameOf(size));
  const told = path.join(home, 'told.json');
  if (existsSync(told)) return PairSchema.parse(JSON.parse(await readFile(told, 'utf8')));
  // What an interrupted run has left is not whole.
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  const files = { ours: path.join(home, 'ours.grafeo'), bare: path.join(home, 'bare.grafeo') };
  const store = await openGraph({ engine: 'embedded', path: files.ours });
  const loaders = { ours: storeLoader(store), bare: bareBatchLoader(await openBare(files.bare)) };
  const result = await race(loaders, joined(newRowsOf(issuesOf(size)), ISSUES_TOGETHER), Number.POSITIVE_INFINITY);
  await loaders.ours.close();
  await loaders.bare.close();
  const outcomes = [shareOutcome('first load, embedded, against the batch calls', result, AT_LEAST)];
  const pair: GraphPair = { ...files, ms: msOf(result.ours), outcomes };
  await writeFile(told, JSON.stringify(pair));
  return pair;
}

/** `first-load`: rows added to a graph that holds none of them. */
export const firstLoad: Measure = {
  name: 'first-load',
  run: async ({ graphs, size }) => [...(await graphs(size)).outcomes],
};
