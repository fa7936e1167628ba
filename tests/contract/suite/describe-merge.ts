import { describe, expect, it } from 'vitest';
import { readWorks } from '../../../schema/cypher/read-works.ts';
import { NODE_LABELS, RELATIONSHIPS, type NodeRow, type Properties, type RelationshipRow } from '../../../schema/graph/model.ts';
import type { StoreInUse } from './describe-contract.ts';
import { dumpOf, expectedDump, wipe } from './graph-dump.ts';
import { MERGE_WAYS } from './merge-ways.ts';
import { sampleRows } from './sample-rows.ts';

const node = (id: string, properties: Properties = {}): NodeRow => ({ id, properties });
const cites = (to: string, key: string, properties: Properties = {}): RelationshipRow => ({ from: 'article:1', to, key, properties });
const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** What merging rows must do, whichever way it is done. */
export function describeMerge(use: StoreInUse): void {
  const dump = (): Promise<string[]> => dumpOf(use().store);
  const relationships = async (): Promise<string[]> => (await dump()).filter((line) => line.includes(' CITES '));

  describe.each(Object.entries(MERGE_WAYS))('by %s', (_way, merging) => {
    const merge = () => merging(use().store);
    const ends = async (works = 2): Promise<void> => {
      await merge().mergeNodes('Article', [node('article:1')]);
      await merge().mergeNodes(
        'Work',
        numbers(works).map((n) => node(`work:${n}`)),
      );
    };

    it.each(NODE_LABELS)('makes each %s once, with its labels', async (label) => {
      const rows = sampleRows().nodes[label];
      await merge().mergeNodes(label, rows);
      const once = await dump();
      await merge().mergeNodes(label, rows);
      expect(await dump()).toEqual(once);
      const labels = label === 'Article' ? 'Article:Work' : label;
      expect(once.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(rows.map(() => labels));
    });

    it.each(RELATIONSHIPS)('makes each $type once, where its ends are', async ({ type, from, to }) => {
      const rows = sampleRows();
      await merge().mergeRelationships(type, rows.relationships[type]);
      expect(await dump()).toEqual([]);
      for (const label of new Set([from, to, 'Article'] as const)) await merge().mergeNodes(label, rows.nodes[label]);
      await merge().mergeRelationships(type, rows.relationships[type]);
      await merge().mergeRelationships(type, rows.relationships[type]);
      const expected = expectedDump(rows).filter((line) => line.includes(` ${type} `));
      expect((await dump()).filter((line) => line.includes(` ${type} `))).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    });

    it('sets what a later row says, removes what it makes null, and leaves what it does not name', async () => {
      await merge().mergeNodes('Venue', [node('venue:1', { name: 'A', kind: 'journal', year: 1 })]);
      await merge().mergeNodes('Venue', [node('venue:2'), node('venue:1', { name: 'B', year: null })]);
      expect(await dump()).toEqual(['Venue {"id":"venue:1","kind":"journal","name":"B"}', 'Venue {"id":"venue:2"}']);

      await ends(1);
      await merge().mergeRelationships('CITES', [cites('work:0', '1', { number: 1, line: 5, rule: 'r' })]);
      await merge().mergeRelationships('CITES', [cites('work:0', '1', { number: 2, line: null })]);
      expect(await relationships()).toEqual(['article:1 CITES work:0 {"key":"1","number":2,"rule":"r"}']);
    });

    it('takes the rows of one call one after the other, also those of one node or relationship', async () => {
      await merge().mergeNodes('Venue', [
        node('venue:1', { name: 'A', kind: 'journal' }),
        node('venue:2', { name: 'C' }),
        node('venue:1', { name: 'B', kind: null }),
      ]);
      expect(await dump()).toEqual(['Venue {"id":"venue:1","name":"B"}', 'Venue {"id":"venue:2","name":"C"}']);

      await ends(1);
      await merge().mergeRelationships('CITES', [
        cites('work:0', '1', { line: 1 }),
        cites('work:0', '2'),
        cites('work:0', '1', { line: 2 }),
      ]);
      expect(await relationships()).toEqual(['article:1 CITES work:0 {"key":"1","line":2}', 'article:1 CITES work:0 {"key":"2"}']);
    });

    it('joins two nodes by as many relationships of a type as there are keys, also later', async () => {
      await ends();
      await merge().mergeRelationships('CITES', [cites('work:0', '1')]);
      await merge().mergeRelationships('CITES', [cites('work:1', '1'), cites('work:0', '2'), cites('work:0', '1')]);
      await merge().mergeRelationships('CITES', [cites('article:1', '')]);
      expect(await relationships()).toEqual([
        'article:1 CITES article:1 {"key":""}',
        'article:1 CITES work:0 {"key":"1"}',
        'article:1 CITES work:0 {"key":"2"}',
        'article:1 CITES work:1 {"key":"1"}',
      ]);
    });

    it('passes over a relationship without an end in the graph, and writes those beside it', async () => {
      await ends(1);
      await merge().mergeRelationships('CITES', [
        cites('work:none', '1'),
        cites('work:0', '2'),
        { ...cites('work:0', '3'), from: 'work:0' },
      ]);
      expect(await relationships()).toEqual(['article:1 CITES work:0 {"key":"2"}']);
    });

    it('knows an end that was written a moment ago, and not one that was deleted', async () => {
      await ends(1);
      await merge().mergeRelationships('CITES', [cites('work:0', '1')]);
      await wipe(use().store);
      await merge().mergeNodes('Article', [node('article:1')]);
      await merge().mergeRelationships('CITES', [cites('work:0', '1')]);
      expect(await dump()).toEqual(['Article:Work {"id":"article:1"}']);
      await merge().mergeNodes('Work', [node('work:0', { type: 'book' })]);
      await merge().mergeRelationships('CITES', [cites('work:0', '1')]);
      expect(await relationships()).toEqual(['article:1 CITES work:0 {"key":"1"}']);
      const works = await use().store.read(readWorks, { ids: ['work:0'], limit: 2 });
      expect(works).toMatchObject([{ id: 'work:0', citedByCount: 1 }]);
    });

    it('writes none, one and more rows than a batch holds', async () => {
      await merge().mergeNodes('Work', []);
      await merge().mergeRelationships('CITES', []);
      expect(await dump()).toEqual([]);
      await ends(2_001);
      const rows = numbers(2_001).map((n) => cites(`work:${n}`, String(n % 7)));
      await merge().mergeRelationships('CITES', rows);
      await merge().mergeRelationships('CITES', rows.slice(1_000));
      expect(await dump()).toHaveLength(1 + 2_001 + 2_001);
    });

    it('merges one node and one relationship of many writes at once', async () => {
      await Promise.all(numbers(50).map((n) => merge().mergeNodes('Venue', [node('venue:1', { name: `v${n}` }), node(`venue:own ${n}`)])));
      expect(await dump()).toHaveLength(51);
      await ends(1);
      await Promise.all(numbers(50).map((n) => merge().mergeRelationships('CITES', [cites('work:0', '1', { line: n })])));
      expect(await relationships()).toHaveLength(1);
    });

    it.each([
      ['a map as a property', node('venue:1', { a: { b: 1 } } as never)],
      ['a mixed list', node('venue:1', { a: [1, 'b'] } as never)],
      ['a list in a list', node('venue:1', { a: [[1]] } as never)],
    ])('refuses a node with %s, and writes nothing', async (_what, row) => {
      await expect(merge().mergeNodes('Venue', [node('venue:0'), row])).rejects.toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining('merge-venue: '),
      });
      expect(await dump()).toEqual([]);
    });

    it.each([['a map as a property', cites('work:0', '1', { a: { b: 1 } } as never)]])(
      'refuses a relationship with %s, and writes nothing',
      async (_what, row) => {
        await ends(1);
        await expect(merge().mergeRelationships('CITES', [cites('work:0', '0'), row])).rejects.toMatchObject({ code: 'BAD_INPUT' });
        expect(await relationships()).toEqual([]);
      },
    );
  });
}
