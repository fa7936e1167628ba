import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOfFile } from '../move/graph-file.ts';
import { makeLeftOpen, treeOf } from '../support/graph-files.ts';
import type { SmallDisk } from '../support/small-disk.ts';
import { mayMount, mountDisk } from './may-mount.ts';

const script = fileURLToPath(new URL('../support/open-as-other.ts', import.meta.url));

let home: string;
let whole: string[];
let folder: string;
let file: string;
let count = 0;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'theoria-right-'));
  chmodSync(home, 0o755);
  whole = await makeLeftOpen(path.join(home, 'whole.grafeo'));
  await (await openStore({ engine: 'embedded', path: path.join(home, 'whole.grafeo') })).close();
});
afterAll(() => rm(home, { recursive: true }));
beforeEach(() => {
  folder = path.join(home, `case-${(count += 1)}`);
  file = path.join(folder, 'graph.grafeo');
  mkdirSync(folder);
  cpSync(path.join(home, 'whole.grafeo'), file);
});

/** How opening went for a user who is neither root nor the owner. */
function openedByOther(how: 'read' | 'write', named: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, how, named], { encoding: 'utf8', timeout: 60_000 });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const NO_RIGHT = {
  code: 'STORE_REFUSED',
  message: expect.stringContaining('may not be opened by this user'),
  remedy: expect.stringContaining('Give this user the right'),
};

describe.skipIf(process.platform === 'win32')('a graph that this user has no right to', () => {
  it.each([
    ['the file cannot be read', () => chmodSync(file, 0o200), 'read' as const],
    ['the file cannot be written', () => chmodSync(file, 0o444), 'write' as const],
    ['its folder cannot be written', () => chmodSync(folder, 0o555), 'write' as const],
    ['its folder cannot be entered', () => chmodSync(folder, 0o600), 'read' as const],
  ])('is refused when %s', (_what, take, how) => {
    chmodSync(folder, 0o777);
    chmodSync(file, 0o666);
    take();
    const before = treeOf(folder);
    expect(openedByOther(how, file)).toMatchObject(NO_RIGHT);
    expect(treeOf(folder)).toEqual(before);
  });

  it('is not made in a folder that cannot be written', () => {
    chmodSync(folder, 0o555);
    const before = treeOf(folder);
    for (const name of ['new.grafeo', 'deeper/new.grafeo']) expect(openedByOther('write', path.join(folder, name))).toMatchObject(NO_RIGHT);
    expect(treeOf(folder)).toEqual(before);
  });
});

const mounts = mayMount();
if (!mounts) process.stderr.write('read-only file system: skipped, this user may not mount one\n');

describe.skipIf(!mounts)('a file system for reading only', () => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = mountDisk(4);
    cpSync(path.join(home, 'whole.grafeo'), path.join(disk.folder, 'graph.grafeo'));
    disk.makeReadOnly();
    return () => disk.remove();
  });

  it.each(['graph.grafeo', 'new.grafeo', 'deeper/new.grafeo'])('takes no graph to write to: %s', async (name) => {
    await expect(openStore({ engine: 'embedded', path: path.join(disk.folder, name) })).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('is on a read-only file system'),
      remedy: expect.stringContaining('Make that file system writable'),
    });
  });

  it('lets a graph be read', async () => {
    expect(await dumpOfFile(path.join(disk.folder, 'graph.grafeo'), { readOnly: true })).toEqual(whole);
  });
});
