import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const READY_MS = 180_000;
/** Of what the server said, so much tells why it ended. */
const TAIL = 4_000;

/** A short test is over before the second compiler has paid for itself; without it a start costs half. */
const FIRST_COMPILER_ONLY = '-XX:TieredStopAtLevel=1';

/** What Neo4j asks of the virtual machine, with the memory of a small server. */
export const JVM = [
  '-Xms128m',
  '-Xmx768m',
  '-XX:+UseSerialGC',
  ...['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch', 'java.base/java.util.concurrent'].map(
    (name) => `--add-opens=${name}=ALL-UNNAMED`,
  ),
];

/** How to start the server. */
export interface Launch {
  readonly javaHome: string;
  /** Flags of the virtual machine beside those that every release wants. */
  readonly flags: readonly string[];
  readonly classPath: string;
  /** Whether the virtual machine compiles for speed, as an operator's does: for timings. */
  readonly optimised: boolean;
  /** The folder of its store and of its settings, `neo4j.conf`. */
  readonly home: string;
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));

/** Ends the process without a chance to tidy up; resolves when it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

/** Lets the process end in good order; resolves when it is gone. */
export async function shutDown(child: ChildProcess): Promise<void> {
  child.stdin?.end();
  await ended(child);
}

/**
 * Starts the server and resolves when its database answers. It ends with this process at the latest.
 * @throws what the server said, when it ends instead or takes too long
 */
export async function launch({ javaHome, flags, classPath, optimised, home }: Launch): Promise<ChildProcess> {
  const compiler = optimised ? [] : [FIRST_COMPILER_ONLY];
  const child = spawn(path.join(javaHome, 'bin/java'), [...JVM, ...compiler, ...flags, '-cp', classPath, SOURCE, home]);
  let said = '';
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`Neo4j ${why}:\n${said}`));
      const timer = setTimeout(() => fail(`is not ready after ${READY_MS} ms`), READY_MS).unref();
      const hear = (chunk: Buffer): void => {
        said = (said + chunk.toString()).slice(-TAIL);
        if (!/^ready$/m.test(said)) return;
        clearTimeout(timer);
        resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('error', (error) => fail(`does not start (${error.message})`));
      child.once('exit', (code, signal) => fail(`ended with ${signal ?? code}`));
    });
    return child;
  } catch (error) {
    await kill(child);
    throw error;
  }
}
