import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { healthCheckOf } from './dockerfile.ts';
import { INVENTED_ISSUE } from '../support/invented-issue.ts';
import { layOutImage, type Image } from '../support/lay-out-image.ts';
import { SOURCE, type Program } from '../support/program.ts';
import { killCommands, runCli } from '../support/run-cli.ts';
import { askServer, killServers, startServe } from '../support/serve-process.ts';
import { shippedRecord } from '../support/shipped-record.ts';

const SHIPPED_RECORD = fileURLToPath(new URL('../../ingest/data/qogam-dauir-2026-1.json', import.meta.url));

// Each test runs whole programs.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let image: Image;
/** The build run by ourselves, so that it may read our files. */
let ours: Program;

beforeAll(async () => {
  image = await layOutImage();
  ours = { args: image.program.args, cwd: image.data };
  return image.remove;
});
afterEach(() => Promise.all([killServers(), killCommands()]));

/** The image without some of its files. */
async function without(name: string, pattern: RegExp): Promise<Program> {
  const app = path.join(image.data, '..', name);
  await cp(image.app, app, { recursive: true });
  const matching = (await readdir(app, { recursive: true })).filter((file) => pattern.test(file));
  expect(matching).not.toEqual([]);
  await promisify(execFile)('chmod', ['-R', 'u+w', app]);
  for (const file of matching) await rm(path.join(app, file), { recursive: true, force: true });
  return { ...ours, args: [path.join(app, 'dist/theoria.js')] };
}

/** What the image's own health check says of a server. */
async function isHealthy(port: string): Promise<boolean> {
  const [command = '', ...args] = await healthCheckOf('Dockerfile');
  try {
    await promisify(execFile)(command, args, { env: { ...process.env, PORT: port } });
    return true;
  } catch {
    return false;
  }
}

/** Ingests the invented issue into a new graph and exports that. */
async function ingestAndExport(program: Program, name: string): Promise<string> {
  const graph = path.join(image.data, name);
  const ingested = await runCli(['ingest', INVENTED_ISSUE, '--quiet', '--graph', graph], { program });
  expect(ingested.stderr).toMatch(/\d+ nodes, \d+ relationships/);
  const script = path.join(image.data, `${name}.cypher`);
  const exported = await runCli(['export', '--format', 'cypher', '--graph', graph, '-o', script], { program });
  expect(exported.code).toBe(0);
  return readFile(script, 'utf8');
}

describe('the built server', () => {
  test('writes only into its data folder, serves page and graph, and ends in peace', async () => {
    expect((await stat(path.join(image.app, 'dist/theoria.js'))).mode & 0o222).toBe(0);
    const serving = await startServe({}, image.program);
    expect(serving.said()).toContain('loading the shipped issue');
    const { port } = new URL(serving.url);
    expect(await isHealthy(port)).toBe(true);

    const { data } = await askServer<{ articles: { edges: { node: { title: { en: string } } }[] } }>(
      serving.url,
      '{ articles(first: 50) { edges { node { title { en } } } } }',
    );
    expect(data.articles.edges.map(({ node }) => node.title.en)).toEqual((await shippedRecord()).articles.map(({ title }) => title.en));

    const page = await (await fetch(serving.url)).text();
    const [script = ''] = /\/assets\/[\w-]+\.js/.exec(page) ?? [];
    expect((await fetch(`${serving.url}${script}`)).headers.get('content-type')).toContain('javascript');

    expect(await serving.stop('SIGTERM')).toBe(0);
    expect(await readdir(image.data)).toEqual(['.graph']);
    expect(await readdir(path.join(image.data, '.graph'))).toEqual(['theoria.grafeo']);
    expect(await isHealthy(port)).toBe(false);
  });

  test.each([
    ['schema', []],
    ['extract', ['--withhold-prose', INVENTED_ISSUE]],
    ['extract', ['no-such-file.txt']],
    ['serve', ['--no-such-option']],
    ['no-such-command', []],
  ])('answers `%s %j` as the source does', async (command, args) => {
    const [built, source] = await Promise.all([ours, SOURCE].map((program) => runCli([command, ...args], { program })));
    expect(built).toEqual(source);
  });

  test('loads into a graph what the source loads', async () => {
    const [built, source] = await Promise.all([ingestAndExport(ours, 'built'), ingestAndExport(SOURCE, 'source')]);
    expect(built).toBe(source);
  });

  test('takes a record from a load while it holds the graph', async () => {
    const env = { INGEST_TOKEN: 'a-token-for-the-tests', GRAPH_PATH: path.join(image.data, 'held') };
    const { url } = await startServe(env, image.program);
    const { code, stderr } = await runCli(['load', SHIPPED_RECORD], {
      program: ours,
      env: { ...env, INGEST_URL: url.replace('localhost', '127.0.0.1') },
    });
    expect(stderr).toMatch(/\d+ nodes, \d+ relationships/);
    expect(code).toBe(0);
  });

  test('loads the code of one engine only: the embedded graph needs no driver', async () => {
    const program = await without('driverless', /^dist\/neo4j-engine-[\w-]+\.js$/);
    const folder = path.join(image.data, 'driverless');
    await mkdir(folder);
    const serving = await startServe({ GRAPH_PATH: path.join(folder, 'graph') }, program);
    expect((await fetch(`${serving.url}/ready`)).status).toBe(200);
  });

  test('loads the code of one engine only: Neo4j needs no embedded engine', async () => {
    const program = await without('engineless', /^node_modules\/@grafeo-db$/);
    const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret-enough' };
    const { code, stderr } = await runCli(['load', SHIPPED_RECORD], { program, env });
    expect(stderr).toContain('bolt://127.0.0.1:1');
    expect(stderr).not.toContain('secret-enough');
    expect(code).toBe(1);
  });
});
