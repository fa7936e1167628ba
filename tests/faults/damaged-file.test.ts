import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../schema/errors.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOfFile } from '../move/graph-file.ts';
import { makeLeftOpen, segmentsOf, treeOf } from '../support/graph-files.ts';

/** `FLIPS=2000 npx vitest run tests/faults/damaged-file.test.ts` is the long form. */
const flips = Number(process.env['FLIPS'] ?? 120);

let home: string;
let whole: string[];
const pristine = (): string => path.join(home, 'whole.grafeo');
const file = (): string => path.join(home, 'damaged', 'graph.grafeo');

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'theoria-damage-'));
  whole = await makeLeftOpen(pristine());
});
afterAll(() => rm(home, { recursive: true }));

async function freshCopy(closed: boolean): Promise<void> {
  await rm(path.dirname(file()), { recursive: true, force: true });
  for (const ending of ['', '.wal', '.open']) cpSync(pristine() + ending, file() + ending, { recursive: true });
  if (closed) await (await openStore({ engine: 'embedded', path: file() })).close();
}

/** `whole`, or why it was refused; anything else is a wrong value. */
async function judge(): Promise<string> {
  try {
    const dump = await dumpOfFile(file(), { readOnly: true });
    return JSON.stringify(dump) === JSON.stringify(whole) ? 'whole' : 'wrong';
  } catch (error) {
    return error instanceof AppError && error.code === 'STORE_REFUSED' && error.remedy !== null ? 'refused' : `not told: ${String(error)}`;
  }
}

describe.each([
  { what: 'a closed graph file', closed: true, target: () => file() },
  { what: 'a graph file with a log', closed: false, target: () => file() },
  { what: 'the log', closed: false, target: () => segmentsOf(file()).at(-1) ?? '' },
])('$what with one damaged byte', ({ closed, target }) => {
  it(`is refused or whole, never wrong, at ${flips} places`, { timeout: 60_000 + flips * 200 }, async () => {
    await freshCopy(closed);
    const sound = readFileSync(target());
    const verdicts: string[] = [];
    for (let at = 0; at < flips; at += 1) {
      const offset = Math.floor((at / flips) * sound.length);
      const damaged = Buffer.from(sound);
      damaged[offset] = (damaged[offset] ?? 0) ^ (1 << (at % 8));
      writeFileSync(target(), damaged);
      const before = treeOf(home);
      const verdict = await judge();
      verdicts.push(['whole', 'refused'].includes(verdict) ? verdict : `byte ${offset}: ${verdict}`);
      expect(treeOf(home)).toEqual(before);
    }
    expect(verdicts.filter((verdict) => verdict.startsWith('byte'))).toEqual([]);
    expect(verdicts).toContain('refused');
    writeFileSync(target(), sound);
    expect(await judge()).toBe('whole');
  });
});
