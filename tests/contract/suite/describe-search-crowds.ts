import { expect, it } from 'vitest';
import { DELETE_ORPHANS } from '../../../schema/cypher/prune-statements.ts';
import { MERGE_NODES } from '../../../schema/cypher/write-statements.ts';
import { CANDIDATES } from '../../../schema/store/store-over.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';
import type { StoreInUse } from './describe-contract.ts';

/** More than an engine offers for ranking. */
const CROWD = Array.from({ length: CANDIDATES + 20 }, (_, index) => index);
const NEAR = { searchText: searchTextOf(['steppe']) };
const FAR = { searchText: searchTextOf(['life of many words on the steppe']) };
const OTHER = { searchText: searchTextOf(['forest']) };

/** What is looked for must be found among more that matches than is looked at. */
export function describeSearchCrowds(use: StoreInUse): void {
  const worksFound = async (text: string, first = 10): Promise<string[]> =>
    (await use().store.search(text, { labels: ['Work'], first })).map(({ id }) => id);
  const crowdOf = (label: 'Article' | 'Work', properties: { readonly searchText: string }) =>
    use().store.mergeNodes(
      label,
      CROWD.map((index) => ({ id: `${label}:${index}`, properties })),
    );

  const write = (id: string): Promise<void> => use().store.writeRows(MERGE_NODES.Journal, [{ id, properties: {} }]);

  it('finds a work where many articles match as well', async () => {
    await crowdOf('Article', NEAR);
    await use().store.mergeNodes('Work', [{ id: 'Work:sought', properties: NEAR }]);
    expect(await worksFound('steppe')).toEqual(['Work:sought']);
  });

  it('gives the text with nothing but the word first, however many have it', async () => {
    await crowdOf('Work', FAR);
    await use().store.mergeNodes('Work', [{ id: 'Work:sought', properties: NEAR }]);
    expect((await worksFound('steppe', 5))[0]).toBe('Work:sought');
  });

  it('finds what came after many that were deleted', async () => {
    await crowdOf('Work', NEAR);
    expect(await worksFound('steppe', 1_000)).toHaveLength(CROWD.length);
    for (const statement of DELETE_ORPHANS) await use().store.write(statement, {});
    await use().store.mergeNodes('Work', [{ id: 'Work:sought', properties: FAR }]);
    expect(await worksFound('steppe')).toEqual(['Work:sought']);
  });

  it('finds what still has a word that many have lost', async () => {
    await crowdOf('Work', NEAR);
    await use().store.mergeNodes('Work', [{ id: 'Work:sought', properties: FAR }]);
    expect(await worksFound('steppe', 1_000)).toContain('Work:sought');
    await crowdOf('Work', OTHER);
    expect(await worksFound('steppe')).toEqual(['Work:sought']);
    expect(await worksFound('forest', 1_000)).toHaveLength(CROWD.length);
  });

  it('answers whole while something else is written', async () => {
    await crowdOf('Work', FAR);
    await write('journal:before');
    const [hits] = await Promise.all([worksFound('steppe', 1_000), ...['one', 'two', 'three', 'four'].map((id) => write(`journal:${id}`))]);
    expect(hits).toHaveLength(CROWD.length);
  });
}
