import { environmentOf, SOURCE, spawnOptions, type Program } from './program.ts';
import { runNode, type Ended, type RunOptions } from './run-node.ts';

export { killCommands, type Ended } from './run-node.ts';

interface CliOptions extends Pick<RunOptions, 'input' | 'limitMs'> {
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: Program;
}

/** Runs `theoria ARGUMENTS` in a process of its own, as a person would; in `afterEach` or `afterAll` call `killCommands`. */
export const runCli = (args: readonly string[], { env = {}, program = SOURCE, ...options }: CliOptions = {}): Promise<Ended> =>
  runNode([...program.args, ...args], { ...options, ...spawnOptions(program), env: environmentOf(env) });
