import { expect, it } from 'vitest';
import { z } from 'zod';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { READ_BEGUN, READ_UNPLACED_FORMS } from '../../../schema/cypher/model-statements.ts';
import { checkModel, markModel, MODEL_VERSION, modelVersionOf } from '../../../schema/graph/model-version.ts';
import { migrate } from '../../../schema/graph/migrations/migrate.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../../schema/graph/model.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { smallRecord } from '../../support/small-record.ts';
import type { StoreInUse } from './describe-contract.ts';
import { dumpOf, expectedDump } from './graph-dump.ts';
import { sampleRows } from './sample-rows.ts';

const places = z.array(z.tuple([z.number(), z.string().nullable(), z.string()]));

/** A citation as it was before its places were one property. */
const unjoined = ({ properties: { places: joined, ...properties }, ...row }: RelationshipRow): RelationshipRow => {
  const each = places.parse(typeof joined === 'string' ? JSON.parse(joined) : []);
  const placeLines = each.map(([line]) => line);
  const placeSections = each.map(([, section]) => section ?? '');
  return { ...row, properties: { ...properties, placeLines, placeSections, placePrinted: each.map(([, , printed]) => printed) } };
};

/** A person or an institution as it was before spellings said which issue prints them. */
const unplaced = ({ id, properties }: NodeRow): NodeRow => ({ id, properties: { ...properties, formIssues: null } });

/** The rows as version 1 had them. */
const firstVersion = ({ nodes, relationships }: GraphRows): GraphRows => ({
  nodes: { ...nodes, Person: nodes.Person.map(unplaced), Institution: nodes.Institution.map(unplaced) },
  relationships: { ...relationships, CITES: relationships.CITES.map(unjoined) },
});

const formsOf = (issue: string) => ({ forms: [issue, 'x', 'y'], formPlaces: ['article 1, author 1', 'article 9, author 1', ''] });

const withForms = ({ nodes, relationships }: GraphRows): GraphRows => {
  const Person = nodes.Person.map((row) => ({ ...row, properties: formsOf(nodes.Issue[0]?.id ?? '') }));
  const Article = nodes.Article.map((row, at) => ({ ...row, properties: { ...row.properties, position: at + 1 } }));
  const CITES = relationships.CITES.map((row) => ({ ...row, properties: { ...row.properties, placeLines: null } }));
  return { nodes: { ...nodes, Person, Article }, relationships: { ...relationships, CITES } };
};

const MARK = `Meta {"id":"meta:graph","modelVersion":${MODEL_VERSION}}`;

/** Which model a graph is of, and how an older one becomes one of the present. */
export function describeModel(use: StoreInUse): void {
  it('takes an empty graph and marks it, once', async () => {
    expect(await modelVersionOf(use().store)).toBeNull();
    expect(await use().store.read(READ_BEGUN, { limit: 1 })).toEqual([]);
    await checkModel(use().store);
    await checkModel(use().store);
    expect(await dumpOf(use().store)).toEqual([MARK]);
    expect(await modelVersionOf(use().store)).toBe(MODEL_VERSION);
  });

  it('keeps the mark through loads and prunings', async () => {
    await checkModel(use().store);
    await loadRecord(use().store, sampleRows());
    const changed = sampleRows({ record: 'r2', articles: 1, journal: 'K' });
    await loadRecord(use().store, changed);
    expect(await dumpOf(use().store)).toEqual([...expectedDump(changed), MARK].sort());
  });

  it('takes a graph that bears no mark and is as those of today, and leaves it alone', async () => {
    const rows = rowsOf(smallRecord());
    await loadRecord(use().store, rows);
    expect(await modelVersionOf(use().store)).toBe(MODEL_VERSION);
    await checkModel(use().store);
    expect(await dumpOf(use().store)).toEqual(expectedDump(rows));
  });

  it('refuses a newer graph, to use and to migrate', async () => {
    await markModel(use().store, MODEL_VERSION + 1);
    const before = await dumpOf(use().store);
    for (const work of [checkModel, migrate]) {
      await expect(work(use().store)).rejects.toMatchObject({ code: 'GRAPH_TOO_NEW', remedy: expect.stringContaining('later') });
    }
    expect(await dumpOf(use().store)).toEqual(before);
  });

  it('refuses an older graph until it is migrated; then it is as one loaded today', async () => {
    const rows = rowsOf(smallRecord());
    await loadRecord(use().store, firstVersion(rows));
    expect(await modelVersionOf(use().store)).toBe(1);
    expect((await use().store.read(READ_UNPLACED_FORMS.Institution, { limit: 1 })).length).toBe(1);
    await expect(checkModel(use().store)).rejects.toMatchObject({ code: 'GRAPH_OUTDATED', remedy: expect.stringContaining('migrate') });

    const told: number[] = [];
    await migrate(use().store, ({ to }) => told.push(to));
    expect(told).toEqual([2, 3]);
    expect(await dumpOf(use().store)).toEqual([...expectedDump(rows), MARK].sort());
    await checkModel(use().store);
    await migrate(use().store, ({ to }) => told.push(to));
    expect(told).toEqual([2, 3]);
  });

  it('goes on where an upgrade was interrupted', async () => {
    const rows = rowsOf(smallRecord());
    const [first, ...others] = rows.relationships.CITES;
    if (first === undefined) throw new Error('the small record cites nothing');
    await loadRecord(use().store, { ...rows, relationships: { ...rows.relationships, CITES: [first, ...others.map(unjoined)] } });
    expect(await modelVersionOf(use().store)).toBe(2);
    await migrate(use().store);
    expect(await dumpOf(use().store)).toEqual([...expectedDump(rows), MARK].sort());
  });

  it('places the spellings of each issue of an older graph', async () => {
    for (const issue of ['issue:1', 'issue:2']) {
      await loadRecord(
        use().store,
        withForms(sampleRows({ issue, author: `Author of ${issue}`, firstWork: issue === 'issue:1' ? 1 : 50 })),
      );
    }
    await migrate(use().store);
    const dump = (await dumpOf(use().store)).filter((line) => line.includes('person:Author of') && line.startsWith('Person'));
    expect(dump.map((line) => JSON.parse(line.slice('Person '.length)).formIssues)).toEqual([
      ['issue:1', '', ''],
      ['issue:2', '', ''],
    ]);
  });

  it('leaves an empty graph empty', async () => {
    await migrate(use().store);
    expect(await dumpOf(use().store)).toEqual([]);
  });
}
