/**
 * Loads a generated collection into a new file, issue after issue, and tells the most memory that this process took.
 *
 *     node --import tsx tests/bench/children/load-memory.ts store|bare all|citations ISSUES TIMES SECONDS FILE
 */
import { z } from 'zod';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { issuesOf } from '../generate/issue.ts';
import { newRowsOf } from '../generate/new-rows.ts';
import { collectionOf, PARTS } from '../generate/sizes.ts';
import { bareBatchLoader, openBare } from '../load/bare-embedded.ts';
import { openGraph } from '../load/open-graph.ts';
import { emptyPace, loadRows } from '../load/pace.ts';

const ArgumentsSchema = z.tuple([
  z.enum(['store', 'bare']),
  z.enum(PARTS),
  z.coerce.number().int().positive(),
  z.coerce.number().int().positive(),
  z.coerce.number().positive(),
  z.string(),
]);
const [mode, parts, count, times, seconds, file] = ArgumentsSchema.parse(process.argv.slice(2));
const size = collectionOf(count, parts);
const until = performance.now() + seconds * 1000;
let issues = 0;

async function byStore(): Promise<void> {
  const store = await openGraph({ engine: 'embedded', path: file });
  for (let time = 0; time < times; time += 1) {
    for (const rows of issuesOf(size)) {
      if (performance.now() > until) break;
      await loadRecord(store, rows);
      issues += 1;
    }
  }
  await store.close();
}

async function byEngine(): Promise<void> {
  const loader = bareBatchLoader(await openBare(file));
  for (const rows of newRowsOf(issuesOf(size))) {
    await loadRows(loader, rows, emptyPace());
    issues += 1;
  }
  await loader.close();
}

await (mode === 'store' ? byStore() : byEngine());
/** Node tells it in kilobytes. */
process.stdout.write(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, issues }));
