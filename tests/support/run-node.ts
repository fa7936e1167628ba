import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  /** What it reads on standard input; nothing unless given. */
  readonly input?: string | Uint8Array;
  /** Milliseconds after which it is killed. */
  readonly limitMs?: number;
}

/** Shorter than a test of commands waits, so that what a command that hangs has said is told. */
const LIMIT_MS = 110_000;

const running = new Set<ChildProcess>();

/** Ends the process and waits until it is gone, so that its files can be removed. */
export async function killAndWait(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Ends the commands that a test has left behind, as one does that ran out of time. */
export async function killCommands(): Promise<void> {
  await Promise.all([...running].map(killAndWait));
}

/**
 * Runs node in a process of its own to its end.
 * @throws Error with what it said, when it is killed because that takes too long
 */
export async function runNode(args: readonly string[], { input = '', limitMs = LIMIT_MS, ...options }: RunOptions): Promise<Ended> {
  const child = spawn(process.execPath, args, { ...options, timeout: limitMs, killSignal: 'SIGKILL' });
  running.add(child);
  try {
    // A program that ends without reading is no fault of the pipe.
    child.stdin.on('error', () => undefined).end(input);
    const closed = once(child, 'close');
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    if (child.killed) throw new Error(`node ${args.join(' ')} was killed, after ${limitMs} ms at most; it had said: ${stdout}${stderr}`);
    return { code: typeof code === 'number' ? code : null, stdout, stderr };
  } finally {
    running.delete(child);
  }
}
