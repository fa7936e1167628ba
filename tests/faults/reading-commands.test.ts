import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { treeOf } from '../support/graph-files.ts';
import { runCli } from '../support/run-cli.ts';
import { smallRecord } from '../support/small-record.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-mistyped-'));
  await writeFile(path.join(folder, 'small.json'), serializeRecord(smallRecord()));
});
afterEach(() => rm(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

describe('a mistyped name of a graph', () => {
  it.each([
    ['backup', () => ['backup', at('copy.grafeo'), '--graph', at('tpyo.grafeo')]],
    ['export', () => ['export', '--format', 'cypher', '-o', at('moved.cypher'), '--graph', at('tpyo.grafeo')]],
    ['migrate', () => ['migrate', '--graph', at('tpyo.grafeo')]],
    ['salvage', () => ['salvage', '--graph', at('tpyo.grafeo')]],
    ['restore', () => ['restore', at('tpyo.grafeo'), '--graph', at('graph.grafeo')]],
  ])('makes no file when %s is asked for', async (_command, args) => {
    const { code, stderr } = await runCli(args());
    expect(code).toBe(1);
    expect(stderr).toContain(`There is no graph file ${at('tpyo.grafeo')}\n`);
    expect(Object.keys(treeOf(folder))).toEqual(['small.json']);
  });

  it('is told by load, which makes it', async () => {
    const load = () => runCli(['load', '--graph', at('tpyo.grafeo'), at('small.json')]);
    expect((await load()).stderr).toContain(`A new graph was made: ${at('tpyo.grafeo')}\n`);
    expect((await load()).stderr).not.toContain('A new graph was made');
  });
});

describe('salvage', () => {
  it('says what is lost of a graph whose log is gone, and the same load ends whole again', async () => {
    const graph = at('graph.grafeo');
    const load = () => runCli(['load', '--graph', graph, at('small.json')]);
    expect(await load()).toMatchObject({ code: 0 });
    // As a kill leaves it whose log somebody has then deleted.
    await writeFile(`${graph}.open`, '{"commit":"1000","log":{"from":0,"end":1000,"crc":0}}\n');

    const refused = await load();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/The log .*graph\.grafeo\.wal is gone, .* older state\nPut .* salvage\.\n/);
    expect(await runCli(['salvage', '--graph', graph])).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/graph\.grafeo: \d+ nodes, \d+ relationships\nLost: the writes after \d+ of at least 1000\. Load/),
    });
    expect(await load()).toMatchObject({ code: 0 });
  });
});
