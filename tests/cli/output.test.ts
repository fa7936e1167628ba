import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environmentOf, SOURCE, spawnOptions } from '../support/program.ts';
import { runCli } from '../support/run-cli.ts';

const TEXT = path.join(SOURCE.cwd, 'tests/fixtures/invented-issue/issue.txt');
const RECORD = 'ingest/data/qogam-dauir-2026-1.json';
const FULL = '/dev/full';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-output-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('never writes a record over the text that it was read from', async () => {
  const issue = path.join(folder, 'issue.txt');
  await copyFile(TEXT, issue);
  const { code, stderr } = await runCli(['extract', issue, '-q', '-o', `${folder}/./issue.txt`]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('is the text itself')]);
  expect(await readFile(issue)).toEqual(await readFile(TEXT));
});

it.skipIf(!existsSync(FULL))('says in words that an answer cannot be written', async () => {
  const command = ['-c', `exec "$0" "$@" > ${FULL}`, process.execPath, ...SOURCE.args, 'schema'];
  const child = spawn('sh', command, { ...spawnOptions(SOURCE), env: environmentOf({}) });
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/^Standard output cannot be written: ENOSPC.*\nCheck the space that is left\.\n$/),
  ]);
});

it('loads to the end although nobody listens to what it says', async () => {
  const graph = path.join(folder, 'graph.grafeo');
  const child = spawn(process.execPath, [...SOURCE.args, 'load', RECORD, '--graph', graph], {
    ...spawnOptions(SOURCE),
    env: environmentOf({}),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  const { code, stderr } = await runCli(['load', RECORD, '--graph', graph]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('nodes')]);
});

it.each([['load'], ['references'], ['evaluate'], ['load', RECORD, '--merges']])(
  'names the remedy where %s has no file',
  async (...command) => {
    const graph = command[0] === 'load' ? ['--graph', path.join(folder, 'none.grafeo')] : [];
    const files = command[0] === 'evaluate' ? [RECORD, 'nowhere'] : ['nowhere'];
    const { code, stderr } = await runCli([...command, ...files, ...graph]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/nowhere: cannot be read: .*\nCheck the path and the right to read it\.\n$/);
  },
);
