import { expect, test } from 'vitest';
import { AppError } from '../../schema/errors.ts';
import { apiOver, graphqlRequest } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

const secret = new AppError('INTERNAL', 'bolt://db.internal:7687 refused neo4j/hunter2', { cause: new Error('ECONNREFUSED') });

test.each([false, true])('a fault of ours is logged and masked (development: %s)', async (development) => {
  const api = apiOver(silentStore({ list: () => Promise.reject(secret) }), { development });
  const { data, errors } = await api.ask('{ articles { totalCount } }');
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    { message: 'Something went wrong on our side.', path: ['articles'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/bolt|hunter2|ECONNREFUSED|stack/);
  expect(api.logged.join()).toContain('db.internal');
  expect(api.logged).toHaveLength(1);
});

test.each([
  ['STORE_UNAVAILABLE', 0],
  ['STORE_REFUSED', 1],
  ['STORE_CONFLICT', 1],
  ['LIMIT', 1],
] as const)('a graph that answers %s is told by that code, without what is behind it', async (code, logged) => {
  const fault = new AppError(code, 'bolt://db.internal:7687 said no to neo4j/hunter2', { cause: new Error('ECONNREFUSED') });
  const api = apiOver(silentStore({ read: () => Promise.reject(fault) }));
  const { status, data, errors } = await api.ask('{ theory(id: "x") { id } }');
  expect([status, data]).toEqual([200, { theory: null }]);
  expect(errors).toMatchObject([{ path: ['theory'], extensions: { code } }]);
  expect(JSON.stringify(errors)).not.toMatch(/bolt|hunter2|ECONNREFUSED|stack/);
  expect(api.logged).toHaveLength(logged);
});

test('a fault in one field leaves the others answered', async () => {
  const api = apiOver(silentStore({ read: ({ name }) => (name === 'read-theories' ? Promise.reject(secret) : Promise.resolve([])) }));
  const { data, errors } = await api.ask('{ articles { totalCount } theory(id: "x") { id } }');
  expect(data).toEqual({ articles: { totalCount: 0 }, theory: null });
  expect(errors).toMatchObject([{ path: ['theory'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
});

test('a relationship that leads nowhere is a fault of ours', async () => {
  const listed = [{ id: 'article:gone', total: 1 }];
  const api = apiOver(silentStore({ list: async ({ row }) => row.array().parse(listed) }));
  const { errors } = await api.ask('{ articles { edges { node { id } } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(api.logged.join()).toContain('article:gone');
});

test.each([
  ['not JSON', '{', 400],
  ['no query', '{}', 200],
  ['not GraphQL', '{"query":"{"}', 200],
  ['a batch', '[{"query":"{ __typename }"}]', 400],
  ['a mutation', '{"query":"mutation { write }"}', 200],
])('%s is answered with errors and no stack', async (_what, body, status) => {
  const api = apiOver(silentStore());
  const response = await api.app.fetch(graphqlRequest(body));
  const text = await response.text();
  expect(response.status).toBe(status);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
  expect(text).not.toMatch(/node_modules|\.ts:\d/);
});
