import { expect, it } from 'vitest';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { Page } from '../../../schema/cypher/row-shapes.ts';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';
import { NODE_LABELS } from '../../../schema/graph/model.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { smallRecord } from '../../support/small-record.ts';
import { declaredStatements } from './declared-statements.ts';
import type { StoreInUse } from './describe-contract.ts';
import { READ_CASES } from './read-cases.ts';

const ALL = 1_000;
const small = rowsOf(smallRecord());
const ids = NODE_LABELS.flatMap((label) => small.nodes[label].map((row) => row.id));

const readers = [...(await declaredStatements()).values()].flatMap((statement) => {
  if (statement.kind !== 'read') return [];
  const [first] = READ_CASES[statement.name] ?? [];
  return [{ name: statement.name, statement, params: Object(first?.params) as Record<string, unknown> }];
});
const lookUps = readers.filter(({ params }) => 'ids' in params);
const lists = readers.filter(({ params }) => 'skip' in params && !('ids' in params));

/** What every statement must do with the ids and the page that it is asked for. */
export function describeCuts(use: StoreInUse): void {
  it.each(lookUps)('$name answers of the ids asked for, in its own order, as many rows as asked for', async ({ statement, params }) => {
    await loadRecord(use().store, small);
    const read = (part: object): Promise<unknown[]> => use().store.read(statement, { ...params, limit: ALL, ...part });
    const rows = await read({ ids });
    expect(rows.length).toBeGreaterThan(0);
    expect(await read({ ids: ['nobody:0', ...ids.toReversed()] })).toEqual(rows);
    expect(await read({ ids, limit: 1 })).toEqual(rows.slice(0, 1));
    expect(await read({ ids, limit: rows.length })).toEqual(rows);
    expect(await read({ ids: [] })).toEqual([]);
    expect(await read({ ids: ['nobody:0', ''] })).toEqual([]);
  });

  it.each(lists)('$name is cut into pages that make the whole again', async ({ statement, params }) => {
    await loadRecord(use().store, small);
    const listing = statement as ReadStatement<Page, unknown>;
    const whole = await use().store.read(listing, { ...params, skip: 0, limit: ALL });
    expect(whole.length).toBeGreaterThan(0);
    for (const way of [use().store.read, use().store.list]) {
      const cut = (skip: number, limit: number): Promise<unknown[]> => way(listing, { ...params, skip, limit });
      const pages = [];
      for (let skip = 0; skip < whole.length; skip += 2) pages.push(...(await cut(skip, 2)));
      expect(pages).toEqual(whole);
      expect(await cut(0, ALL)).toEqual(whole);
      expect(await cut(whole.length, 2)).toEqual([]);
      expect(await cut(ALL, 2)).toEqual([]);
    }
  });

  it.each(lookUps.slice(0, 1))('a limit of none and a skip below none are refused', async ({ statement, params }) => {
    await expect(use().store.read(statement, { ...params, limit: 0 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    const [list] = lists;
    if (list === undefined) throw new Error('there is no list');
    await expect(use().store.read(list.statement, { skip: -1, limit: 1 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
}
