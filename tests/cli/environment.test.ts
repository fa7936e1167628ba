import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { killCommands, runNode } from '../support/run-node.ts';

vi.setConfig({ testTimeout: 120_000 });

const CLI = fileURLToPath(new URL('../../ingest/cli.ts', import.meta.url));
const SECRET = 'hunter2-hunter2-hunter2';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-env-'));
});
afterEach(async () => {
  await killCommands();
  await rm(folder, { recursive: true });
});

/** Runs the command line in the folder, with these variables and no others of ours, and with what `.env` says there. */
async function run(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; said: string }> {
  const tsx = import.meta.resolve('tsx');
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
  const { code, stdout, stderr } = await runNode(['--import', tsx, CLI, ...args], { cwd: folder, env });
  return { code, said: stdout + stderr };
}

const dotEnv = (lines: readonly string[]): Promise<void> => writeFile(path.join(folder, '.env'), lines.join('\n'));

describe('the environment', () => {
  test('is refused with all its faults at once, none of them a secret', async () => {
    const { code, said } = await run(['serve'], {
      PORT: 'many',
      NEO4J_URI: `bolt://neo4j:${SECRET}@127.0.0.1:1`,
      NEO4J_USERNAME: 'me',
      NEO4J_PASSWORD: SECRET,
      GRAPH_PATH: 'here',
      INGEST_TOKEN: `${SECRET} ${SECRET}`,
    });
    expect(code).toBe(2);
    for (const name of ['PORT', 'NEO4J_URI', 'NEO4J_USERNAME', 'GRAPH_PATH', 'INGEST_TOKEN'])
      expect(said).toMatch(new RegExp(`^${name}: `, 'm'));
    expect(said).toContain('did you mean NEO4J_USER?');
    expect(said).not.toContain('hunter2');
  });

  test('holds no secret in what is said of a server that is not there', async () => {
    const password = path.join(folder, 'password');
    await writeFile(password, `${SECRET}\n`);
    const { code, said } = await run(['export', '--format', 'cypher', '-o', 'x'], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD_FILE: password,
    });
    expect(code).toBe(1);
    expect(said).toContain('bolt://127.0.0.1:1');
    expect(said).not.toContain('hunter2');
  });
});

describe('.env in the working directory', () => {
  test('is read, and what it says is checked like the rest', async () => {
    await dotEnv(['# ours', 'LOG_LEVEL=loud', 'NEO4J_URL="bolt://db"']);
    const { code, said } = await run(['serve']);
    expect(code).toBe(2);
    expect(said).toMatch(/^LOG_LEVEL: /m);
    expect(said).toContain('NEO4J_URL: is not read; did you mean NEO4J_URI?');
  });

  test('gives way to the environment, where an empty variable takes one of its away', async () => {
    await dotEnv(['NEO4J_URI=bolt://127.0.0.1:1', `NEO4J_PASSWORD=${SECRET}`, 'GRAPH_PATH=from-the-file/graph']);
    const asItIs = await run(['migrate', '--dry-run']);
    expect([asItIs.code, asItIs.said]).toEqual([2, expect.stringContaining('GRAPH_PATH: names another graph than NEO4J_URI')]);
    const there = await run(['migrate', '--dry-run'], { NEO4J_URI: '', NEO4J_PASSWORD: '', GRAPH_PATH: 'from-the-environment' });
    expect(there.said).toContain('from-the-environment');
    expect(await readdir(folder)).not.toContain('from-the-file');
  });

  test('does not reach the tests', async () => {
    await dotEnv(['LOG_LEVEL=loud']);
    const { code, said } = await run(['migrate', '--dry-run'], { NODE_ENV: 'test' });
    expect(code).not.toBe(2);
    expect(said).not.toContain('LOG_LEVEL');
  });
});
