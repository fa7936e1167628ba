import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import { dumpOf, expectedDump, wipe } from '../../contract/suite/graph-dump.ts';
import { sampleRows } from '../../contract/suite/sample-rows.ts';
import type { Neo4jServer } from '../../support/neo4j/start-neo4j.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';

const ROWS = sampleRows({ articles: 20, worksPerArticle: 30 });
/** A busy machine may take a minute to start a server. */
const LONG_MS = 300_000;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error);

/** Answers with how often. */
async function cutAgainAndAgain(proxy: TcpProxy, end: AbortSignal): Promise<number> {
  let cuts = 0;
  for (; !end.aborted && cuts < 8; cuts += 1) {
    await sleep(250);
    proxy.cut();
  }
  return cuts;
}

/** Nothing is lost when the server goes away for a while, and nobody has to start anew. */
export function describeRestarts(server: Neo4jServer): void {
  describe('a server that is killed and started again', () => {
    it('gets the load whole, and refuses questions with a code until it is back', { timeout: LONG_MS }, async () => {
      const [load, api] = [await openStore(server.config, { patient: true }), await openStore(server.config)];
      await wipe(load);
      const ask = () => api.search('qogam', { labels: ['Article'], first: 5 });
      const progress = new EventEmitter();
      const half = once(progress, 'half');
      const loading = loadRecord(load, ROWS, (done, total) => {
        if (done > total / 2) progress.emit('half');
      });
      await Promise.race([half, loading]);
      const asked = Promise.allSettled(Array.from({ length: 20 }, ask));
      await server.kill();
      await expect(ask()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', remedy: 'Start it, or check NEO4J_URI.' });
      await expect(api.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      for (const answer of await asked) {
        expect(answer.status === 'fulfilled' ? 'STORE_UNAVAILABLE' : codeOf(answer.reason)).toBe('STORE_UNAVAILABLE');
      }
      await server.start();

      await loading;
      expect(await dumpOf(load)).toEqual(expectedDump(ROWS));
      await api.ping();
      expect(await ask()).toHaveLength(5);
      await load.close();
      await api.close();
    });
  });

  describe('a connection that is cut', () => {
    it('again and again during a load loses nothing', { timeout: LONG_MS }, async () => {
      const proxy = await startTcpProxy(Number(new URL(server.config.uri).port));
      const store = await openStore({ ...server.config, uri: `bolt://127.0.0.1:${proxy.port}` }, { patient: true });
      try {
        await wipe(store);
        const loaded = new AbortController();
        const cutting = cutAgainAndAgain(proxy, loaded.signal);
        await loadRecord(store, ROWS);
        loaded.abort();
        const cuts = await cutting;
        expect(cuts).toBeGreaterThan(1);
        expect(await dumpOf(store)).toEqual(expectedDump(ROWS));
      } finally {
        await store.close();
        await proxy.close();
      }
    });
  });
}
