import { fileURLToPath } from 'node:url';
import { VARIABLE_NAMES } from '../../schema/env.ts';

/** What `node` is to run as Theoria: the source, or a build of it. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  /** User and group to run it as, where it is not our own. */
  readonly user?: number;
}

export const SOURCE: Program = { args: ['--import', 'tsx', 'ingest/cli.ts'], cwd: fileURLToPath(new URL('../../', import.meta.url)) };

/** How to spawn it. */
export const spawnOptions = ({ cwd, user }: Program) => ({ cwd, ...(user === undefined ? {} : { uid: user, gid: user }) });

/** The environment to run it in: these settings and none that this machine has for Theoria. */
export const environmentOf = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name === 'NODE_ENV' || !VARIABLE_NAMES.includes(name))),
  ...settings,
});
