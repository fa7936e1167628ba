import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Where what the tests have fetched and found out is kept between runs. */
export const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/theoria/', import.meta.url));

const POLL_MS = 200;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Waits until no other living process of this machine holds the lock of that name; answers with what releases it. */
export async function lock(name: string): Promise<() => Promise<void>> {
  await mkdir(CACHE, { recursive: true });
  const file = path.join(CACHE, `${name}.lock`);
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    // A holder that was killed left its lock behind. A file still empty is being written.
    const holder = await readFile(file, 'utf8').catch(() => '');
    if (holder !== '' && !isAlive(Number(holder))) await rm(file, { force: true });
    else await sleep(POLL_MS);
  }
}
