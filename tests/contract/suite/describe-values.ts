import { assert, asyncProperty, jsonValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import type { Properties } from '../../../schema/graph/model.ts';
import { cleanParams } from '../../../schema/store/clean-params.ts';
import type { StoreInUse } from './describe-contract.ts';
import { ECHO } from './echo.ts';
import { dumpOf } from './graph-dump.ts';
import { MERGE_WAYS } from './merge-ways.ts';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

const EXTREMES = [
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  2 ** 53,
  2 ** 63,
  -(2 ** 63),
  1e21,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  0.1 + 0.2,
  -1e-9,
];

const STORED: Readonly<Record<string, Properties>> = {
  extremes: { list: EXTREMES, ...Object.fromEntries(EXTREMES.map((value, n) => [`number${n}`, value])) },
  numbers: { year: 2024, confidence: 0.75, whole: 1, negative: -3, lines: [1, 2, 3], mixed: [1, 2.5] },
  strings: { text: 'Қазақ «тіл» 😀', quoted: `'}) MATCH (n) DETACH DELETE n //`, list: ['а', 'b', ''], none: [] },
  names: { 'a b': 'space', constructor: 'own', boolean: true },
};

/** Values must come back as they went in, and bad ones must not reach the engine. */
export function describeValues(use: StoreInUse): void {
  it.each([0, 1, -1, 2 ** 40, 0.5, 'text', '', true, null, [], [1, 2], ['a'], { a: { b: [1, null] } }, ...EXTREMES])(
    'hands %j back',
    async (value) => {
      expect(await use().store.read(ECHO, { value })).toEqual([{ value }]);
    },
  );

  it('hands any plain data back, but for what no engine stores', async () => {
    const data = jsonValue({ maxDepth: 5 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
    const echoes = asyncProperty(data, async (sent) => {
      const { value } = cleanParams('sent', { value: sent });
      expect(await use().store.read(ECHO, { value: sent })).toEqual([{ value }]);
    });
    await assert(echoes, { numRuns: 200 });
  });

  it('passes undefined as null, and strings without what no engine stores', async () => {
    expect(await use().store.read(ECHO, { value: [undefined, 'a\0b\ud800c\udc00d'] })).toEqual([{ value: [null, 'abcd'] }]);
  });

  it.each([
    ['nested a little too deep', nested(40)],
    ['a string a little too long', 'x'.repeat(100_001)],
    ['a list a little too long', Array.from({ length: 10_001 }, () => 1)],
  ])('refuses a parameter that is %s, and says where', async (_what, value) => {
    await expect(use().store.read(ECHO, { value })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('test-echo: parameter $.value'),
    });
  });

  describe.each(Object.entries(MERGE_WAYS))('by %s', (_way, merging) => {
    it.each(Object.entries(STORED))('stores %s as they are, on new nodes and old ones', async (_what, properties) => {
      for (const time of ['new', 'old']) {
        await merging(use().store).mergeNodes('Venue', [{ id: 'venue:1', properties }]);
        const [line] = await dumpOf(use().store);
        expect(JSON.parse(line?.slice('Venue '.length) ?? ''), time).toEqual({ ...properties, id: 'venue:1' });
      }
    });
  });

  it.each([
    ['an empty id', { id: '', properties: {} }],
    ['a map as a property', { id: 'venue:1', properties: { a: { b: 1 } } }],
    ['a mixed list', { id: 'venue:1', properties: { a: [1, 'b'] } }],
  ])('refuses a row with %s', async (_what, row) => {
    const rows = [row] as never;
    await expect(use().store.writeRows(MERGE_NODES.Venue, rows)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('merge-venue: parameter rows.0'),
    });
    expect(await dumpOf(use().store)).toEqual([]);
  });

  it('refuses a relationship without an end', async () => {
    const rows = [{ from: 'a', to: '', key: '', properties: {} }];
    await expect(use().store.writeRows(MERGE_RELATIONSHIPS.IN, rows)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('names statement and path when a row is not of the declared shape', async () => {
    const wrong = { ...ECHO, row: z.object({ value: z.object({ year: z.number() }) }) };
    await expect(use().store.read(wrong, { value: { year: 'x' } })).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.stringMatching(/^test-echo: row 0, value\.year: /),
    });
  });

  it('reports a faulty statement as ours', async () => {
    const faulty = { ...ECHO, text: 'RETRN 1' };
    await expect(use().store.read(faulty, { value: 1 })).rejects.toMatchObject({ code: 'INTERNAL' });
  });
}
