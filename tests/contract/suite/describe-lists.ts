import { expect, it } from 'vitest';
import { DELETE_ORPHANS } from '../../../schema/cypher/prune-statements.ts';
import { listInstitutions } from '../../../schema/cypher/read-institutions.ts';
import { listPersons } from '../../../schema/cypher/read-persons.ts';
import { listWorks } from '../../../schema/cypher/read-works.ts';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import type { StoreInUse } from './describe-contract.ts';
import { wipe } from './graph-dump.ts';

const PAGE = { skip: 0, limit: 100 };
const node = (id: string, name: string) => ({ id, properties: { name } });

const cites = (to: string) => ({ from: 'article:1', to, key: '1', properties: {} });

/** A list is of the graph as it is now, however it was written: an engine may keep what it answered before. */
export function describeLists(use: StoreInUse): void {
  const institutions = async (): Promise<string[]> => (await use().store.list(listInstitutions, PAGE)).map(({ id }) => id);
  const works = async (): Promise<string[]> => (await use().store.list(listWorks, PAGE)).map(({ id, total }) => `${id} of ${total}`);

  it('knows nodes that were added, renamed and deleted since', async () => {
    const { store } = use();
    expect(await institutions()).toEqual([]);
    await store.mergeNodes('Institution', [node('institution:1', 'b')]);
    expect(await institutions()).toEqual(['institution:1']);
    await store.writeRows(MERGE_NODES.Institution, [node('institution:2', 'a')]);
    expect(await institutions()).toEqual(['institution:2', 'institution:1']);
    await store.mergeNodes('Institution', [node('institution:2', 'c')]);
    expect(await institutions()).toEqual(['institution:1', 'institution:2']);
    for (const statement of DELETE_ORPHANS) await store.write(statement, {});
    expect(await institutions()).toEqual([]);
  });

  it('knows relationships that were added since', async () => {
    const { store } = use();
    await store.mergeNodes('Article', [{ id: 'article:1', properties: {} }]);
    await store.mergeNodes('Work', [node('work:1', ''), node('work:2', '')]);
    expect(await works()).toEqual([]);
    await store.mergeRelationships('CITES', [cites('work:2')]);
    expect(await works()).toEqual(['work:2 of 1']);
    await store.writeRows(MERGE_RELATIONSHIPS.CITES, [cites('work:1')]);
    expect(await works()).toEqual(['work:1 of 2', 'work:2 of 2']);
  });

  it('answers each question for itself', async () => {
    const { store } = use();
    await store.mergeNodes('Person', [node('person:1', 'a')]);
    expect(await store.list(listPersons, { ...PAGE, role: null })).toHaveLength(1);
    expect(await store.list(listPersons, { ...PAGE, role: 'AUTHOR' })).toEqual([]);
    expect(await store.list(listPersons, { skip: 0, limit: 100, role: null })).toHaveLength(1);
  });

  it('has what was written before it was asked for, while others write, and is true when they are done', async () => {
    const { store } = use();
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all(
      numbers.map(async (n) => {
        await store.mergeNodes('Institution', [node(`institution:${n}`, String(n))]);
        const listed = await institutions();
        expect(listed).toContain(`institution:${n}`);
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
    expect(await institutions()).toHaveLength(numbers.length);
    await wipe(store);
    expect(await institutions()).toEqual([]);
  });
}
