import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { SIZES, tenthOf } from '../../bench/generate/sizes.ts';
import type { Bench } from '../../bench/measure.ts';
import { makeGraphs } from '../../bench/measures/first-load.ts';
import { idempotentLoad } from '../../bench/measures/idempotent-load.ts';
import { loadPath } from '../../bench/measures/load-path.ts';
import { openBare } from '../../bench/load/bare-embedded.ts';
import { openGraph } from '../../bench/load/open-graph.ts';
import { bareEmbeddedReader } from '../../bench/read/bare-embedded.ts';
import { readCases } from '../../bench/read/cases.ts';
import { randomOf } from '../../bench/generate/random.ts';
import { percentile } from '../../bench/statistics.ts';
import { tableOf } from '../../bench/table.ts';

const RowsSchema = z.array(z.looseObject({}));
const size = tenthOf(SIZES.small);
let folder: string;
let bench: Bench;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-bench-test-'));
  bench = { sizeName: 'small', size, folder, budget: 60, graphs: (of) => makeGraphs(of, folder) };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('loads are measured whole, beside the bare engine', async () => {
  const outcomes = [...(await idempotentLoad.run(bench)), ...(await loadPath.run(bench))];
  expect(outcomes.map(({ measure }) => measure)).toEqual([
    'idempotent load, embedded, first run',
    '… the same in nodes and relationships',
    'idempotent load, embedded, second run',
    'load issue by issue, embedded',
  ]);
  for (const { reached } of outcomes) expect(reached).toMatch(/^\d+ %/);
});

test('both ways of writing make the same graph, which answers every kind of question', async () => {
  const { ours, bare } = await bench.graphs(size);
  const store = await openGraph({ engine: 'embedded', path: ours });
  const reader = bareEmbeddedReader(await openBare(bare));
  try {
    for (const readCase of readCases(size)) {
      const question = readCase.ask(randomOf(readCase.measure));
      const answer = RowsSchema.parse(await question.ours(store));
      // The store gives the columns that a statement declares; the engine gives those it sorts by as well.
      if (!readCase.measure.startsWith('search')) expect(await question.bare(reader), readCase.measure).toMatchObject(answer);
    }
  } finally {
    await store.close();
    await reader.close();
  }
});

test('a percentile is one of the values', () => {
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(values, 0.95)).toBe(95);
  expect(percentile([3], 0.5)).toBe(3);
});

test('the table says plainly what was missed and what was not measured', () => {
  const row = { measure: 'start', bar: '≤ 1 s', bare: '' };
  const table = tableOf([
    { ...row, reached: '0.9 s', met: true },
    { ...row, reached: '2 s', met: false },
    { ...row, reached: 'no', met: null },
  ]);
  expect(table.split('\n')).toEqual([
    '| measure | bar   | reached | bare engine |              |',
    '|---------|-------|---------|-------------|--------------|',
    '| start   | ≤ 1 s | 0.9 s   |             | met          |',
    '| start   | ≤ 1 s | 2 s     |             | MISSED       |',
    '| start   | ≤ 1 s | no      |             | not measured |',
  ]);
});
