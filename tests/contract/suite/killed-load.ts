import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('load-big-sample.ts', import.meta.url));

/**
 * Loads the big sample in a process of its own and kills it when at least so many rows are in: the log is left as it was.
 * @throws Error where the load ended by itself
 */
export async function killedLoad(file: string, rows: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, file, String(rows)], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => child.kill('SIGKILL'));
  const signal = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, by) => resolve(by));
  });
  if (signal !== 'SIGKILL') throw new Error('the load ended before it could be killed');
}
