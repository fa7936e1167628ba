import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NODE_LABELS, RELATIONSHIPS } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';
import { exportRows, type Exported } from './exported.ts';
import { readCsvFolder } from './read-csv-folder.ts';
import { scriptStatements } from './script-statements.ts';
import { uglyRows } from './ugly-rows.ts';

let folder: string;
let exported: Exported;
const opened: GraphStore[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-round-'));
  exported = await exportRows(folder, 'ugly', uglyRows());
});
afterAll(async () => {
  for (const store of opened) await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function emptyStore(name: string): Promise<GraphStore> {
  const store = await openStore({ engine: 'embedded', path: path.join(folder, name) });
  opened.push(store);
  await store.prepare();
  return store;
}

/** Runs what merges rows; constraints and indexes are Neo4j's own language. */
async function runMerges(store: GraphStore, file: string): Promise<void> {
  const statements = scriptStatements(await readFile(file, 'utf8'));
  for (const text of statements.filter((each) => each.startsWith('UNWIND'))) {
    await store.write({ kind: 'write', name: 'test-script', text, params: z.object({}) }, {});
  }
}

const text = z.string();

async function mergeCsv(store: GraphStore): Promise<void> {
  const files = await readCsvFolder(exported.csv);
  for (const { rows, group } of files.filter(({ kind }) => kind === 'nodes')) {
    const label = NODE_LABELS.find((each) => group === (each === 'Article' ? 'Article:Work' : each));
    if (label === undefined) throw new Error(`no label ${group}`);
    await store.mergeNodes(
      label,
      rows.map(({ ID, ...properties }) => ({ id: text.parse(ID), properties })),
    );
  }
  for (const { rows, group } of files.filter(({ kind }) => kind === 'relationships')) {
    const known = RELATIONSHIPS.find(({ type }) => type === group);
    if (known === undefined) throw new Error(`no type ${group}`);
    await store.mergeRelationships(
      known.type,
      rows.map(({ START_ID, END_ID, key: own, ...properties }) => ({
        from: text.parse(START_ID),
        to: text.parse(END_ID),
        key: text.parse(own),
        properties,
      })),
    );
  }
}

describe('an export read back', () => {
  it('is the same graph, from the script', async () => {
    const store = await emptyStore('from-script');
    await runMerges(store, exported.script);
    expect(await dumpOf(store)).toEqual(exported.dump);
  });

  it('is the same graph, from the CSV files and what is run after them', async () => {
    const store = await emptyStore('from-csv');
    await mergeCsv(store);
    expect(await dumpOf(store)).not.toEqual(exported.dump);
    await runMerges(store, path.join(exported.csv, 'after-import.cypher'));
    expect(await dumpOf(store)).toEqual(exported.dump);
  });

  it('begins with what Neo4j needs to merge fast, and ends with the mark of the model', async () => {
    for (const file of [exported.script, path.join(exported.csv, 'after-import.cypher')]) {
      const statements = scriptStatements(await readFile(file, 'utf8'));
      expect(statements[0]).toMatch(/^CREATE CONSTRAINT/);
      expect(statements.findIndex((each) => each.startsWith('CALL db.awaitIndexes'))).toBeLessThan(
        statements.findIndex((each) => each.startsWith('UNWIND')),
      );
      expect(statements.at(-1)).toContain('modelVersion');
    }
  });
});
