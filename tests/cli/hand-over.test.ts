import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { digestOf, type GraphDigest } from '../support/graph-hash.ts';
import { INVENTED_ISSUE } from '../support/invented-issue.ts';
import { killCommands, runCli } from '../support/run-cli.ts';
import { askServer, killServers, startServe, type Serving } from '../support/serve-process.ts';
import { smallRecord } from '../support/small-record.ts';
import { logSizeOf, untilWritten } from '../support/until-written.ts';

vi.setConfig({ testTimeout: 120_000 });

const TOKEN = 'a-token-for-the-tests';
const WRONG_TOKEN = 'another-token-than-it';
const SHIPPED = 'ingest/data/qogam-dauir-2026-1.json';
let folder: string;
let server: Serving;
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-hand-over-'));
  await writeFile(file('record.json'), serializeRecord(smallRecord()));
  server = await startServe({ GRAPH_PATH: file('graph'), INGEST_TOKEN: TOKEN, LOG_LEVEL: 'debug' });
});
afterAll(async () => {
  await Promise.all([killServers(), killCommands()]);
  await rm(folder, { recursive: true, force: true });
});

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runCli(args, {
    env: { GRAPH_PATH: file('graph'), INGEST_TOKEN: TOKEN, INGEST_URL: server.url.replace('localhost', '127.0.0.1'), ...env },
  });

const issuesServed = async (): Promise<number> =>
  (await askServer<{ issues: { totalCount: number } }>(server.url, '{ issues { totalCount } }')).data.issues.totalCount;

describe('with a server that has the graph open', () => {
  test('load hands the records over, and they are served at once', async () => {
    const before = await issuesServed();
    const { code, stdout, stderr } = await run(['load', file('record.json')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`${file('graph')} is in use: records go to the server at http://127.0.0.1:`);
    expect(stderr).toMatch(/record\.json: \d+ nodes, \d+ relationships/);
    expect(await issuesServed()).toBe(before + 1);
    const again = await run(['load', file('record.json')]);
    expect(again.stderr).toContain(/record\.json: .*/.exec(stderr)?.[0]);
    expect(await issuesServed()).toBe(before + 1);
  });

  test('ingest hands over what it can read, tells the rest, and the exit code says so', async () => {
    const before = await issuesServed();
    await copyFile(INVENTED_ISSUE, file('issue.txt'));
    const { code, stderr } = await run(['ingest', file('nowhere.txt'), file('issue.txt'), '-q']);
    expect(code).toBe(1);
    expect(stderr).toContain(file('nowhere.txt'));
    expect(stderr).toMatch(/issue\.txt: \d+ nodes/);
    expect(await issuesServed()).toBe(before + 1);
  });

  test("a curator's decisions go with it, and those that could not be carried out come back", async () => {
    const split = [{ mentions: [{ text: 'Nobody N.', place: 'article 1, reference 1' }], from: [{ text: 'X', place: 'y' }] }];
    const merges = { mergesVersion: 1, issues: [{ issue: { year: 2024, number: '2' }, persons: { split } }] };
    await writeFile(file('merges.json'), JSON.stringify(merges));
    const { code, stderr } = await run(['load', file('record.json'), '--merges', file('merges.json')]);
    expect(code).toBe(3);
    expect(stderr).toContain(`${file('merges.json')}: $.issues[0].persons.split[0].mentions[0]: “Nobody N.” is not printed in article 1`);
  });

  test('without a token the file is said to be in use, and what to do', async () => {
    const { code, stderr } = await run(['load', file('record.json')], { INGEST_TOKEN: '' });
    expect(code).toBe(1);
    expect(stderr).toContain(file('graph'));
    expect(stderr).toMatch(/Stop the server .* or start that server with INGEST_TOKEN and set the same here/);
  });

  test('a wrong token is a fault of the configuration, and is not repeated', async () => {
    const { code, stderr } = await run(['load', file('record.json')], { INGEST_TOKEN: WRONG_TOKEN });
    expect(code).toBe(2);
    expect(stderr).toMatch(/knows another INGEST_TOKEN/);
    expect(stderr).not.toContain(WRONG_TOKEN);
  });

  test('no server at the address: nothing is loaded anywhere', async () => {
    const { code, stderr } = await run(['load', file('record.json')], { INGEST_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/no server listens at http:\/\/127\.0\.0\.1:9/);
  });

  test('a server of another graph takes nothing meant for this one', async () => {
    const other = await startServe({ GRAPH_PATH: file('other') });
    const refused = await run(['load', file('record.json'), '--graph', file('other')]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`has ${file('graph')} open, not ${file('other')}`);
    // And one that is not configured for it takes nothing at all.
    const off = await run(['load', file('record.json'), '--graph', file('other')], { INGEST_URL: other.url });
    expect(off.code).toBe(1);
    expect(off.stderr).toMatch(/takes no records\nStart it with INGEST_TOKEN/);
    expect(await other.stop('SIGTERM')).toBe(0);
  });

  test('a record that is none is refused by its path, and the server goes on', async () => {
    const response = await fetch(`${server.url}/ingest`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ...smallRecord(), articles: 5 }),
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { code: 'BAD_RECORD', message: expect.stringContaining('$.articles') } });
    expect(await issuesServed()).toBeGreaterThan(0);
  });

  test('says in its log what it took, and no token, neither its own nor a wrong one', async () => {
    expect(await server.stop('SIGTERM')).toBe(0);
    expect(server.said()).toContain('"msg":"a record was loaded"');
    expect(server.said()).not.toContain(TOKEN);
    expect(server.said()).not.toContain(WRONG_TOKEN);
    // The log hides what is secret; nothing secret is given to it.
    expect(server.said()).not.toContain('[secret]');
  });
});

const digest = async (graph: string): Promise<GraphDigest> => {
  const store = await openStore({ engine: 'embedded', path: graph, readOnly: true });
  try {
    return await digestOf(store);
  } finally {
    await store.close();
  }
};

const loadInto = (into: string, record: string, url = '') => run(['load', record], { GRAPH_PATH: into, INGEST_URL: url });

describe('a server that is stopped while it loads', () => {
  test('ends in peace, whoever handed over is told, and the next load makes the issue whole', async () => {
    const [graph, undisturbed] = [file('stopped'), file('undisturbed')];
    // With an issue in it a server does not load the shipped one itself.
    for (const into of [graph, undisturbed]) expect((await loadInto(into, file('record.json'))).code).toBe(0);
    expect((await loadInto(undisturbed, SHIPPED)).code).toBe(0);

    const { url, stop } = await startServe({ GRAPH_PATH: graph, INGEST_TOKEN: TOKEN });
    const written = logSizeOf(graph);
    const loading = loadInto(graph, SHIPPED, url);
    await untilWritten(graph, written + 50_000);
    expect(await stop('SIGTERM')).toBe(0);
    const { code, stderr } = await loading;
    // On a slow machine all may be loaded before the signal is there.
    if (code === 0) expect(await digest(graph)).toEqual(await digest(undisturbed));
    else expect([code, stderr]).toEqual([1, expect.stringMatching(/being stopped|went away before it answered/)]);

    const again = await loadInto(graph, SHIPPED);
    expect(again.code).toBe(0);
    expect(again.stderr).not.toContain('is in use');
    expect(await digest(graph)).toEqual(await digest(undisturbed));
  });
});
