import { expect, it } from 'vitest';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { StoreInUse } from './describe-contract.ts';
import { dumpOf, expectedDump } from './graph-dump.ts';
import { sampleRows } from './sample-rows.ts';

const AT_ONCE = 50;
const times = Array.from({ length: AT_ONCE }, (_, index) => index);

/** Whatever is asked of the port at the same time: nothing is there twice, nothing is missing. */
export function describeParallel(use: StoreInUse): void {
  it('loads the same record fifty times at once as if it were once', { timeout: 120_000 }, async () => {
    const rows = sampleRows();
    await Promise.all(times.map(() => loadRecord(use().store, rows)));
    expect(await dumpOf(use().store)).toEqual(expectedDump(rows));
  });

  it('ends as the last of the loads of one issue asked for at once, whatever the others say', { timeout: 120_000 }, async () => {
    const earlier = sampleRows({ record: 'r1', articles: 4 });
    const last = sampleRows({ record: 'r2', firstWork: 3, author: 'B. Other', venue: 'Review', theory: 'Game theory', journal: 'K' });
    await Promise.all(times.slice(0, 10).map((n) => loadRecord(use().store, n % 2 === 0 ? earlier : last)));
    expect(await dumpOf(use().store)).toEqual(expectedDump(last));
  });

  it('merges the same rows fifty times at once as if it were once', async () => {
    const { store } = use();
    const { nodes, relationships } = sampleRows();
    await Promise.all(times.map(() => store.mergeNodes('Work', nodes.Work)));
    await Promise.all(times.map(() => store.mergeNodes('Venue', nodes.Venue)));
    await Promise.all(times.map(() => store.mergeRelationships('APPEARED_IN', relationships.APPEARED_IN)));
    expect(await dumpOf(store)).toHaveLength(nodes.Work.length + nodes.Venue.length + relationships.APPEARED_IN.length);
  });

  it('loses no relationship to a node that is merged by many at once', async () => {
    const { store } = use();
    await Promise.all(
      times.map(async (n) => {
        const work = { id: `work:${n}`, properties: { title: `Work ${n}` } };
        await store.mergeNodes('Work', [work]);
        await store.mergeNodes('Venue', [{ id: 'venue:1', properties: { name: 'Annals' } }]);
        await store.mergeRelationships('APPEARED_IN', [{ from: work.id, to: 'venue:1', key: '', properties: {} }]);
      }),
    );
    const dump = await dumpOf(store);
    expect(dump.filter((line) => line.startsWith('Venue '))).toHaveLength(1);
    expect(dump.filter((line) => line.includes(' APPEARED_IN venue:1'))).toHaveLength(AT_ONCE);
  });
}
