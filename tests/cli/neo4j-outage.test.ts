import { EventEmitter, once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { wipe } from '../contract/suite/graph-dump.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';
import { killCommands, runCli, type Ended } from '../support/run-cli.ts';
import { askServer, killServers, spawnServe } from '../support/serve-process.ts';
import { smallRecord } from '../support/small-record.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const SECRET = 'hunter2-hunter2-hunter2';

const status = async (url: string, address: string): Promise<number> => (await fetch(`${url}${address}`)).status;

/** Asks until the server is ready, or is not. */
async function untilReady(url: string, isReady: boolean): Promise<void> {
  for (let time = 0; time < 300; time += 1) {
    if (((await status(url, '/ready')) === 200) === isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`/ready did not become ${isReady ? 200 : 503}`);
}

const codesOf = async (url: string): Promise<string[]> =>
  ((await askServer(url, '{ issues { totalCount } }')).errors ?? []).map(({ extensions }) => extensions.code);

/** The messages of the log, and how often each stands there. */
const timesLogged = (said: string, message: string): number =>
  said.split('\n').filter((line) => line.includes(`"msg":"${message}"`)).length;

afterEach(killServers);

describe('serve with a Neo4j server that cannot be reached', () => {
  const tries = new EventEmitter();
  const droppers = createServer((socket: Socket) => {
    socket.destroy();
    tries.emit('try');
  });
  let uri = '';
  beforeAll(async () => {
    droppers.listen(0, '127.0.0.1');
    await once(droppers, 'listening');
    const address = droppers.address();
    uri = `bolt://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  afterAll(() => void droppers.close());

  test('is up, is not ready, answers with a code, says so once without the password, and ends in peace', async () => {
    const serving = spawnServe({ NEO4J_URI: uri, NEO4J_PASSWORD: SECRET, LOG_LEVEL: 'debug' });
    const [, url = ''] = await serving.hears(/Theoria listens at (http:\S+) and tries again/);
    expect(await status(url, '/health')).toBe(200);
    expect(await status(url, '/ready')).toBe(503);
    expect(await codesOf(url)).toEqual(['STORE_UNAVAILABLE']);
    for (let time = 0; time < 3; time += 1) await once(tries, 'try');
    expect(await status(url, '/health')).toBe(200);
    expect(timesLogged(serving.said(), 'the graph does not answer')).toBe(1);
    expect(serving.said()).toContain('NEO4J_URI');
    expect(serving.said()).not.toContain('hunter2');
    expect(await serving.stop('SIGTERM')).toBe(0);
  });
});

const neo4j = await startNeo4j();
afterAll(() => neo4j?.stop());

if (neo4j !== null && neo4j.ours) {
  const { uri, user, password, database } = neo4j.config;
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, LOG_LEVEL: 'debug' };

  /** A load whose connection was cut for good: it waits a minute and a half, while the other tests go on. */
  let cutLoad: Promise<Ended | Error>;
  beforeAll(async () => {
    const proxy = await startTcpProxy(Number(new URL(uri).port));
    const writes = proxy.hears('MERGE (n:Work');
    cutLoad = runCli(['load', 'ingest/data/qogam-dauir-2026-1.json'], {
      env: { ...env, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` },
      limitMs: 200_000,
    }).catch((error: Error) => error);
    await Promise.race([writes, cutLoad]);
    proxy.cutForGood();
    const store = await openStore(neo4j.config);
    await wipe(store);
    await store.close();
    return async () => {
      await killCommands();
      await proxy.close();
    };
  });

  describe(`serve with Neo4j ${neo4j.version}`, () => {
    /** Neither is in what a server says, nor does its log have to hide one. */
    const expectNoSecret = (said: string): void => {
      for (const secret of [SECRET, password, '[secret]']) expect(said).not.toContain(secret);
    };

    test('waits for it, loses it, finds it again, and tells each change once', async () => {
      await neo4j.kill();
      const serving = spawnServe(env);
      const [, url = ''] = await serving.hears(/Theoria listens at (http:\S+) and tries again/);
      expect(await status(url, '/ready')).toBe(503);

      await neo4j.start();
      await serving.hears(/Theoria is at http/);
      await untilReady(url, true);
      expect(await codesOf(url)).toEqual([]);

      await neo4j.kill();
      await untilReady(url, false);
      expect(await status(url, '/health')).toBe(200);
      for (let time = 0; time < 3; time += 1) expect(await codesOf(url)).toEqual(['STORE_UNAVAILABLE']);

      await neo4j.start();
      await untilReady(url, true);
      const { data } = await askServer<{ articles: { totalCount: number } }>(url, '{ articles { totalCount } }');
      expect(data.articles.totalCount).toBe(10);

      expect(timesLogged(serving.said(), 'the graph does not answer')).toBe(2);
      expect(timesLogged(serving.said(), 'the graph answers again')).toBe(2);
      expect(timesLogged(serving.said(), 'a question could not be answered')).toBe(0);
      expect(await serving.stop('SIGTERM')).toBe(0);
      expectNoSecret(serving.said());
    });

    test('takes records for it', async () => {
      const serving = spawnServe({ ...env, INGEST_TOKEN: SECRET });
      const [, url = ''] = await serving.hears(/Theoria is at (http:\S+)/);
      const issues = async (): Promise<number> =>
        (await askServer<{ issues: { totalCount: number } }>(url, '{ issues { totalCount } }')).data.issues.totalCount;
      const before = await issues();
      const headers = { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' };
      const response = await fetch(`${url}/ingest`, { method: 'POST', headers, body: serializeRecord(smallRecord()) });
      expect([response.status, await response.json()]).toMatchObject([200, { problems: [] }]);
      expect(await issues()).toBe(before + 1);
      expect(await serving.stop('SIGTERM')).toBe(0);
      expect(timesLogged(serving.said(), 'a record was loaded')).toBe(1);
      expectNoSecret(serving.said());
    });

    test.each([
      ['password', { NEO4J_PASSWORD: SECRET }, /NEO4J_USER and NEO4J_PASSWORD/],
      ['database', { NEO4J_DATABASE: 'nowhere' }, /NEO4J_DATABASE/],
    ])('ends when the %s is wrong, with what to do and without the password', async (_what, wrong, remedy) => {
      const serving = spawnServe({ ...env, ...wrong });
      const [code]: (number | null)[] = await once(serving.child, 'close');
      expect(code).toBe(1);
      expect(serving.said()).toMatch(remedy);
      expectNoSecret(serving.said());
    });
  });

  test('a load whose connection is cut for good ends with code 1 and says what to do', async () => {
    const ended = await cutLoad;
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    const { stderr } = ended as Ended;
    expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
      expect.stringMatching(/^merge-[a-z]+: Neo4j at bolt:\/\/127\.0\.0\.1:\d+ does not answer/),
      'Start it, or check NEO4J_URI.',
    ]);
    expect(stderr).not.toContain(password);
  });
}
