import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';
import { treeOf } from '../support/graph-files.ts';

const script = fileURLToPath(new URL('../support/leave-open.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-left-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a process that ends without closing the graph', () => {
  it.each(['end', 'exit', 'throw', 'signal'])('leaves it whole and openable: %s', async (ending) => {
    const file = path.join(folder, `${ending}.grafeo`);
    spawnSync(process.execPath, ['--import', 'tsx', script, file, ending], { timeout: 60_000 });
    const left = Object.keys(treeOf(folder)).filter((name) => name.startsWith(ending));
    // The engine closes what is left open at some of these ends: a mark without a log would be taken for a lost one.
    expect(left.includes(`${ending}.grafeo.open`)).toBe(left.includes(`${ending}.grafeo.wal`));
    const store = await openStore({ engine: 'embedded', path: file });
    expect(await dumpOf(store)).toEqual([`Journal {"id":"journal:${ending}"}`]);
    await store.close();
  });
});
