import { expect, it } from 'vitest';
import { listArticles } from '../../../schema/cypher/read-articles.ts';
import { MERGE_NODES } from '../../../schema/cypher/write-statements.ts';
import { dumpOf, wipe } from './graph-dump.ts';
import type { StoreInUse } from './describe-contract.ts';

/** The rest of the port: prepare, ping, flush, many calls at once, close. */
export function describePort(use: StoreInUse): void {
  it('prepares twice, answers a ping and flushes', async () => {
    await use().store.prepare();
    await use().store.ping();
    await use().store.flush();
  });

  it('takes many writes of one node at once and makes one node', async () => {
    const write = (n: number) => use().store.writeRows(MERGE_NODES.Venue, [{ id: 'venue:1', properties: { name: `v${n}` } }]);
    await Promise.all(Array.from({ length: 50 }, (_, n) => write(n)));
    expect(await dumpOf(use().store)).toHaveLength(1);
  });

  it('takes many reads at once', async () => {
    await use().store.writeRows(MERGE_NODES.Venue, [{ id: 'venue:1', properties: {} }]);
    const dumps = await Promise.all(Array.from({ length: 100 }, () => dumpOf(use().store)));
    expect(new Set(dumps.flat())).toEqual(new Set(['Venue {"id":"venue:1"}']));
  });

  it('keeps what was written when it is closed and opened again', async () => {
    await use().store.writeRows(MERGE_NODES.Person, [{ id: 'person:1', properties: { searchText: 'putnam xptnm' } }]);
    const before = await dumpOf(use().store);
    await use().reopen();
    expect(await dumpOf(use().store)).toEqual(before);
    const hits = await use().store.search('Путнам', { labels: ['Person'], first: 5 });
    expect(hits.map((hit) => hit.id)).toEqual(['person:1']);
  });

  it('closes twice, and refuses work when closed', async () => {
    const { store } = use();
    await store.close();
    await store.close();
    const row = { id: 'venue:1', properties: {} };
    const work: (() => Promise<unknown>)[] = [
      () => store.ping(),
      () => store.prepare(),
      () => store.flush(),
      () => dumpOf(store),
      () => store.list(listArticles, { skip: 0, limit: 1 }),
      () => wipe(store),
      () => store.writeRows(MERGE_NODES.Venue, [row]),
      () => store.mergeNodes('Venue', [row]),
      () => store.mergeRelationships('APPEARED_IN', [{ from: 'work:1', to: 'venue:1', key: '', properties: {} }]),
      () => store.search('putnam', { labels: ['Person'], first: 1 }),
    ];
    for (const each of work) await expect(each()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await use().reopen();
    expect(await dumpOf(use().store)).toEqual([]);
  });
}
