import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { graphSize } from '../../../schema/store/embedded/copy-file.ts';
import { putAside } from '../../../schema/store/embedded/put-aside.ts';
import { replaceFile } from '../../../schema/store/embedded/replace-file.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-replace-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

function makeGraph(name: string, nodes: number): string {
  const db = grafeo.GrafeoDB.create(at(name));
  for (let index = 0; index < nodes; index += 1) db.createNode(['Venue'], { id: `venue:${index}` });
  db.close();
  return at(name);
}

it('keeps every graph that was there, though several are replaced within a second', () => {
  vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05Z') });
  const live = makeGraph('live', 5);
  const asides = [2, 3].map((nodes) => replaceFile(makeGraph(`backup-${nodes}`, nodes), live, { force: true }).aside ?? '');
  expect(asides.map((aside) => graphSize(aside).nodes)).toEqual([5, 2]);
  expect(graphSize(live).nodes).toBe(3);
});

it('puts nothing in the place of something else', async () => {
  await writeFile(at('graph'), 'one');
  await writeFile(at('other.wal'), 'another');
  expect(() => putAside(at('graph'), at('other'))).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  expect((await readdir(folder)).toSorted()).toEqual(['graph', 'other.wal']);
  expect(existsSync(at('other'))).toBe(false);
});
