import { fileURLToPath } from 'node:url';

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
