import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readlink, symlink, unlink } from 'node:fs/promises';
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

const unlessGone = (error: unknown): null => {
  if (codeOf(error) !== 'ENOENT') throw error;
  return null;
};

/** Whether a living process has a link of that name beside this one. Links of holders that were killed are taken away. */
async function isHeld(name: string, own: string | null): Promise<boolean> {
  const others = (await readdir(CACHE)).filter((file) => file.startsWith(`${name}.lock.`) && file !== own);
  let held = false;
  for (const file of others) {
    const holder = await readlink(path.join(CACHE, file)).catch(unlessGone);
    if (holder !== null && isAlive(Number(holder))) held = true;
    else await unlink(path.join(CACHE, file)).catch(unlessGone);
  }
  return held;
}

/**
 * Waits until no other living process of this machine holds the lock of that name; answers with what releases it.
 *
 * Whoever wants it makes a link of a name of its own that points at its process, and then looks for others: of two at
 * a time the later one sees the earlier. No name is used twice, so whoever takes a dead holder's link away cannot take
 * that of a living one; and a link is there with its content or not at all.
 */
export async function lock(name: string): Promise<() => Promise<void>> {
  await mkdir(CACHE, { recursive: true });
  for (;;) {
    if (!(await isHeld(name, null))) {
      const own = `${name}.lock.${randomUUID()}`;
      const release = async (): Promise<void> => void (await unlink(path.join(CACHE, own)).catch(unlessGone));
      await symlink(String(process.pid), path.join(CACHE, own));
      if (!(await isHeld(name, own))) return release;
      await release();
    }
    // Not all at the same moment again.
    await sleep(POLL_MS * (0.5 + Math.random()));
  }
}
