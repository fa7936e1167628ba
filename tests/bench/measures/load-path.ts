import path from 'node:path';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { GraphRows } from '../../../schema/graph/model.ts';
import { issuesOf } from '../generate/issue.ts';
import { joined } from '../generate/new-rows.ts';
import { bareMergingLoader, openBare } from '../load/bare-embedded.ts';
import { openGraph } from '../load/open-graph.ts';
import { emptyPace, loadRows, rowsPerSecond } from '../load/pace.ts';
import type { Measure } from '../measure.ts';
import { inPercent, inThousands, timed } from '../statistics.ts';
import { ISSUES_TOGETHER } from './idempotent-load.ts';

const AT_LEAST = 0.75;

function* together(issues: Iterable<GraphRows>): Generator<GraphRows[]> {
  let gathered: GraphRows[] = [];
  for (const rows of issues) {
    gathered.push(rows);
    if (gathered.length < ISSUES_TOGETHER) continue;
    yield gathered;
    gathered = [];
  }
  if (gathered.length > 0) yield gathered;
}

/** `load-path`: issue after issue by `loadRecord`, with all that it looks up and prunes, against merging the same rows in full batches. */
export const loadPath: Measure = {
  name: 'load-path',
  async run({ size, folder, budget }) {
    const store = await openGraph({ engine: 'embedded', path: path.join(folder, 'by-issue.grafeo') });
    const loader = bareMergingLoader(await openBare(path.join(folder, 'by-issue-bare.grafeo')));
    const bare = emptyPace();
    let ms = 0;
    let loaded = 0;
    for (const issues of together(issuesOf(size))) {
      if (ms / 1000 > budget / 2) break;
      for (const rows of issues) ms += await timed(() => loadRecord(store, rows));
      for (const rows of joined(issues, ISSUES_TOGETHER)) await loadRows(loader, rows, bare);
      loaded += issues.length;
    }
    await store.close();
    await loader.close();
    const ours = ((bare.nodes + bare.relationships) / ms) * 1000;
    const share = ours / rowsPerSecond(bare);
    return [
      {
        measure: `load issue by issue, embedded${loaded < size.issues ? ` (first ${loaded} issues)` : ''}`,
        bar: `≥ ${inPercent(AT_LEAST)} of bare`,
        reached: `${inPercent(share)}: ${inThousands(ours)} rows/s, ${(ms / loaded).toFixed(0)} ms an issue`,
        bare: `${inThousands(rowsPerSecond(bare))} rows/s`,
        met: share >= AT_LEAST,
      },
    ];
  },
};
