import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
beforeAll(async () => {
  api = await smallApi();
});
afterAll(() => api.remove());

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { id: string } }[];
}

const LISTS = ['issues', 'articles', 'persons', 'institutions', 'theories', 'works', 'concepts', 'articleLinks', 'findings'] as const;

const page = async (list: string, args: string): Promise<Page> => {
  const { data, errors } = await api.ask<Record<string, Page>>(
    `{ ${list}(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } } }`,
  );
  expect(errors).toEqual([]);
  return data[list] ?? expect.fail(`no ${list}`);
};

describe.each(LISTS)('%s', (list) => {
  test('pages of one put together are the whole list', async () => {
    const whole = await page(list, 'first: 100');
    expect(whole.edges).toHaveLength(whole.totalCount);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const one: Page = await page(list, after === null ? 'first: 1' : `first: 1, after: "${after}"`);
      expect(one.totalCount).toBe(whole.totalCount);
      expect(one.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(one.pageInfo.startCursor).toBe(one.edges[0]?.cursor);
      seen.push(...one.edges.map(({ node }) => node.id));
      after = one.pageInfo.hasNextPage ? one.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('a page after the last item is empty and still knows the total', async () => {
    const whole = await page(list, 'first: 100');
    const past = await page(list, `first: 5, after: "${whole.pageInfo.endCursor}"`);
    expect(past).toMatchObject({
      totalCount: whole.totalCount,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });

  test.each(['first: 0', 'first: -1', 'first: 101', 'first: null', 'after: ""', 'after: "zz"', 'after: "b3RoZXI6MA"'])(
    '%s is the asker’s fault',
    async (args) => {
      const { data, errors } = await api.ask(`{ ${list}(${args}) { totalCount } }`);
      expect(data).toBeNull();
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    },
  );
});

test('a cursor of another list, or from past the end, is refused', async () => {
  const { pageInfo } = await page('persons', 'first: 2');
  const other = await api.ask(`{ works(after: "${pageInfo.endCursor}") { totalCount } }`);
  expect(other.errors[0]?.message).toBe('`after` is not a cursor of this list.');
  const past = await api.ask(`{ persons(after: "${Buffer.from('persons:999').toString('base64url')}") { totalCount } }`);
  expect(past.errors[0]).toMatchObject({ message: '`after` is past the end of this list.', extensions: { code: 'BAD_USER_INPUT' } });
});
