import path from 'node:path';
import type { GraphRows } from '../../../schema/graph/model.ts';
import { issuesOf } from '../generate/issue.ts';
import { joined, newRowsOf } from '../generate/new-rows.ts';
import { bareMergingLoader, openBare } from '../load/bare-embedded.ts';
import { shareOutcome } from '../load/load-outcome.ts';
import { openGraph } from '../load/open-graph.ts';
import { nodesPerSecond, relationshipsPerSecond } from '../load/pace.ts';
import { race } from '../load/race.ts';
import { storeLoader } from '../load/store-loader.ts';
import type { Measure } from '../measure.ts';
import type { Outcome } from '../outcome.ts';
import { inPercent } from '../statistics.ts';

/** Issues whose rows are written together, so that batches are full. */
export const ISSUES_TOGETHER = 40;
const AT_LEAST = 0.75;
/** The rates to reach where a bare loop makes 43k and 61k. */
const NODES = 30 / 43;
const RELATIONSHIPS = 45 / 61;

/** `idempotent-load`: the rows of a collection merged once, and merged again. */
export const idempotentLoad: Measure = {
  name: 'idempotent-load',
  async run({ size, folder, budget }) {
    const store = await openGraph({ engine: 'embedded', path: path.join(folder, 'merged.grafeo') });
    const loaders = { ours: storeLoader(store), bare: bareMergingLoader(await openBare(path.join(folder, 'merged-bare.grafeo'))) };
    const chunks = (): Iterable<GraphRows> => joined(newRowsOf(issuesOf(size)), ISSUES_TOGETHER);
    const first = await race(loaders, chunks(), budget);
    const again = await race(loaders, chunks(), budget / 4);
    await loaders.ours.close();
    await loaders.bare.close();
    const nodes = nodesPerSecond(first.ours) / nodesPerSecond(first.bare);
    const relationships = relationshipsPerSecond(first.ours) / relationshipsPerSecond(first.bare);
    const rates: Outcome = {
      measure: '… the same in nodes and relationships',
      bar: '≥ 30k/s, 45k/s where bare is 43k/s, 61k/s',
      reached: `${inPercent(nodes)}, ${inPercent(relationships)} of bare`,
      bare: '',
      met: nodes >= NODES && relationships >= RELATIONSHIPS,
    };
    return [
      shareOutcome('idempotent load, embedded, first run', first, AT_LEAST),
      rates,
      shareOutcome('idempotent load, embedded, second run', again, AT_LEAST),
    ];
  },
};
