import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markModel, MODEL_VERSION } from '../../schema/graph/model-version.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { killedLoad } from '../contract/suite/killed-load.ts';
import { sampleRows } from '../contract/suite/sample-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { dumpOfFile, graphFolder, loadInto, withFile } from './graph-file.ts';

let at: (name: string) => string;
let remove: () => Promise<void>;
beforeEach(async () => ({ at, remove } = await graphFolder()));
afterEach(() => remove());

const one = sampleRows();
const other = sampleRows({ issue: 'issue:2', author: 'B. Other' });
/** Rows: of thousands, and more than a small sample has. */
const ENOUGH = 500;
const backup = (file: string, graph: string) => runCli(['backup', file, '--graph', graph]);
const restore = (file: string, graph: string, ...more: string[]) => runCli(['restore', file, '--graph', graph, ...more]);
const names = async (file: string): Promise<string[]> => (await readdir(path.dirname(file))).toSorted();

describe('backup and restore', () => {
  it('put the graph back as it was', async () => {
    await loadInto(at('graph'), one);
    const dump = await dumpOfFile(at('graph'));
    const made = await backup(at('copy'), at('graph'));
    expect(made).toMatchObject({ code: 0, stdout: '' });
    expect(made.stderr).toContain(`${at('copy')}: ${one.nodes.Journal.length + 21} nodes, 41 relationships`);
    expect(await names(at('copy'))).toEqual(['copy', 'graph']);

    await loadInto(at('graph'), other);
    const changed = await dumpOfFile(at('graph'));
    expect(changed).not.toEqual(dump);
    const refused = await restore(at('copy'), at('graph'));
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(await dumpOfFile(at('graph'))).toEqual(changed);

    const { code, stderr } = await restore(at('copy'), at('graph'), '--force');
    expect(code).toBe(0);
    const aside = /is now (\S+)/.exec(stderr)?.[1] ?? '';
    expect(await dumpOfFile(at('graph'))).toEqual(dump);
    expect(await dumpOfFile(aside)).toEqual(changed);
    expect((await names(at('copy'))).filter((name) => /tmp|incoming/.test(name))).toEqual([]);
  });

  it('copy what a killed process left in the log', async () => {
    await killedLoad(at('graph'), ENOUGH);
    expect(existsSync(at('graph.wal'))).toBe(true);
    expect((await backup(at('copy'), at('graph'))).code).toBe(0);
    const dump = await dumpOfFile(at('copy'));
    expect(dump.length).toBeGreaterThan(0);
    expect(dump).toEqual(await dumpOfFile(at('graph')));
  });

  it('move the log aside with its graph', async () => {
    await loadInto(at('graph'), one);
    await backup(at('copy'), at('graph'));
    await killedLoad(at('graph'), ENOUGH);
    const { code, stderr } = await restore(at('copy'), at('graph'), '--force');
    expect(code).toBe(0);
    const aside = /is now (\S+)/.exec(stderr)?.[1] ?? '';
    expect(existsSync(at('graph.wal'))).toBe(false);
    expect(existsSync(`${aside}.wal`)).toBe(true);
    expect(await dumpOfFile(at('graph'))).toEqual(await dumpOfFile(at('copy')));
    expect((await dumpOfFile(aside)).length).toBeGreaterThan((await dumpOfFile(at('copy'))).length);
  });

  it('restore to where no graph is, folder and all', async () => {
    await loadInto(at('graph'), one);
    await backup(at('copy'), at('graph'));
    expect((await restore(at('copy'), at('new/folder/graph'))).code).toBe(0);
    expect(await dumpOfFile(at('new/folder/graph'))).toEqual(await dumpOfFile(at('graph')));
  });

  it('put a damaged graph aside by force only', async () => {
    await loadInto(at('graph'), one);
    await backup(at('copy'), at('graph'));
    await writeFile(at('graph'), 'damaged');
    expect((await restore(at('copy'), at('graph'))).code).toBe(1);
    expect(await readFile(at('graph'), 'utf8')).toBe('damaged');
    const { stderr } = await restore(at('copy'), at('graph'), '--force');
    expect(await readFile(/is now (\S+)/.exec(stderr)?.[1] ?? '', 'utf8')).toBe('damaged');
    expect(await dumpOfFile(at('graph'))).toEqual(await dumpOfFile(at('copy')));
  });

  it('overwrite nothing and make nothing of a name that is wrong', async () => {
    await loadInto(at('graph'), one);
    await writeFile(at('there'), 'mine');
    const taken = await backup(at('there'), at('graph'));
    expect(taken.code).toBe(1);
    expect(taken.stderr).toContain(`${at('there')} is there already`);
    expect(await readFile(at('there'), 'utf8')).toBe('mine');
    await writeFile(at('left.wal'), 'of another graph');
    expect((await backup(at('left'), at('graph'))).stderr).toContain(`${at('left.wal')} is there already`);
    const wrong = await backup(at('copy'), at('grahp'));
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain(at('grahp'));
    expect(await names(at('graph'))).toEqual(['graph', 'left.wal', 'there']);
  });

  it('are refused while a process has the graph', async () => {
    await loadInto(at('graph'), one);
    await backup(at('copy'), at('graph'));
    const held = await openStore({ engine: 'embedded', path: at('graph') });
    try {
      for (const { code, stderr } of [await backup(at('again'), at('graph')), await restore(at('copy'), at('graph'), '--force')]) {
        expect(code).toBe(1);
        expect(stderr).toContain('in use');
      }
    } finally {
      await held.close();
    }
    expect(existsSync(at('again'))).toBe(false);
    expect(await dumpOfFile(at('graph'))).toEqual(await dumpOfFile(at('copy')));
  });

  it.each([
    ['no file', 'nothing', async () => undefined],
    ['not a graph', 'graph file', async (file: string) => writeFile(file, 'some text')],
    ['an empty graph', 'holds no issue', async (file: string) => withFile(file, (store) => store.prepare())],
    [
      'a graph of a later Theoria',
      `up to ${MODEL_VERSION}`,
      async (file: string) => withFile(file, (store) => markModel(store, MODEL_VERSION + 1)),
    ],
  ])('refuse as a backup: %s', async (_what, reason, make) => {
    await make(at('nothing'));
    const before = existsSync(at('nothing')) ? (await stat(at('nothing'))).size : null;
    const { code, stderr } = await restore(at('nothing'), at('graph'));
    expect(code).toBe(1);
    expect(stderr).toContain(reason);
    expect(existsSync(at('graph'))).toBe(false);
    expect(existsSync(at('nothing')) ? (await stat(at('nothing'))).size : null).toBe(before);
  });

  it.each(['backup', 'restore'])('%s says what to use for Neo4j instead', async (command) => {
    const { code, stderr } = await runCli([command, at('copy')], { env: { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' } });
    expect(code).toBe(2);
    expect(stderr).toContain('neo4j-admin database dump');
  });
});
