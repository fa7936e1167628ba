import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { ReadStatement, WriteStatement } from '../../schema/cypher/statement.ts';
import type { Engine } from '../../schema/store/engine.ts';
import { storeOver } from '../../schema/store/store-over.ts';
import { CLEANED, REFUSED } from '../support/hostile-values.ts';
import { ECHO } from './suite/echo.ts';

const nothing = () => Promise.resolve();
const noRows = () => Promise.resolve([]);

/** All by which a value gets to an engine. */
const spies = {
  read: vi.fn<Engine['read']>(noRows),
  write: vi.fn<Engine['write']>(nothing),
  list: vi.fn<NonNullable<Engine['list']>>(noRows),
  mergeNodes: vi.fn<NonNullable<Engine['mergeNodes']>>(nothing),
  mergeRelationships: vi.fn<NonNullable<Engine['mergeRelationships']>>(nothing),
};
const engine: Engine = { engine: 'embedded', prepare: nothing, ping: nothing, flush: nothing, close: nothing, findText: noRows, ...spies };
const store = storeOver(engine);

const LIST: ReadStatement<{ value: unknown; skip: number; limit: number }, unknown> = {
  ...ECHO,
  params: z.object({ value: z.unknown(), skip: z.number(), limit: z.number() }),
};
const WRITE: WriteStatement<{ value: unknown }> = { kind: 'write', name: 'test-write', text: 'RETURN $value', params: ECHO.params };
const WRITE_ROWS: WriteStatement<{ rows: readonly unknown[] }> = { ...WRITE, params: z.object({ rows: z.array(z.unknown()) }) };

/** Each way in which a caller hands a value to the port. */
const WAYS: Readonly<Record<string, (value: unknown) => Promise<unknown>>> = {
  read: (value) => store.read(ECHO, { value }),
  list: (value) => store.list(LIST, { value, skip: 0, limit: 1 }),
  write: (value) => store.write(WRITE, { value }),
  writeRows: (value) => store.writeRows(WRITE_ROWS, [value]),
  mergeNodes: (value) => store.mergeNodes('Venue', [{ id: 'a', properties: { value } as never }]),
  mergeRelationships: (value) => store.mergeRelationships('APPEARED_IN', [{ from: 'a', to: 'b', key: '', properties: { value } as never }]),
};
const calls = () => Object.values(spies).flatMap((spy) => spy.mock.calls as unknown[][]);

beforeEach(() => vi.clearAllMocks());

describe.each(Object.entries(WAYS))('%s', (_name, hand) => {
  it.each(Object.entries(REFUSED))('keeps %s from the engine', async (_what, make) => {
    await expect(hand(make())).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(calls()).toEqual([]);
  });

  it('reaches the engine with a value that is sound', async () => {
    await hand('sound');
    expect(JSON.stringify(calls())).toContain('"sound"');
  });
});

it.each(Object.entries(CLEANED))('%s reaches the engine as plain data only', async (_what, [make, arrives]) => {
  await WAYS['read']?.(make());
  await WAYS['write']?.(make());
  await WAYS['writeRows']?.(make());
  expect(spies.read.mock.calls.map(([{ params }]) => params)).toEqual([{ value: arrives }]);
  expect(spies.write.mock.calls.map(([{ params }]) => params)).toEqual([{ value: arrives }, { rows: [arrives] }]);
});
