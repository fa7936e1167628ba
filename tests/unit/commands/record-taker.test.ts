import { realpathSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeRecords, type TakingFrom } from '../../../ingest/commands/record-taker.ts';
import { rowsOfRecord } from '../../../ingest/commands/rows-of-record.ts';
import { NO_MERGES } from '../../../schema/authority/merges.ts';
import { listIssues } from '../../../schema/cypher/read-issues.ts';
import { HAND_OVER } from '../../../schema/hand-over.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import type { StoreConfig } from '../../../schema/store/store-config.ts';
import { smallRecord } from '../../support/small-record.ts';

const BODY = Buffer.from('{}');
const ROWS = rowsOfRecord(smallRecord(), NO_MERGES);

let folder: string;
let config: StoreConfig & { readonly path: string };
let store: GraphStore;
let stopping: AbortController;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-taker-'));
  config = { engine: 'embedded', path: path.join(folder, 'graph') };
  store = await openStore(config);
  stopping = new AbortController();
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const taker = (parts: Partial<TakingFrom> = {}) =>
  takeRecords({ store, config, stopping: stopping.signal, rowsOf: () => Promise.resolve(ROWS), ...parts });

const issues = async (): Promise<number> => (await store.list(listIssues, { skip: 0, limit: 10 })).length;

test('a record is loaded, and again without a change', async () => {
  const take = taker();
  const taken = await take(BODY, null);
  expect(taken.nodes).toBeGreaterThan(10);
  expect(await take(BODY, null)).toEqual(taken);
  expect(await issues()).toBe(1);
});

test('one at a time, in their order', async () => {
  const log: string[] = [];
  const take = taker({
    async rowsOf(body) {
      log.push(`begin ${body.length}`);
      await new Promise((resolve) => setImmediate(resolve));
      log.push(`end ${body.length}`);
      return ROWS;
    },
  });
  const lengths = Array.from({ length: 20 }, (_, at) => at + 1);
  await Promise.all(lengths.map((length) => take(Buffer.alloc(length), null)));
  expect(log).toEqual(lengths.flatMap((length) => [`begin ${length}`, `end ${length}`]));
  expect(await issues()).toBe(1);
});

test('what would be too much to hold at once is sent away, and may come again', async () => {
  const take = taker();
  const body = Buffer.alloc(HAND_OVER.bytesAtMost);
  const all = await Promise.allSettled(Array.from({ length: 6 }, () => take(body, null)));
  const refused = all.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(2);
  expect(refused[0]).toMatchObject({ reason: { code: 'STORE_CONFLICT' } });
  expect(await take(body, null)).toMatchObject({ problems: [] });
});

test('what fails does not keep the next from being loaded', async () => {
  let calls = 0;
  const take = taker({
    rowsOf: () => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('crashed')) : Promise.resolve(ROWS);
    },
  });
  const [first, second] = await Promise.allSettled([take(BODY, null), take(BODY, null)]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
});

test('a server that is being stopped ends the load, and loads none that waits', async () => {
  const take = taker({
    rowsOf() {
      stopping.abort();
      return Promise.resolve(ROWS);
    },
  });
  const ended = await Promise.allSettled([take(BODY, null), take(BODY, null)]);
  for (const { status, ...rest } of ended) expect([status, rest]).toMatchObject(['rejected', { reason: { code: 'STORE_UNAVAILABLE' } }]);
  expect(await issues()).toBe(0);
});

test('a record for the graph that is open is taken, for another it is not', async () => {
  const take = taker();
  expect(await take(BODY, realpathSync(config.path))).toMatchObject({ problems: [] });
  await expect(take(BODY, '/elsewhere')).rejects.toMatchObject({ code: 'BAD_USAGE', message: expect.stringContaining('not /elsewhere') });
  const ofNeo4j = taker({ config: { engine: 'neo4j', uri: 'bolt://db', user: 'u', password: 'p', database: 'neo4j' } });
  await expect(ofNeo4j(BODY, config.path)).rejects.toMatchObject({ code: 'BAD_USAGE', message: expect.stringContaining('a Neo4j server') });
});
