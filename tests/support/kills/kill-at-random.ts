import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Orders } from './work-until-killed.ts';

const script = fileURLToPath(new URL('work-until-killed.ts', import.meta.url));

/** How many steps the store has acknowledged, from the first on. */
export const acknowledged = (log: string): number => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0);

/**
 * Lets a process do its orders and kills it, `afterMs` after it has begun to open the graph.
 * @throws Error with what it said, where it ended by itself
 */
export async function killAfter(orders: Orders, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => resolve(signal));
  });
  try {
    await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
    await Promise.race([sleep(afterMs), ended]);
  } finally {
    child.kill('SIGKILL');
  }
  if ((await ended) !== 'SIGKILL') throw new Error(`The process to be killed ended by itself: ${said.join('')}`);
}
