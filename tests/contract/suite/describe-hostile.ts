import { expect, it } from 'vitest';
import { z } from 'zod';
import type { WriteStatement } from '../../../schema/cypher/statement.ts';
import { CLEANED, REFUSED } from '../../support/hostile-values.ts';
import type { StoreInUse } from './describe-contract.ts';
import { ECHO } from './echo.ts';
import { dumpOf } from './graph-dump.ts';

const WRITE: WriteStatement<{ value: unknown }> = {
  kind: 'write',
  name: 'test-write',
  text: "MERGE (v:Venue {id: 'a'}) SET v.value = $value",
  params: z.object({ value: z.unknown() }),
};

const WRITE_ROWS: WriteStatement<{ rows: readonly { value: unknown }[] }> = {
  kind: 'write',
  name: 'test-write-rows',
  text: "UNWIND $rows AS row MERGE (v:Venue {id: 'a'}) SET v.value = row.value",
  params: z.object({ rows: z.array(z.object({ value: z.unknown() })) }),
};

const refusedBy = (name: string) => ({ code: 'BAD_INPUT', message: expect.stringContaining(`${name}: `) });

/** No engine stores a map, nor a list with nothing in a place of it. */
const isStored = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Array.isArray(value) && !value.includes(null));

/** What would crash an engine, or come back as something else, is refused or cleaned before any engine sees it. */
export function describeHostile(use: StoreInUse): void {
  it.each(Object.entries(REFUSED))('refuses %s, as a parameter and in a row', async (_what, make) => {
    const { store } = use();
    await expect(store.read(ECHO, { value: make() })).rejects.toMatchObject(refusedBy('test-echo'));
    await expect(store.read(ECHO, { value: { deeper: [make()] } })).rejects.toMatchObject(refusedBy('test-echo'));
    await expect(store.write(WRITE, { value: make() })).rejects.toMatchObject(refusedBy('test-write'));
    await expect(store.write(WRITE, { value: [make()] })).rejects.toMatchObject(refusedBy('test-write'));
    await expect(store.writeRows(WRITE_ROWS, [{ value: make() }])).rejects.toMatchObject(refusedBy('test-write-rows'));
    const properties = { title: 'x', value: make() } as never;
    await expect(store.mergeNodes('Venue', [{ id: 'a', properties }])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(store.mergeNodes('Venue', [make() as never])).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(store.mergeRelationships('APPEARED_IN', [{ from: 'a', to: 'b', key: '', properties }])).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await dumpOf(store)).toEqual([]);
  });

  it.each(Object.entries(CLEANED))('hands over %s as plain data', async (_what, [make, arrives]) => {
    expect(await use().store.read(ECHO, { value: make() })).toEqual([{ value: arrives }]);
  });

  it.each(Object.entries(CLEANED).filter(([, [, arrives]]) => isStored(arrives)))(
    'stores %s as plain data',
    async (_what, [make, arrives]) => {
      const { store } = use();
      const stored = [`Venue ${JSON.stringify(arrives === null ? { id: 'a' } : { id: 'a', value: arrives })}`];
      await store.write(WRITE, { value: make() });
      expect(await dumpOf(store)).toEqual(stored);
      await store.write(WRITE, { value: null });
      await store.writeRows(WRITE_ROWS, [{ value: make() }]);
      expect(await dumpOf(store)).toEqual(stored);
    },
  );
}
