import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../contract/suite/load-big-sample.ts', import.meta.url));

/** Rows: of thousands, and more than a small sample has. */
const ENOUGH = 500;

/** Loads the big sample in a process of its own and kills it when some of it is in: the log is left as it was. */
export async function killedLoad(file: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (chunk: Buffer) => {
    if (Number(chunk.toString().trim().split('\n').at(-1)) >= ENOUGH) child.kill('SIGKILL');
  });
  const signal = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, by) => resolve(by));
  });
  if (signal !== 'SIGKILL') throw new Error('the load ended before it could be killed');
}
