/**
 * Every measure of scale and speed beside its bar and beside the bare engine, as one table. It gates nothing.
 *
 *     npm run bench [-- --size small|tenth|standard|large] [--only NAME,NAME] [--budget SECONDS] [--graphs FOLDER] [--json]
 *
 * With `--graphs` the collection's graph files are kept there and used again; without, each run makes its own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SIZES } from './generate/sizes.ts';
import type { Bench } from './measure.ts';
import { MEASURES } from './measures/index.ts';
import { makeGraphs } from './measures/first-load.ts';
import { notMeasured, type Outcome } from './outcome.ts';
import { tableOf } from './table.ts';

const OptionsSchema = z.object({
  size: z.enum(['small', 'tenth', 'standard', 'large']).default('standard'),
  only: z
    .string()
    .transform((names) => names.split(','))
    .optional(),
  budget: z.coerce.number().positive().default(60),
  graphs: z.string().optional(),
  json: z.boolean().default(false),
});

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    only: { type: 'string' },
    budget: { type: 'string' },
    graphs: { type: 'string' },
    json: { type: 'boolean' },
  },
});
const options = OptionsSchema.parse(values);

/** An error and what lies behind it. */
const inWords = (error: unknown): string =>
  error instanceof Error ? [error.message, ...(error.cause === undefined ? [] : [inWords(error.cause)])].join(': ') : String(error);
const talk = (message: string): void => void process.stderr.write(`${message}\n`);

const unknown = (options.only ?? []).filter((name) => MEASURES.every((measure) => measure.name !== name));
if (unknown.length > 0) {
  talk(`There is no measure ${unknown.join(', ')}; there are: ${MEASURES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'theoria-bench-'));
const size = SIZES[options.size];
const bench: Bench = {
  sizeName: options.size,
  size,
  folder,
  budget: options.budget,
  graphs: (of) => makeGraphs(of, options.graphs ?? folder),
};

const outcomes: Outcome[] = [];
try {
  for (const { name, run } of MEASURES) {
    if (options.only !== undefined && !options.only.includes(name)) continue;
    const start = performance.now();
    talk(`${name} …`);
    const found = await run(bench).catch((error: unknown) => [notMeasured(name, '', `failed: ${inWords(error)}`)]);
    outcomes.push(...found);
    talk(`${tableOf(found)}\n${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`${options.json ? JSON.stringify(outcomes, null, 2) : tableOf(outcomes)}\n`);
