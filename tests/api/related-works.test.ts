import { afterAll, beforeAll, expect, test } from 'vitest';
import { listArticles } from '../../schema/cypher/read-articles.ts';
import { loadedStore } from '../support/loaded-store.ts';
import { apiOver, smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
let articles: readonly string[];
beforeAll(async () => {
  api = await smallApi();
  const { data } = await api.ask<{ articles: { edges: { node: { id: string } }[] } }>('{ articles { edges { node { id } } } }');
  articles = data.articles.edges.map(({ node }) => node.id);
});
afterAll(() => api.remove());

test('an article leads to those that cite the same works, and says how many', async () => {
  const { data, errors } = await api.ask('query($id: ID!) { article(id: $id) { coupled { sharedWorks article { position } } } }', {
    id: articles[0],
  });
  expect(errors).toEqual([]);
  expect(data).toEqual({ article: { coupled: [{ sharedWorks: 1, article: { position: 2 } }] } });
});

test('a work leads to those cited together with it', async () => {
  const { data } = await api.ask<{ article: { references: { edges: { node: { work: { id: string; coCited: unknown[] } } }[] } } }>(
    'query($id: ID!) { article(id: $id) { references { edges { node { work { id coCited(first: 2) { articles work { id } } } } } } } }',
    { id: articles[0] },
  );
  const works = data.article.references.edges.map(({ node }) => node.work);
  expect(works).toHaveLength(4);
  // Four works in one list: each is cited with the three others, and two are asked for.
  for (const { coCited } of works) expect(coCited).toHaveLength(2);
});

const wayBetween = async (from: string | undefined, to: string | undefined) => {
  const query = 'query($from: ID!, $to: ID!) { shortestPath(from: $from, to: $to) { __typename id } }';
  return (await api.ask<{ shortestPath: { __typename: string; id: string }[] }>(query, { from, to })).data.shortestPath;
};

test('a way leads from one work to another, over articles and persons', async () => {
  const way = await wayBetween(articles[0], articles[1]);
  expect(way.map(({ id }) => id)).toEqual([articles[0], way[1]?.id, articles[1]]);
  expect(way.map(({ __typename }) => __typename)).toEqual(['Article', 'Work', 'Article']);
  expect(await wayBetween(articles[0], articles[0])).toEqual([]);
  expect(await wayBetween(articles[0], 'work:none')).toEqual([]);
});

test.each([0, 101])('refuses a page of %s', async (first) => {
  const { errors } = await api.ask('query($id: ID!, $first: Int) { article(id: $id) { coupled(first: $first) { sharedWorks } } }', {
    id: articles[0],
    first,
  });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('in a library too large to be linked at once an article, an issue and a link still have their links', async () => {
  const { store, remove } = await loadedStore();
  const library = apiOver({
    ...store,
    // As if there were three thousand articles.
    list: async (statement, params) =>
      (await store.list(statement, params)).map((row) =>
        statement.name === listArticles.name ? statement.row.parse({ ...Object(row), total: 3_000 }) : row,
      ),
  });
  const links = '{ totalCount edges { node { id strength } } }';
  const all = await library.ask(`{ articleLinks ${links} }`);
  expect(all.errors).toMatchObject([{ extensions: { code: 'LIMIT' } }]);
  const { data } = await library.ask<Record<string, { totalCount: number; edges: { node: { id: string } }[] }>>(
    `query($article: ID!, $issue: ID!) { ofArticle: articleLinks(articleId: $article) ${links} ofIssue: articleLinks(issueId: $issue) ${links} }`,
    {
      article: articles[0],
      issue: (await library.ask<{ issues: { edges: { node: { id: string } }[] } }>('{ issues { edges { node { id } } } }')).data.issues
        .edges[0]?.node.id,
    },
  );
  const small = await api.ask<{ articleLinks: unknown }>(`{ articleLinks ${links} }`);
  expect(data['ofIssue']).toEqual(small.data.articleLinks);
  expect(data['ofArticle']?.totalCount).toBe(2);
  const id = data['ofIssue']?.edges[0]?.node.id;
  const one = await library.ask('query($id: ID!) { articleLink(id: $id) { id strength } }', { id });
  expect(one.data).toEqual({ articleLink: data['ofIssue']?.edges[0]?.node });
  await remove();
});
