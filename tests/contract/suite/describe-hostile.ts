import { expect, it } from 'vitest';
import { z } from 'zod';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';
import { CLEANED, REFUSED } from '../../support/hostile-values.ts';
import { dumpOf } from './graph-dump.ts';
import type { StoreInUse } from './describe-contract.ts';

const ECHO: ReadStatement<{ value: unknown }, { value: unknown }> = {
  kind: 'read',
  name: 'test-echo',
  text: 'RETURN $value AS value',
  params: z.object({ value: z.unknown() }),
  row: z.object({ value: z.unknown() }),
};

/** What would crash an engine, or come back as something else, is refused or cleaned before any engine sees it. */
export function describeHostile(use: StoreInUse): void {
  it.each(Object.entries(REFUSED))('refuses %s, as a parameter and in a row', async (_what, make) => {
    const { store } = use();
    await expect(store.read(ECHO, { value: make() })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(store.read(ECHO, { value: { deeper: [make()] } })).rejects.toMatchObject({ code: 'BAD_INPUT' });
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
}
