import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { INVENTED_ISSUE } from '../support/invented-issue.ts';
import { runCli } from '../support/run-cli.ts';
import { askServer, killServers, startServe, type Serving } from '../support/serve-process.ts';
import { smallRecord } from '../support/small-record.ts';

vi.setConfig({ testTimeout: 120_000 });

const TOKEN = 'a-token-for-the-tests';
let folder: string;
let server: Serving;
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-hand-over-'));
  await writeFile(file('record.json'), serializeRecord(smallRecord()));
  server = await startServe({ GRAPH_PATH: file('graph'), INGEST_TOKEN: TOKEN });
});
afterAll(async () => {
  killServers();
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
    const { code, stderr } = await run(['load', file('record.json')], { INGEST_TOKEN: 'another-token-than-it' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/knows another INGEST_TOKEN/);
    expect(stderr).not.toContain('another-token');
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

  test('stopped while it loads, it ends in peace, and the next load makes the issue whole', async () => {
    const loading = run(['load', 'ingest/data/qogam-dauir-2026-1.json']);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await server.stop('SIGTERM')).toBe(0);
    const { code } = await loading;
    expect([0, 1]).toContain(code);
    const again = await run(['load', 'ingest/data/qogam-dauir-2026-1.json']);
    expect(again.code).toBe(0);
    expect(again.stderr).not.toContain('is in use');
  });
});
