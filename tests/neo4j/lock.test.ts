import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CACHE, lock } from '../support/neo4j/lock.ts';

let name: string;
beforeEach(async () => {
  name = `test-${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
});
const locks = async (): Promise<string[]> => (await readdir(CACHE)).filter((file) => file.startsWith(name));
afterEach(async () => {
  for (const file of await locks()) await rm(path.join(CACHE, file));
});

/** The id of a process that is no more. */
const deadProcess = (): number => spawnSync(process.execPath, ['--version']).pid;

it('lets one in at a time, of many who find the lock of a holder that was killed', async () => {
  await symlink(String(deadProcess()), path.join(CACHE, `${name}.lock.left`));
  let inside = 0;
  const together: number[] = [];
  const enter = async (): Promise<void> => {
    const release = await lock(name);
    together.push((inside += 1));
    await sleep(5);
    inside -= 1;
    await release();
  };
  await Promise.all(Array.from({ length: 12 }, enter));
  expect(together).toEqual(Array.from({ length: 12 }, () => 1));
  expect(await locks()).toEqual([]);
});

it('keeps others out until it is released', async () => {
  const release = await lock(name);
  let isIn = false;
  const other = lock(name).then((releaseOther) => {
    isIn = true;
    return releaseOther();
  });
  await sleep(700);
  expect(isIn).toBe(false);
  await release();
  await other;
});
