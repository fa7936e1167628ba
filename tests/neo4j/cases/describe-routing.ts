import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { READ_FORMS } from '../../../schema/cypher/read-forms.ts';
import { MERGE_NODES } from '../../../schema/cypher/write-statements.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import { dumpOf, expectedDump, wipe } from '../../contract/suite/graph-dump.ts';
import { sampleRows } from '../../contract/suite/sample-rows.ts';
import type { Neo4jServer } from '../../support/neo4j/start-neo4j.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';

/** In Bolt's encoding: the key `mode` with the value `r` begins a transaction that only reads. */
const READ_MODE = '\u0084mode\u0081r';
const BOOKMARK = /FB:[\w+/=]+/g;

/** What a cluster needs of us, looked for in what goes over the wire. */
export function describeRouting(server: Neo4jServer): void {
  const { config } = server;

  it('works over neo4j:// as over bolt://', async () => {
    const store = await openStore({ ...config, uri: config.uri.replace('bolt', 'neo4j') });
    await wipe(store);
    await loadRecord(store, sampleRows());
    expect(await dumpOf(store)).toEqual(expectedDump(sampleRows()));
    expect(await store.search('cited', { labels: ['Person'], first: 1 })).toHaveLength(1);
    await store.close();
  });

  describe('every call of a store', () => {
    it('says whether it reads, and names the bookmark of what was written before it', async () => {
      const proxy = await startTcpProxy(Number(new URL(config.uri).port));
      const store = await openStore({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` });
      try {
        /** What a call sends: whether it reads, and its bookmarks. */
        const sentBy = async (call: () => Promise<unknown>) => {
          const before = proxy.sent().length;
          await call();
          const sent = proxy.sent().slice(before);
          return { reads: sent.includes(READ_MODE), bookmarks: [...sent.matchAll(BOOKMARK)].map(([bookmark]) => bookmark) };
        };
        const write = (id: string) => () => store.writeRows(MERGE_NODES.Person, [{ id, properties: {} }]);
        const byIds = () => store.read(READ_FORMS.Person.byIds, { ids: ['person:1'], limit: 1 });
        const search = () => store.search('nobody', { labels: ['Person'], first: 1 });

        const first = await sentBy(write('person:1'));
        expect(first.reads).toBe(false);
        for (const [n, call] of [byIds, search].entries()) {
          const old = (await sentBy(write(`person:${n + 2}`))).bookmarks;
          const now = await sentBy(call);
          expect(now.reads).toBe(true);
          expect(now.bookmarks).toHaveLength(1);
          expect(old).not.toContain(now.bookmarks[0]);
        }
      } finally {
        await store.close();
        await proxy.close();
      }
    });
  });

  it('takes fifty loads of one record, ten at a time, and makes no duplicate', { timeout: 180_000 }, async () => {
    // The loads of one store go one after the other.
    const stores = await Promise.all(Array.from({ length: 10 }, () => openStore(config)));
    const [first] = stores;
    if (first === undefined) throw new Error('there is no store');
    await wipe(first);
    await first.prepare();
    await Promise.all(stores.flatMap((store) => Array.from({ length: 5 }, () => loadRecord(store, sampleRows()))));
    expect(await dumpOf(first)).toEqual(expectedDump(sampleRows()));
    for (const store of stores) await store.close();
  });
}
