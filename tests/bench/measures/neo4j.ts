import neo4j, { type Driver } from 'neo4j-driver';
import { startNeo4j, type Neo4jServer } from '../../support/neo4j/start-neo4j.ts';
import { issueRows, issuesOf } from '../generate/issue.ts';
import { joined, newRowsOf } from '../generate/new-rows.ts';
import { bareNeo4jLoader } from '../load/bare-neo4j.ts';
import { openGraph } from '../load/open-graph.ts';
import { shareOutcome } from '../load/load-outcome.ts';
import { emptyPace, loadRows } from '../load/pace.ts';
import { race } from '../load/race.ts';
import { storeLoader } from '../load/store-loader.ts';
import type { Bench, Measure } from '../measure.ts';
import { notMeasured, type Outcome } from '../outcome.ts';
import { bareNeo4jReader } from '../read/bare-neo4j.ts';
import { readCases } from '../read/cases.ts';
import { latenciesOf } from '../read/latencies.ts';
import { inMs, p95 } from '../statistics.ts';
import { ISSUES_TOGETHER } from './idempotent-load.ts';

const WARM_UP = 10;
const LOAD = 0.8;
const READ = 1.3;

const driverTo = ({ config }: Neo4jServer): Driver =>
  neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), { disableLosslessIntegers: true });

/** Two servers, since one holds one database: the store loads into the first, the bare loop into the second. */
async function loads({ size, budget }: Bench, servers: readonly [Neo4jServer, Neo4jServer]): Promise<Outcome> {
  const [first, second] = servers;
  // It makes constraints and indexes and is needed no more.
  await (await openGraph(second.config)).close();
  const loaders = {
    ours: storeLoader(await openGraph(first.config)),
    bare: bareNeo4jLoader(driverTo(second), second.config.database),
  };
  // Both servers compile their statements and warm up before anything counts.
  for (const loader of Object.values(loaders)) {
    for (let index = 0; index < WARM_UP; index += 1) await loadRows(loader, issueRows(size, size.issues + index), emptyPace());
  }
  const result = await race(loaders, joined(newRowsOf(issuesOf(size)), ISSUES_TOGETHER), budget * 2);
  await loaders.ours.close();
  await loaders.bare.close();
  return shareOutcome('load into Neo4j', result, LOAD);
}

async function reads({ size }: Bench, server: Neo4jServer): Promise<Outcome[]> {
  const store = await openGraph(server.config);
  const reader = bareNeo4jReader(driverTo(server), server.config.database);
  const outcomes: Outcome[] = [];
  for (const readCase of readCases(size)) {
    const { ours, bare } = await latenciesOf(readCase, store, reader);
    const ratio = p95(ours) / p95(bare);
    outcomes.push({
      measure: `p95, Neo4j, ${readCase.measure}`,
      bar: `≤ ${READ} × bare`,
      reached: `${ratio.toFixed(2)} ×: ${inMs(p95(ours))}`,
      bare: inMs(p95(bare)),
      met: ratio <= READ,
    });
  }
  await store.close();
  await reader.close();
  return outcomes;
}

/** `neo4j`: loads into a real server and reads from it, against the driver alone. */
export const onNeo4j: Measure = {
  name: 'neo4j',
  async run(bench) {
    const first = await startNeo4j({ optimised: true });
    if (first === null) return [notMeasured('load into Neo4j, p95 on Neo4j', '≥ 80 % of bare, ≤ 1.3 × bare', 'no Neo4j here')];
    try {
      if (!first.ours) return [notMeasured('load into Neo4j', '≥ 80 % of bare', 'needs servers of its own: unset NEO4J_URI')];
      const second = await startNeo4j({ optimised: true });
      if (second === null) throw new Error('There is one Neo4j, but no second one');
      let load: Outcome;
      try {
        load = await loads(bench, [first, second]);
      } finally {
        await second.stop();
      }
      return [load, ...(await reads(bench, first))];
    } finally {
      await first.stop();
    }
  },
};
