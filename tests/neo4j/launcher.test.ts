import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { meansOrLack } from '../support/neo4j/presence.ts';

const START = new URL('../support/neo4j/start-neo4j.ts', import.meta.url).href;
const SCRIPT = `const { startNeo4j } = await import(${JSON.stringify(START)});
console.log((await startNeo4j()) === null ? 'absent' : 'started');
setInterval(() => {}, 1000);`;

/** Whether a process is there whose arguments name the folder. */
const isRunningIn = (folder: string): boolean => execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' }).includes(folder);

const canStart = !process.env['NEO4J_URI'] && typeof meansOrLack() !== 'string';

describe.skipIf(!canStart)('a server of our own', () => {
  it('ends when who started it is killed', { timeout: 300_000 }, async ({ skip }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'theoria-launcher-'));
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', SCRIPT], {
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const ended = once(child, 'exit').then(([code, signal]) => `ended with ${signal ?? code}`);
      const said = await Promise.race([once(child.stdout, 'data').then(String), ended]);
      // Java and Maven are here, but no network to fetch Neo4j from; the child has said so.
      skip(said === 'absent\n', 'there is no Neo4j here');
      expect(said).toBe('started\n');
      expect(isRunningIn(folder)).toBe(true);
      child.kill('SIGKILL');
      for (let seconds = 0; seconds < 150 && isRunningIn(folder); seconds += 1) await sleep(1_000);
      expect(isRunningIn(folder)).toBe(false);
    } finally {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
    }
  });
});
