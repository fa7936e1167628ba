import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** `HOSTILE=20000 npx vitest run tests/faults/hostile-values.test.ts` is the long form; it ends after a minute at the latest. */
const runs = process.env['HOSTILE'] ?? '400';
const script = fileURLToPath(new URL('../support/pass-hostile-values.ts', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

it(`answers or refuses any value, ${runs} draws, and lives`, { timeout: 120_000 }, () => {
  const file = path.join(folder, 'graph.grafeo');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script, file, runs], { encoding: 'utf8', timeout: 110_000 });
  expect({ signal: child.signal, code: child.status, stderr: child.stderr.slice(0, 3_000), stdout: child.stdout }).toEqual({
    signal: null,
    code: 0,
    stderr: '',
    stdout: 'each was answered or refused\n',
  });
});
