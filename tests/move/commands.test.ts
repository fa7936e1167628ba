import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { markModel, MODEL_VERSION } from '../../schema/graph/model-version.ts';
import type { GraphRows } from '../../schema/graph/model.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { sampleRows } from '../contract/suite/sample-rows.ts';
import { runCli } from '../support/run-cli.ts';
import { dumpOfFile, graphFolder, loadInto, withFile } from './graph-file.ts';

let at: (name: string) => string;
let remove: () => Promise<void>;
beforeEach(async () => ({ at, remove } = await graphFolder()));
afterEach(() => remove());

const names = async (): Promise<string[]> => (await readdir(path.dirname(at('graph')))).toSorted();
const exporting = (...more: string[]) => runCli(['export', '--graph', at('graph'), ...more]);
const migrating = (...more: string[]) => runCli(['migrate', '--graph', at('graph'), ...more]);

/** The rows as version 1 had them: spellings do not say which issue prints them. */
const older = (): GraphRows => {
  const { nodes, relationships } = sampleRows();
  const Institution = nodes.Institution.map((row) => ({
    ...row,
    properties: { ...row.properties, forms: ['I.'], formPlaces: ['article 1, author 1'] },
  }));
  const Article = nodes.Article.map((row, index) => ({ ...row, properties: { ...row.properties, position: index + 1 } }));
  const CITES = relationships.CITES.map((row) => ({ ...row, properties: { ...row.properties, placeLines: null } }));
  return { nodes: { ...nodes, Institution, Article }, relationships: { ...relationships, CITES } };
};
const loadUnmarked = (rows: GraphRows): Promise<void> => loadInto(at('graph'), rows, { marked: false });

describe('export', () => {
  it('writes the script to standard output where no file is named', async () => {
    await loadInto(at('graph'), sampleRows());
    const { code, stdout, stderr } = await exporting('--format', 'cypher');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^CREATE CONSTRAINT/);
    expect(stdout).toContain('MERGE (n:Journal {id: row.id})');
    expect(stderr).toBe('21 nodes, 41 relationships\n');
  });

  it('tells the command to run next', async () => {
    await loadInto(at('graph'), sampleRows());
    const script = await exporting('--format', 'cypher', '-o', at('g.cypher'));
    expect(script.stderr).toContain(`cypher-shell -a bolt://HOST:7687 -u neo4j -d neo4j -f ${at('g.cypher')}`);
    const csv = await exporting('--format', 'neo4j-admin-csv', '-o', at('csv'));
    expect(csv.stderr).toContain('neo4j-admin database import full neo4j @import.args');
    expect(csv.stderr).toContain('after-import.cypher');
    expect(await names()).toEqual(['csv', 'g.cypher', 'graph']);
  });

  it.each([['cypher'], ['neo4j-admin-csv']])('touches nothing that is there: %s', async (format) => {
    await loadInto(at('graph'), sampleRows());
    await writeFile(at('there'), 'mine');
    const { code, stderr } = await exporting('--format', format, '-o', at('there'));
    expect(code).toBe(1);
    expect(stderr).toContain(`${at('there')} is there already`);
    expect(await readFile(at('there'), 'utf8')).toBe('mine');
  });

  it('leaves nothing where it cannot write', async () => {
    await loadInto(at('graph'), sampleRows());
    const { code, stderr } = await exporting('--format', 'cypher', '-o', at('no/such/folder/g.cypher'));
    expect(code).toBe(1);
    expect(stderr).toContain('cannot be written');
    expect(await names()).toEqual(['graph']);
  });

  it('is refused without a format, with one that is none, and without a folder for the CSV files', async () => {
    await loadInto(at('graph'), sampleRows());
    for (const args of [[], ['--format', 'graphml'], ['--format', 'neo4j-admin-csv']]) expect((await exporting(...args)).code).toBe(2);
  });

  it('makes no graph of a name that is wrong, and says that an empty one has nothing', async () => {
    const wrong = await exporting('--format', 'cypher');
    expect(wrong.code).toBe(1);
    expect(wrong.stderr).toContain(at('graph'));
    expect(await names()).toEqual([]);
    await withFile(at('graph'), (store) => store.prepare());
    const empty = await exporting('--format', 'cypher');
    expect(empty).toMatchObject({ code: 1, stdout: '' });
    expect(empty.stderr).toContain('empty');
  });

  it('tells what the graph holds beside what is ours', async () => {
    await loadInto(at('graph'), sampleRows());
    const text = "CREATE (:Foreign {id: 'f:1'})-[:LIKES]->(:Foreign {id: 'f:2'})";
    await withFile(at('graph'), (store) => store.write({ kind: 'write', name: 'test-foreign', text, params: z.object({}) }, {}));
    const { code, stderr } = await exporting('--format', 'cypher', '-o', at('g.cypher'));
    expect(code).toBe(3);
    expect(stderr).toContain('2 nodes, 1 relationships');
  });
});

describe('migrate', () => {
  it('says what it would do and does nothing, then does it', async () => {
    await loadUnmarked(older());
    const before = await dumpOfFile(at('graph'));
    const refused = await exporting('--format', 'cypher');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('theoria -- migrate');

    const dry = await migrating('--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain(`of model version 1, the present one is ${MODEL_VERSION}`);
    expect(dry.stdout).toContain('to 2: spellings say which issue prints them');
    expect(await dumpOfFile(at('graph'))).toEqual(before);

    const wet = await migrating();
    expect(wet).toMatchObject({ code: 0, stdout: '', stderr: dry.stdout });
    expect((await dumpOfFile(at('graph'))).join('\n')).toContain('"formIssues":["issue:1"]');
    expect((await migrating()).stderr).toContain(`of model version ${MODEL_VERSION}: nothing to do`);
    expect((await exporting('--format', 'cypher')).code).toBe(0);
  });

  it('refuses a newer graph, as serve and load do', async () => {
    await loadInto(at('graph'), sampleRows());
    await withFile(at('graph'), (store) => markModel(store, MODEL_VERSION + 1));
    const before = await dumpOfFile(at('graph'));
    const ended = [
      await migrating(),
      await runCli(['load', 'ingest/data/qogam-dauir-2026-1.json', '--graph', at('graph')]),
      await runCli(['serve'], { env: { GRAPH_PATH: at('graph'), PORT: '0' } }),
    ];
    for (const { code, stderr } of ended) {
      expect(code).toBe(1);
      expect(stderr).toContain(`model version ${MODEL_VERSION + 1}`);
    }
    expect(await dumpOfFile(at('graph'))).toEqual(before);
  });

  it('makes no graph of a name that is wrong, and leaves an empty one', async () => {
    expect((await migrating()).code).toBe(1);
    expect(existsSync(at('graph'))).toBe(false);
    await withFile(at('graph'), (store) => store.prepare());
    expect(await migrating()).toMatchObject({ code: 0, stderr: 'The graph is empty: nothing to do.\n' });
  });

  it('is refused while a process has the graph', async () => {
    await loadInto(at('graph'), sampleRows());
    const held = await openStore({ engine: 'embedded', path: at('graph') });
    try {
      expect((await migrating()).stderr).toContain('in use');
    } finally {
      await held.close();
    }
  });
});
