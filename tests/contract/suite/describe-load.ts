import { expect, it } from 'vitest';
import { READ_FORMS } from '../../../schema/cypher/read-forms.ts';
import type { GraphRows } from '../../../schema/graph/model.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';
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

/** The rows with spellings for a person of theirs, as one issue prints them. */
const withForms = (rows: GraphRows, id: string, forms: readonly string[]): GraphRows => ({
  ...rows,
  nodes: {
    ...rows.nodes,
    Person: rows.nodes.Person.map((row) =>
      row.id === id
        ? {
            id,
            properties: {
              ...row.properties,
              forms,
              formLanguages: forms.map(() => 'en'),
              formPlaces: forms.map((form) => `place of ${form}`),
              formIssues: forms.map(() => String(rows.nodes.Issue[0]?.id)),
              searchText: searchTextOf(forms),
            },
          }
        : row,
    ),
  },
});

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

  it('keeps the spellings of each issue for a person that several have, and forgets those that one prints no more', async () => {
    const id = 'person:cited';
    const stored = async (): Promise<unknown> => {
      const [row] = await use().store.read(READ_FORMS.Person.byIds, { ids: [id], limit: 1 });
      return row?.forms?.map((form, at) => [form, row.formPlaces?.[at], row.formIssues?.[at]]);
    };
    const one = withForms(sampleRows(), id, ['Cited O.', 'Cited Olga']);
    const two = withForms(sampleRows({ issue: 'issue:2', record: 's1', firstWork: 4 }), id, ['O. Cited']);
    await loadRecord(use().store, two);
    await loadRecord(use().store, one);
    const ofTwo = ['O. Cited', 'place of O. Cited', 'issue:2'];
    expect(await stored()).toEqual([['Cited O.', 'place of Cited O.', 'issue:1'], ['Cited Olga', 'place of Cited Olga', 'issue:1'], ofTwo]);
    expect((await use().store.search('Olga', { labels: ['Person'], first: 5 })).map((hit) => hit.id)).toEqual([id]);

    await loadRecord(use().store, withForms(sampleRows({ record: 'r2' }), id, ['Cited O.']));
    expect(await stored()).toEqual([['Cited O.', 'place of Cited O.', 'issue:1'], ofTwo]);
    const rows = sampleRows({ record: 'r3' });
    const AUTHORED = rows.relationships.AUTHORED.filter(({ from }) => from !== id);
    const Person = rows.nodes.Person.filter((row) => row.id !== id);
    await loadRecord(use().store, { nodes: { ...rows.nodes, Person }, relationships: { ...rows.relationships, AUTHORED } });
    expect(await stored()).toEqual([ofTwo]);
    await wipe(use().store);
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
