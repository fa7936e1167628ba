import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import { dumpOf, expectedDump, wipe } from '../../contract/suite/graph-dump.ts';
import { sampleRows } from '../../contract/suite/sample-rows.ts';
import type { Neo4jServer } from '../../support/neo4j/start-neo4j.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';

const ROWS = sampleRows({ articles: 20, worksPerArticle: 30 });
/** A busy machine may take a minute to start a server. */
const LONG_MS = 300_000;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : error);

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
      let isLoaded = false;
      const loaded = loading.then(() => (isLoaded = true));
      await Promise.race([half, loaded]);
      const asked = Promise.allSettled(Array.from({ length: 20 }, ask));
      await server.kill();
      expect(isLoaded).toBe(false);
      await expect(ask()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', remedy: 'Start it, or check NEO4J_URI.' });
      await expect(api.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      // Some may have been answered before the server was gone.
      const refused = (await asked).flatMap((answer) => (answer.status === 'rejected' ? [codeOf(answer.reason)] : []));
      expect(new Set(refused)).toEqual(new Set(['STORE_UNAVAILABLE']));
      expect(isLoaded).toBe(false);
      await server.start();

      await loaded;
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
        let [steps, cuts] = [0, 0];
        const cutNextWrite = async (): Promise<void> => {
          await proxy.hears('MERGE');
          proxy.cut();
          cuts += 1;
        };
        await loadRecord(store, ROWS, () => {
          steps += 1;
          if (steps % 4 === 1) void cutNextWrite();
        });
        expect(cuts).toBe(Math.ceil(steps / 4));
        expect(cuts).toBeGreaterThan(5);
        expect(await dumpOf(store)).toEqual(expectedDump(ROWS));
      } finally {
        await store.close();
        await proxy.close();
      }
    });
  });
}
