import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { JVM, type Launch } from './server-process.ts';

const ADMIN_MS = 300_000;

const run = promisify(execFile);

/**
 * Runs what the script neo4j-admin runs, over the store of a server that is not running.
 * @param folder the working folder, which names of files count from
 * @returns what it said
 * @throws what it said, when it fails
 */
export async function admin({ javaHome, flags, classPath, home }: Launch, args: readonly string[], folder: string): Promise<string> {
  const java = [...JVM, ...flags, '-cp', classPath, 'org.neo4j.cli.AdminTool', ...args];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: home };
  const { stdout, stderr } = await run(path.join(javaHome, 'bin/java'), java, { cwd: folder, env, timeout: ADMIN_MS, maxBuffer: 2 ** 26 });
  return stdout + stderr;
}
