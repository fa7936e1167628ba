import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { dumpOfFile } from '../move/graph-file.ts';
import type { SmallDisk } from '../support/small-disk.ts';
import { smallRecord } from '../support/small-record.ts';
import { mayMount, mountDisk } from './may-mount.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shipped = path.join(root, 'ingest/data/qogam-dauir-2026-1.json');

let home: string;
let small: string;
let undisturbed: string[];

/** `theoria load`, in a process that may be limited by what stands before it. */
function load(graph: string, records: readonly string[], before: readonly string[] = []): { code: number | null; stderr: string } {
  const words = [...before, process.execPath, '--import', 'tsx', 'ingest/cli.ts', 'load', '--graph', graph, ...records];
  const [program = '', ...args] = words;
  const { status, stderr } = spawnSync(program, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
  return { code: status, stderr };
}

const dump = (graph: string): Promise<string[]> => dumpOfFile(graph, { readOnly: true });

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'theoria-full-'));
  small = path.join(home, 'small.json');
  await writeFile(small, serializeRecord(smallRecord()));
  const graph = path.join(home, 'undisturbed.grafeo');
  expect(load(graph, [small, shipped])).toMatchObject({ code: 0 });
  undisturbed = await dump(graph);
});
afterAll(() => rm(home, { recursive: true }));

/** Loads one record, then another for which there is no room; then there is. */
async function fillAndFree(graph: string, limit: readonly string[], free: () => void): Promise<void> {
  expect(load(graph, [small], limit)).toMatchObject({ code: 0 });
  const before = await dump(graph);

  const { code, stderr } = load(graph, [shipped], limit);
  expect(code).toBe(1);
  expect(stderr).toMatch(/graph file.* finds no room on the disk\nFree space on that disk/);
  expect(stderr).not.toContain('    at ');
  const articles = before.filter((line) => /^(Article:Work|Issue|Mention) /.test(line));
  expect(articles.length).toBeGreaterThan(5);
  expect(await dump(graph)).toEqual(expect.arrayContaining(articles));

  free();
  expect(load(graph, [shipped])).toMatchObject({ code: 0 });
  expect(await dump(graph)).toEqual(undisturbed);
}

const mounts = mayMount();
if (!mounts) process.stderr.write('full disk: skipped, this user may not mount one\n');
const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;
if (!hasPrlimit) process.stderr.write('limit on the size of files: skipped, there is no prlimit\n');

describe.skipIf(!mounts)('a disk that is full', () => {
  let disk: SmallDisk;
  beforeAll(() => {
    disk = mountDisk(1);
    return () => disk.remove();
  });

  it('ends a load with what to do; once there is room the same load ends whole', { timeout: 120_000 }, () =>
    fillAndFree(path.join(disk.folder, 'graph.grafeo'), [], () => disk.resize(40)),
  );

  it('lets no graph be made or opened for writing, and one be read', { timeout: 120_000 }, async () => {
    disk.resize(40);
    const filled = path.join(disk.folder, 'filled.grafeo');
    expect(load(filled, [small])).toMatchObject({ code: 0 });
    const held = await dump(filled);
    disk.fill();
    for (const graph of [path.join(disk.folder, 'new.grafeo'), filled]) {
      const { code, stderr } = load(graph, [small]);
      expect(code).toBe(1);
      expect(stderr).toContain('finds no room on the disk');
    }
    expect(await dump(filled)).toEqual(held);
  });
});

describe('a limit on the size of files', () => {
  it.skipIf(!hasPrlimit)('does the same', { timeout: 120_000 }, async () => {
    const folder = path.join(home, 'limited');
    await mkdir(folder);
    await fillAndFree(path.join(folder, 'graph.grafeo'), ['prlimit', '--fsize=1000000'], () => undefined);
  });
});
