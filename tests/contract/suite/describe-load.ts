import { expect, it } from 'vitest';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { dumpOf, expectedDump, wipe } from './graph-dump.ts';
import { sampleRows, type SampleOptions } from './sample-rows.ts';
import type { StoreInUse } from './describe-contract.ts';

/** Each differs from the first state of the record in one respect. */
const CHANGES: Readonly<Record<string, SampleOptions>> = {
  'an article less': { articles: 1 },
  'a reference less': { worksPerArticle: 2 },
  'other works': { firstWork: 3 },
  'another author': { author: 'B. Other' },
  'another venue': { venue: 'Review' },
  'another theory': { theory: 'Game theory' },
  'another concept': { concept: 'norm' },
  'another journal': { journal: 'K' },
};

/** What loading an issue must do: hold what the rows say, once, and no more. */
export function describeLoad(use: StoreInUse): void {
  it('holds exactly what the rows say', async () => {
    const rows = sampleRows();
    const progress: number[] = [];
    const summary = await loadRecord(use().store, rows, (done, total) => progress.push(done / total));
    expect(await dumpOf(use().store)).toEqual(expectedDump(rows));
    expect(summary).toEqual({ nodes: 21, relationships: 41 });
    expect(progress.at(-1)).toBe(1);
  });

  it('changes nothing when the same record is loaded again', async () => {
    await loadRecord(use().store, sampleRows());
    const before = await dumpOf(use().store);
    await loadRecord(use().store, sampleRows());
    expect(await dumpOf(use().store)).toEqual(before);
  });

  it.each(Object.entries(CHANGES))('forgets what a changed record says no more: %s', async (_what, change) => {
    const changed = sampleRows({ record: 'r2', ...change });
    await loadRecord(use().store, sampleRows());
    await loadRecord(use().store, changed);
    expect(await dumpOf(use().store)).toEqual(expectedDump(changed));
  });

  it('leaves another issue alone, with the works and authors that both have', async () => {
    const other = sampleRows({ issue: 'issue:2', record: 's1', firstWork: 4 });
    await loadRecord(use().store, sampleRows());
    await loadRecord(use().store, other);
    const both = await dumpOf(use().store);
    await loadRecord(use().store, sampleRows({ record: 'r2', articles: 1, worksPerArticle: 1, author: 'B. Other' }));
    const after = await dumpOf(use().store);
    expect(after).toEqual(expect.arrayContaining(expectedDump(other)));

    await loadRecord(use().store, sampleRows());
    await loadRecord(use().store, other);
    expect(await dumpOf(use().store)).toEqual(both);
  });

  it('removes a property that has become null', async () => {
    const rows = sampleRows();
    await loadRecord(use().store, rows);
    const Journal = rows.nodes.Journal.map((row) => ({ ...row, properties: { titleEn: null, titleKk: 'Ж' } }));
    const changed = { ...rows, nodes: { ...rows.nodes, Journal } };
    await loadRecord(use().store, changed);
    expect(await dumpOf(use().store)).toEqual(expectedDump(changed));
  });

  it('refuses a relationship whose end is missing', async () => {
    const rows = sampleRows();
    const loose = { ...rows, nodes: { ...rows.nodes, Venue: [] } };
    await expect(loadRecord(use().store, loose)).rejects.toMatchObject({ code: 'INTERNAL' });
    await wipe(use().store);
  });

  it('writes more rows than one batch holds', async () => {
    const rows = sampleRows({ articles: 30, worksPerArticle: 50 });
    await loadRecord(use().store, rows);
    expect(await dumpOf(use().store)).toEqual(expectedDump(rows));
  });
}
