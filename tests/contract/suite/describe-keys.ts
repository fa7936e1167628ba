import { describe, expect, it } from 'vitest';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import { NODE_LABELS, RELATIONSHIPS } from '../../../schema/graph/model.ts';
import type { StoreInUse } from './describe-contract.ts';
import { dumpOf } from './graph-dump.ts';

/** Of these a merge would make a node or relationship that nobody finds again, or one for all that have none. */
const NO_IDS: readonly unknown[] = [
  '',
  ' ',
  '\t\n\u00a0',
  '\0',
  '\ud800',
  '\0 \udc00',
  null,
  undefined,
  0,
  Number.NaN,
  true,
  [],
  ['a'],
  {},
];
/** Neo4j has no property without a name; the embedded engine takes `__proto__` for something else. */
const NO_NAMES = ['', '\0', '__proto__', 'x'.repeat(1_001)];
const NO_KEYS: readonly unknown[] = [null, undefined, 0, [], {}];

/** Both ways must refuse each row; `never` lets a test pass what the types do not. */
async function refuses(rows: readonly unknown[], ways: readonly ((row: never) => Promise<void>)[]): Promise<void> {
  for (const row of rows) {
    for (const way of ways) await expect(way(row as never)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  }
}

/** Null, empty and unstorable keys never reach a merge, whichever way a row takes. */
export function describeKeys(use: StoreInUse): void {
  describe.each(NODE_LABELS)('a node %s', (label) => {
    it('is refused without an id, and so is a property that would be its id', async () => {
      const { store } = use();
      await refuses(
        [
          ...NO_IDS.map((id) => ({ id, properties: { title: 'x' } })),
          { properties: {} },
          { id: 'a' },
          { id: 'a', properties: { id: null } },
          { id: 'a', properties: { id: 'b' } },
        ],
        [
          (row) => store.mergeNodes(label, [{ id: `${label}:good`, properties: {} }, row]),
          (row) => store.writeRows(MERGE_NODES[label], [{ id: `${label}:good`, properties: {} }, row]),
        ],
      );
      expect(await dumpOf(store)).toEqual([]);
    });
  });

  it.each(NO_NAMES)('a property is refused that has no name for every engine: %j', async (name) => {
    const { store } = use();
    await refuses(
      [Object.fromEntries([[name, 1]])],
      [
        (properties) => store.mergeNodes('Venue', [{ id: 'a', properties }]),
        (properties) => store.mergeRelationships('APPEARED_IN', [{ from: 'a', to: 'b', key: '', properties }]),
      ],
    );
    expect(await dumpOf(store)).toEqual([]);
  });

  it('a property that nodes are looked up by is refused where it is no short text', async () => {
    const { store } = use();
    await refuses(
      ['x'.repeat(2_001), 7, ['a']],
      (['Article', 'Mention', 'Finding'] as const).map(
        (label) => (issue: never) => store.mergeNodes(label, [{ id: 'a', properties: { issue } }]),
      ),
    );
    await store.mergeNodes('Mention', [{ id: 'ж'.repeat(2_000), properties: { issue: 'ж'.repeat(2_000) } }]);
    await store.mergeNodes('Finding', [{ id: 'b', properties: { issue: null } }]);
    expect(await dumpOf(store)).toHaveLength(2);
  });

  describe.each(RELATIONSHIPS)('a relationship $type', ({ type, from, to }) => {
    it('is refused without both ends and its key', async () => {
      const { store } = use();
      await store.mergeNodes(from, [{ id: 'a', properties: {} }]);
      await store.mergeNodes(to, [{ id: 'b', properties: {} }]);
      const before = await dumpOf(store);
      const good = { from: 'a', to: 'b', key: '', properties: {} };
      await refuses(
        [
          ...NO_IDS.flatMap((id) => [
            { ...good, from: id },
            { ...good, to: id },
          ]),
          ...NO_KEYS.map((key) => ({ ...good, key })),
          { ...good, properties: { key: null } },
          { ...good, properties: { key: 'other' } },
        ],
        [(row) => store.mergeRelationships(type, [good, row]), (row) => store.writeRows(MERGE_RELATIONSHIPS[type], [good, row])],
      );
      expect(await dumpOf(store)).toEqual(before);
    });
  });
}
