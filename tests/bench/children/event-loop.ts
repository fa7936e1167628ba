/**
 * Loads issue after issue into a graph file while readers query it, and tells how long the event loop was held up.
 *
 *     node --import tsx tests/bench/children/event-loop.ts ISSUES SECONDS FILE
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { issueRows } from '../generate/issue.ts';
import { pick, randomOf } from '../generate/random.ts';
import { collectionOf } from '../generate/sizes.ts';
import { openGraph } from '../load/open-graph.ts';
import { byId, coupling, pages, searches, type ReadCase } from '../read/cases.ts';

const READERS = 50;
const ISSUES = 40;
const NANOSECONDS = 1e6;

const [size, seconds, path] = z
  .tuple([
    z.coerce
      .number()
      .int()
      .positive()
      .transform((issues) => collectionOf(issues)),
    z.coerce.number().positive(),
    z.string(),
  ])
  .parse(process.argv.slice(2));
const cases = [byId(size), coupling(size), ...searches(), ...pages(size).slice(0, 2)];
const loaded = new AbortController();
let answers = 0;

async function readOn(store: GraphStore, reader: number, among: readonly ReadCase[]): Promise<void> {
  const random = randomOf('reader', reader);
  while (!loaded.signal.aborted) {
    await pick(random, among).ask(random).ours(store);
    answers += 1;
    await nextTurn();
  }
}

const store = await openGraph({ engine: 'embedded', path });
// What is generated while the delay is measured would be measured with it.
const issues = Array.from({ length: ISSUES }, (_, index) => issueRows(size, size.issues + index));
for (const each of cases) await each.ask(randomOf('warm up')).ours(store);

const delay = monitorEventLoopDelay({ resolution: 1 });
const readers = Array.from({ length: READERS }, (_, reader) => readOn(store, reader, cases));
const until = performance.now() + seconds * 1000;
let count = 0;
delay.enable();
for (const rows of issues) {
  if (performance.now() > until) break;
  await loadRecord(store, rows);
  count += 1;
}
delay.disable();
loaded.abort();
await Promise.all(readers);
await store.close();
process.stdout.write(JSON.stringify({ p99: delay.percentile(99) / NANOSECONDS, longest: delay.max / NANOSECONDS, answers, loaded: count }));
