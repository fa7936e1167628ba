import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { environmentOf, SOURCE, spawnOptions, type Program } from './program.ts';
import { killAndWait } from './run-node.ts';

export interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it has said on standard error so far. */
  said(): string;
  /** Resolves when it has said it. */
  hears(what: RegExp): Promise<RegExpExecArray>;
  /** Sends the signal and resolves with the exit code, null where the signal ended it. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const running: ChildProcess[] = [];

/** Ends whatever is still there and waits until it is gone; for `afterEach`. */
export async function killServers(): Promise<void> {
  await Promise.all(running.splice(0).map(killAndWait));
}

/** Runs `theoria serve` in a process of its own on a free port. */
export function spawnServe(env: Readonly<Record<string, string>>, program: Program = SOURCE): Omit<Serving, 'url'> {
  const child = spawn(process.execPath, [...program.args, 'serve'], {
    ...spawnOptions(program),
    env: environmentOf({ PORT: '0', LOG_LEVEL: 'silent', ...env }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    said: () => said,
    async hears(what) {
      for (;;) {
        const heard = what.exec(said);
        if (heard !== null) return heard;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`serve ended without ${String(what)}: ${said}`);
        await Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
      }
    },
    async stop(signal) {
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code]: (number | null)[] = await exit;
      return code ?? null;
    },
  };
}

/** A server whose graph is open. */
export async function startServe(env: Readonly<Record<string, string>>, program: Program = SOURCE): Promise<Serving> {
  const serving = spawnServe(env, program);
  const [, url = ''] = await serving.hears(/Theoria is at (http:\S+)/);
  return { ...serving, url };
}

/** Asks a running server. */
export async function askServer<Data>(url: string, query: string): Promise<{ data: Data; errors?: { extensions: { code: string } }[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Data; errors?: { extensions: { code: string } }[] };
}
