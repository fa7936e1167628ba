import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lock } from './neo4j/lock.ts';
import type { Program } from './program.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A user and group without any rights. */
const NOBODY = 65_534;

const run = promisify(execFile);

/** In a process of its own, since the test runner's environment makes a development build. */
const build = (...options: string[]): Promise<unknown> =>
  run(process.execPath, [fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json'))), 'build', ...options], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });

/** The page of the checkout, where it is not built yet; by one test file at a time. */
async function buildPage(): Promise<void> {
  const release = await lock('web-dist');
  try {
    if (!existsSync(path.join(ROOT, 'web/dist/index.html'))) await build();
  } finally {
    await release();
  }
}

/** A user other than root, where we are root and the machine lets such a user run node in the folder. */
function userWithoutRights(folder: string): number | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (spawnSync(process.execPath, ['--version'], { cwd: folder, uid: NOBODY, gid: NOBODY }).status === 0) return NOBODY;
  process.stderr.write('The built server runs as root in these tests: another user may not run node here.\n');
  return undefined;
}

/** What the image holds and how it runs: code that nobody may write, a folder for data, a user who is not root. */
export interface Image {
  readonly app: string;
  readonly data: string;
  readonly program: Program;
  remove(): Promise<void>;
}

/** Lays out on the disk what the Dockerfile lays out in the image. */
export async function layOutImage(): Promise<Image> {
  const folder = await mkdtemp(path.join(tmpdir(), 'theoria-image-'));
  try {
    return await layOutIn(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function layOutIn(folder: string): Promise<Image> {
  const app = path.join(folder, 'app');
  const data = path.join(folder, 'data');
  await chmod(folder, 0o755);
  await mkdir(data);
  await buildPage();
  await build('--config', 'vite.server.config.ts', '--outDir', path.join(app, 'dist'));
  await cp(path.join(ROOT, 'node_modules/@grafeo-db'), path.join(app, 'node_modules/@grafeo-db'), { recursive: true });
  await run('chmod', ['-R', 'a-w', app]);
  const user = userWithoutRights(folder);
  if (user !== undefined) await chown(data, user, user);
  return {
    app,
    data,
    program: { args: [path.join(app, 'dist/theoria.js')], cwd: data, ...(user === undefined ? {} : { user }) },
    async remove() {
      await run('chmod', ['-R', 'u+w', app]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
