import { cpSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { salvageFile } from '../../schema/store/embedded/salvage-file.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOfFile } from '../move/graph-file.ts';
import { makeLeftOpen, segmentsOf, treeOf } from '../support/graph-files.ts';

let home: string;
let whole: string[];
let folder: string;
let file: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'theoria-log-'));
  whole = await makeLeftOpen(path.join(home, 'whole.grafeo'));
  await makeLeftOpen(path.join(home, 'other.grafeo'));
});
afterAll(() => rm(home, { recursive: true }));

let count = 0;
beforeEach(() => {
  folder = path.join(home, `case-${(count += 1)}`);
  file = path.join(folder, 'graph.grafeo');
  for (const ending of ['', '.wal', '.open']) cpSync(path.join(home, `whole.grafeo${ending}`), file + ending, { recursive: true });
});

const newest = (): string => segmentsOf(file).at(-1) ?? '';
const cutTo = (bytes: (size: number) => number): void => truncateSync(newest(), bytes(statSync(newest()).size));
const flip = (place: (size: number) => number): void => {
  const content = readFileSync(newest());
  const offset = place(content.length);
  content[offset] = (content[offset] ?? 0) ^ 0xff;
  writeFileSync(newest(), content);
};

const dumpAfterOpening = (readOnly: boolean): Promise<string[]> => dumpOfFile(file, { readOnly });

interface Loss {
  readonly what: string;
  readonly lose: () => void;
  readonly message: string;
  readonly remedy: string;
}
const LOSSES: readonly Loss[] = [
  { what: 'gone', lose: () => rmSync(`${file}.wal`, { recursive: true }), message: 'is gone', remedy: 'Put' },
  { what: 'empty', lose: () => rmSync(newest()), message: 'is gone', remedy: 'Put' },
  { what: 'cut in half', lose: () => cutTo((size) => Math.floor(size / 2)), message: 'is cut', remedy: 'salvage' },
  { what: 'cut to its header', lose: () => cutTo(() => 128), message: 'is cut', remedy: 'salvage' },
  { what: 'cut to nothing', lose: () => cutTo(() => 0), message: 'is cut', remedy: 'salvage' },
  { what: 'damaged at its end', lose: () => flip((size) => size - 20), message: 'is damaged at its end', remedy: 'salvage' },
  { what: 'damaged at its beginning', lose: () => flip(() => 20), message: 'is damaged at byte 0', remedy: 'Restore a backup' },
  {
    what: 'of another graph',
    lose: () => {
      rmSync(`${file}.wal`, { recursive: true });
      cpSync(path.join(home, 'other.grafeo.wal'), `${file}.wal`, { recursive: true });
    },
    message: 'does not belong to the graph file',
    remedy: 'Put back',
  },
  { what: 'there and the file is gone', lose: () => rmSync(file), message: 'is gone, and', remedy: 'Put the file back' },
  {
    what: 'unmarked: the mark cannot be read',
    lose: () => writeFileSync(`${file}.open`, '{'),
    message: 'cannot be read',
    remedy: 'salvage',
  },
];

describe('the log of a graph that was not closed', () => {
  it.each([true, false])('is read with the file (for reading only: %s)', async (readOnly) => {
    expect(await dumpAfterOpening(readOnly)).toEqual(whole);
  });

  it.each(LOSSES)('is missed when it is $what; nothing is made or changed', async ({ lose, message, remedy }) => {
    lose();
    const before = treeOf(folder);
    for (const readOnly of [true, false]) {
      await expect(dumpAfterOpening(readOnly)).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      });
    }
    expect(treeOf(folder)).toEqual(before);
  });

  it('is not asked for when the graph was closed', async () => {
    expect(await dumpAfterOpening(false)).toEqual(whole);
    expect(Object.keys(treeOf(folder))).toEqual(['graph.grafeo']);
    expect(await dumpAfterOpening(true)).toEqual(whole);
    expect(await dumpAfterOpening(false)).toEqual(whole);
  });

  it('may lack what was never made durable', async () => {
    const store = await openStore({ engine: 'embedded', path: file });
    const durable = statSync(newest()).size;
    const copy = path.join(folder, 'copy.grafeo');
    await store.mergeNodes('Journal', [{ id: 'journal:late', properties: {} }]);
    for (const ending of ['', '.wal', '.open']) cpSync(file + ending, copy + ending, { recursive: true });
    await store.close();
    file = copy;
    expect(statSync(newest()).size).toBeGreaterThan(durable);
    // Within the write itself: behind it stands a note that the engine has synced it, where the write before was some time ago.
    cutTo(() => durable + 20);
    expect(await dumpAfterOpening(false)).toEqual(whole);
  });
});

describe('salvage', () => {
  it('goes on with the older state when the log is gone, and says what is lost', async () => {
    rmSync(`${file}.wal`, { recursive: true });
    const { kept, durable, nodes, aside } = salvageFile(file);
    expect({ nodes, aside }).toEqual({ nodes: 1, aside: null });
    expect(kept).toBeLessThan(durable ?? 0n);
    expect(await dumpAfterOpening(false)).toEqual(['Journal {"id":"journal:old","titleEn":"Old"}']);
  });

  it('keeps the writes before the damage', async () => {
    flip((size) => Math.floor(size / 2));
    const before = new Set(whole);
    await expect(dumpAfterOpening(false)).rejects.toMatchObject({ code: 'STORE_REFUSED' });
    const { kept, durable, nodes } = salvageFile(file);
    expect(kept).toBeLessThan(durable ?? 0n);
    expect(nodes).toBeGreaterThan(1);
    const dump = await dumpAfterOpening(false);
    expect(dump.length).toBeLessThan(whole.length);
    expect(dump.filter((line) => !line.startsWith('Issue') && !before.has(line))).toEqual([]);
  });

  it('puts aside what stands after damage in the middle', async () => {
    const store = await openStore({ engine: 'embedded', path: file });
    const start = statSync(newest()).size;
    for (const id of ['journal:1', 'journal:2', 'journal:3']) {
      await store.mergeNodes('Journal', [{ id, properties: {} }]);
      // The engine syncs its log at a commit that comes so long after the last, and notes it there.
      await sleep(150);
    }
    await store.flush();
    const copy = path.join(folder, 'copy.grafeo');
    for (const ending of ['', '.wal', '.open']) cpSync(file + ending, copy + ending, { recursive: true });
    await store.close();
    file = copy;
    flip(() => start + 30);
    await expect(dumpAfterOpening(false)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/^The log .* is damaged at byte \d+$/),
      remedy: expect.stringContaining('salvage'),
    });
    expect(salvageFile(file)).toMatchObject({ aside: `${file}.wal.damaged` });
    expect(await dumpAfterOpening(false)).toEqual(whole);
  });

  it('leaves a whole graph whole', async () => {
    const { kept, durable } = salvageFile(file);
    expect(kept).toBe(durable);
    expect(await dumpAfterOpening(true)).toEqual(whole);
  });

  it('does not touch a file that is damaged itself', async () => {
    truncateSync(file, 20_000);
    const before = treeOf(folder);
    expect(() => salvageFile(file)).toThrow(expect.objectContaining({ code: 'STORE_REFUSED' }));
    expect(treeOf(folder)).toEqual(before);
  });
});
