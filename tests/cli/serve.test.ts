import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { shippedRecord } from '../support/shipped-record.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-serve-'));
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it said on standard error until it listened. */
  readonly said: string;
}

async function serve(graph: string): Promise<Serving> {
  const env = { ...process.env, PORT: '0', GRAPH_PATH: path.join(folder, graph), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'ingest/cli.ts', 'serve'], { cwd: root, env });
  running.push(child);
  let said = '';
  for await (const chunk of child.stderr) {
    said += String(chunk);
    const url = said.match(/Theoria is at (http:\S+)/)?.[1];
    if (url !== undefined) return { child, url, said };
  }
  throw new Error(`serve ended: ${said}`);
}

async function stop({ child }: Serving, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code]: (number | null)[] = await exit;
  return code ?? null;
}

async function titles(url: string): Promise<(string | null)[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(first: 50) { edges { node { title { en } } } } }' }),
  });
  const { data } = await response.json();
  return data.articles.edges.map((edge: { node: { title: { en: string | null } } }) => edge.node.title.en);
}

describe('serve', () => {
  test('loads the shipped issue on the first start, reuses the file on later ones, and ends in peace', async () => {
    const expected = (await shippedRecord()).articles.map((article) => article.title.en);
    const first = await serve('graph');
    expect(first.said).toContain('loading the shipped issue');
    expect(await titles(first.url)).toEqual(expected);
    expect((await fetch(`${first.url}/ready`)).status).toBe(200);
    expect(await stop(first, 'SIGTERM')).toBe(0);

    const second = await serve('graph');
    expect(second.said).not.toContain('loading');
    expect(await titles(second.url)).toEqual(expected);
    expect(await stop(second, 'SIGINT')).toBe(0);
  });

  test('a first start that is killed is mended by the next', async () => {
    const env = { ...process.env, PORT: '0', GRAPH_PATH: path.join(folder, 'killed') };
    const child = spawn(process.execPath, ['--import', 'tsx', 'ingest/cli.ts', 'serve'], { cwd: root, env });
    for await (const chunk of child.stderr) if (String(chunk).includes('loading')) break;
    await new Promise((resolve) => setTimeout(resolve, 400));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await titles((await serve('killed')).url)).toHaveLength(10);
  });

  test('its file is locked: a load says so, names it, and says what to do', async () => {
    await serve('locked');
    const graph = path.join(folder, 'locked');
    const { code, stderr } = await runCli(['load', 'ingest/data/qogam-dauir-2026-1.json', '--graph', graph]);
    expect(code).toBe(1);
    expect(stderr).toContain(graph);
    expect(stderr).toMatch(/stop/i);
  });

  test('a taken port is named, with the remedy', async () => {
    const { url } = await serve('one');
    const port = new URL(url).port;
    const { code, stderr } = await runCli(['serve'], { env: { PORT: port, GRAPH_PATH: path.join(folder, 'two') } });
    expect(code).toBe(1);
    expect(stderr).toContain(port);
    expect(stderr).toMatch(/PORT=\d+ npm start/);
  });
});
