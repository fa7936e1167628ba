import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOfFile } from '../move/graph-file.ts';
import { treeOf } from '../support/graph-files.ts';
import { runCli } from '../support/run-cli.ts';
import { smallRecord } from '../support/small-record.ts';

let folder: string;
let record: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-parallel-'));
  record = path.join(folder, 'small.json');
  await writeFile(record, serializeRecord(smallRecord()));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const load = (graph: string) => runCli(['load', '--graph', graph, record], { env: { INGEST_TOKEN: '' } });
const AT_ONCE = Array.from({ length: 4 });

const dump = (graph: string): Promise<string[]> => dumpOfFile(graph, { readOnly: true });

describe('several processes that load into one graph file', () => {
  it('are refused while another has it, and change nothing', { timeout: 120_000 }, async () => {
    const graph = at('held.grafeo');
    const holder = await openStore({ engine: 'embedded', path: graph });
    await holder.prepare();
    const before = treeOf(folder);
    for (const { code, stderr } of await Promise.all(AT_ONCE.map(() => load(graph)))) {
      expect(code).toBe(1);
      expect(stderr).toContain(`The graph file ${graph} is in use by another process\nStop the `);
    }
    expect(treeOf(folder)).toEqual(before);
    await holder.close();
  });

  it('end in the graph of one, whoever comes first', { timeout: 120_000 }, async () => {
    const alone = at('alone.grafeo');
    expect(await load(alone)).toMatchObject({ code: 0 });
    const graph = at('shared.grafeo');
    const ended = await Promise.all(AT_ONCE.map(() => load(graph)));
    expect(ended.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    for (const { code, stderr } of ended) if (code !== 0) expect(stderr).toContain('is in use by another process');
    expect(await dump(graph)).toEqual(await dump(alone));
  });
});
