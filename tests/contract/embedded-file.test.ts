import { copyFile, mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadRecord } from '../../ingest/load/load-record.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOf, expectedDump } from './suite/graph-dump.ts';
import { killedLoad } from './suite/killed-load.ts';
import { BIG_SAMPLE, sampleRows } from './suite/sample-rows.ts';

let folder: string;
let file: string;
const opened: GraphStore[] = [];
const open = async (readOnly = false): Promise<GraphStore> => {
  const store = await openStore({ engine: 'embedded', path: file, readOnly });
  opened.push(store);
  return store;
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-file-'));
  file = path.join(folder, 'made', 'on the way', 'graph.db');
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await rm(folder, { recursive: true });
});

describe('the graph file', () => {
  it('is made with its folder', async () => {
    const store = await open();
    await loadRecord(store, sampleRows());
    expect((await dumpOf(store)).length).toBeGreaterThan(20);
  });

  it('is refused while another has it, with path and remedy', async () => {
    await open();
    for (const readOnly of [false, true]) {
      await expect(open(readOnly)).rejects.toMatchObject({
        code: 'STORE_LOCKED',
        message: expect.stringContaining(file),
        remedy: expect.stringContaining('Stop the running server'),
      });
    }
  });

  it('may be read by many at once, and not written through them', async () => {
    await loadRecord(await open(), sampleRows());
    await opened.splice(0)[0]?.close();
    const [one, two] = [await open(true), await open(true)];
    await one.prepare();
    expect(await dumpOf(one)).toEqual(await dumpOf(two));
    expect(await dumpOf(one)).toEqual(expectedDump(sampleRows()));
    expect(await one.search('thinker', { labels: ['Person'], first: 1 })).toHaveLength(1);
    await expect(loadRecord(one, sampleRows())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
  });

  it('is refused when it is cut short', async () => {
    const store = await open();
    await loadRecord(store, sampleRows());
    await store.close();
    const copy = path.join(folder, 'copy.db');
    await copyFile(file, copy);
    await truncate(copy, 5_000);
    file = copy;
    await expect(open()).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  });
});

describe('a load that is killed', () => {
  it.each([0.05, 0.4, 0.8])('gives the same graph when it is run again, killed at %s of it', async (part) => {
    const rows = sampleRows(BIG_SAMPLE);
    const total = [...Object.values(rows.nodes), ...Object.values(rows.relationships)].flat().length;
    await killedLoad(file, part * total);
    const store = await open();
    await loadRecord(store, rows);
    expect(await dumpOf(store)).toEqual(expectedDump(rows));
  });
});
