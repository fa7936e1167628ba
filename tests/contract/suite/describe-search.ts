import { expect, it } from 'vitest';
import { MERGE_NODES } from '../../../schema/cypher/write-statements.ts';
import { SEARCHABLE } from '../../../schema/store/graph-store.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';
import type { StoreInUse } from './describe-contract.ts';

const searchable = (id: string, ...forms: string[]) => ({ id, properties: { searchText: searchTextOf(forms) } });

const PERSONS = [
  searchable('person:putnam', 'Robert Putnam', 'Роберт Патнэм'),
  searchable('person:coleman', 'James Coleman', 'Джеймс Коулман'),
  searchable('person:putnikov', 'Ivan Putnikov'),
];

/** One person must be found in every script, and what is printed exactly must come first. */
export function describeSearch(use: StoreInUse): void {
  const search = async (text: string, first = 10, labels = SEARCHABLE.slice()) =>
    (await use().store.search(text, { labels, first })).map((hit) => hit.id);

  const fill = async (): Promise<void> => {
    await use().store.writeRows(MERGE_NODES.Person, PERSONS);
    await use().store.writeRows(MERGE_NODES.Work, [searchable('work:bowling', 'Bowling Alone', 'Putnam')]);
    await use().store.writeRows(MERGE_NODES.Article, [searchable('article:1', 'Әлеуметтік капитал', 'Social capital')]);
  };

  it.each(['Putnam', 'PUTNAM', 'Путнам', 'Патнэм', 'putnam robert', 'Роберт Путнам'])('finds one person by %s', async (text) => {
    await fill();
    const [first] = await search(text, 10, ['Person']);
    expect(first).toBe('person:putnam');
  });

  it('takes the last word for the beginning of one', async () => {
    await fill();
    expect((await search('putn', 10, ['Person'])).sort()).toEqual(['person:putnam', 'person:putnikov']);
    expect(await search('james cole')).toEqual(['person:coleman']);
    await use().store.writeRows(MERGE_NODES.Person, [searchable('person:other', 'Патнэм Р.')]);
    expect(await search('Путн', 10, ['Person'])).toContain('person:other');
  });

  it('keeps to the kinds asked for, and counts an article as an article', async () => {
    await fill();
    expect(await search('putnam', 10, ['Work'])).toEqual(['work:bowling']);
    expect(await search('капитал', 10, ['Work'])).toEqual([]);
    const hits = await use().store.search('капитал', { labels: SEARCHABLE, first: 10 });
    expect(hits).toEqual([{ id: 'article:1', label: 'Article', score: expect.any(Number) }]);
  });

  it('answers in one order, best first, no more than asked for', async () => {
    await fill();
    const hits = await use().store.search('putnam', { labels: SEARCHABLE, first: 10 });
    expect(hits.map((hit) => hit.id)).toEqual(['person:putnam', 'work:bowling']);
    expect(await use().store.search('putnam', { labels: SEARCHABLE, first: 10 })).toEqual(hits);
    expect(await search('putnam', 1)).toEqual(['person:putnam']);
  });

  it('sees nodes as they are now', async () => {
    await fill();
    await use().store.writeRows(MERGE_NODES.Person, [searchable('person:coleman', 'James Renamed')]);
    expect(await search('renamed')).toEqual(['person:coleman']);
    expect(await search('coleman')).toEqual([]);
  });

  it.each(['', '   ', '!?', '"', '*', '~', 'a AND (b', '\\', 'putnam\0', '\ud800', 'x'.repeat(200), ':^[]{}'])(
    'answers the odd query %j',
    async (text) => {
      await fill();
      await expect(search(text)).resolves.toBeInstanceOf(Array);
    },
  );

  it.each([0, -1, 1.5, Number.NaN, 1_001])('refuses first = %s', async (first) => {
    await expect(search('putnam', first)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('refuses a text too long', async () => {
    await expect(search('x'.repeat(1_001))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it.each([
    ['a word of two', 'robert putnam', 'Robert Smith', 'Ruberta Patnem'],
    ['the whole word', 'putnam', 'Putnam', 'Patnemov'],
  ])('puts what prints %s before what only sounds like the query', async (_what, query, printed, alike) => {
    // The later id: among equals it would come last.
    const persons = [searchable('person:2', printed), searchable('person:1', alike)];
    await use().store.writeRows(MERGE_NODES.Person, persons);
    expect(await search(query, 10, ['Person'])).toEqual(['person:2', 'person:1']);
  });
}
