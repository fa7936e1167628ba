import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { killCommands, runCli } from '../support/run-cli.ts';
import { askServer, killServers, spawnServe, startServe, type Serving } from '../support/serve-process.ts';
import { shippedRecord } from '../support/shipped-record.ts';
import { untilWritten } from '../support/until-written.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-serve-'));
});
afterEach(() => Promise.all([killServers(), killCommands()]));
afterAll(() => rm(folder, { recursive: true, force: true }));

const env = (graph: string): Record<string, string> => ({ GRAPH_PATH: path.join(folder, graph) });
const serve = (graph: string): Promise<Serving> => startServe(env(graph));

interface Titles {
  readonly articles: { readonly edges: { readonly node: { readonly title: { readonly en: string | null } } }[] };
}
async function titles(url: string): Promise<(string | null)[]> {
  const { data } = await askServer<Titles>(url, '{ articles(first: 50) { edges { node { title { en } } } } }');
  return data.articles.edges.map(({ node }) => node.title.en);
}

describe('serve', () => {
  test('loads the shipped issue on the first start, reuses the file on later ones, and ends in peace', async () => {
    const expected = (await shippedRecord()).articles.map((article) => article.title.en);
    const first = await serve('graph');
    expect(first.said()).toContain('loading the shipped issue');
    expect(await titles(first.url)).toEqual(expected);
    expect((await fetch(`${first.url}/ready`)).status).toBe(200);
    expect(await first.stop('SIGTERM')).toBe(0);

    const second = await serve('graph');
    expect(second.said()).not.toContain('loading');
    expect(await titles(second.url)).toEqual(expected);
    expect(await second.stop('SIGINT')).toBe(0);
  });

  test('a first start that is killed is mended by the next', async () => {
    const killed = spawnServe(env('killed'));
    // Before it writes anything it works out for a second who is who.
    await untilWritten(path.join(folder, 'killed'), 50_000);
    await killed.stop('SIGKILL');
    expect(killed.said()).toContain('loading the shipped issue');
    expect(killed.said()).not.toContain('nodes');
    const next = await serve('killed');
    expect(next.said()).toContain('loading the shipped issue');
    expect(await titles(next.url)).toEqual((await shippedRecord()).articles.map(({ title }) => title.en));
  });

  test('a second signal ends it at once, although it is still loading', async () => {
    const serving = spawnServe(env('twice'));
    await serving.hears(/loading/);
    const ended = serving.stop('SIGTERM');
    // Signals that come while it is at work on something are one to it.
    const again = setInterval(() => serving.child.kill('SIGINT'), 50);
    await ended;
    clearInterval(again);
    expect(serving.child.signalCode).toBe('SIGINT');
  });

  test('a taken port is named, with the remedy', async () => {
    const { url } = await serve('one');
    const port = new URL(url).port;
    const { code, stderr } = await runCli(['serve'], { env: { PORT: port, ...env('two') } });
    expect(code).toBe(1);
    expect(stderr).toContain(port);
    expect(stderr).toMatch(/PORT=\d+ npm start/);
  });
});
