import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { environmentOf, SOURCE, spawnOptions, type Program } from './program.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `theoria ARGUMENTS` in a process of its own, as a person would. */
export async function runCli(
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; program?: Program } = {},
): Promise<Ended> {
  const program = options.program ?? SOURCE;
  const child = spawn(process.execPath, [...program.args, ...args], {
    ...spawnOptions(program),
    env: environmentOf(options.env ?? {}),
  });
  child.stdin.end(options.input ?? '');
  const code = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}
