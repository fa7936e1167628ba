import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Moment, Orders } from './work-until-killed.ts';

const script = fileURLToPath(new URL('work-until-killed.ts', import.meta.url));

/** How many steps the store has acknowledged, from the first on. */
export const acknowledged = (log: string): number => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0);

/**
 * Lets a process do its orders and kills it so many ms after the moment: a machine slow to start it gives it no less time to work.
 * @throws Error with what it said, where it ended by itself
 */
export async function killAfter(orders: Orders, moment: Moment, ms: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const faults: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => faults.push(chunk.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => resolve(signal));
  });
  const said = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === moment) resolve();
    });
  });
  try {
    await Promise.race([said, ended]);
    await Promise.race([sleep(ms), ended]);
  } finally {
    child.kill('SIGKILL');
  }
  if ((await ended) !== 'SIGKILL') throw new Error(`The process to be killed ended by itself: ${faults.join('')}`);
}
