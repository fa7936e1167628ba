import { expect, test } from 'vitest';
import { apiOver } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

const production = apiOver(silentStore());
const development = apiOver(silentStore(), { development: true });
const INTROSPECTION = '{ __schema { queryType { name } } }';
const graphiql = () => new Request('http://localhost/graphql', { headers: { accept: 'text/html' } });

test('outside development there is no introspection, no GraphiQL and no hint', async () => {
  const { data, errors } = await production.ask(INTROSPECTION);
  expect(data ?? null).toBeNull();
  expect(errors[0]?.message).toMatch(/introspection has been disabled/);
  expect((await production.ask('{ articels { totalCount } }')).errors[0]?.message).not.toContain('articles');
  const page = await production.app.fetch(graphiql());
  expect(page.headers.get('content-type') ?? '').not.toContain('text/html');
});

test('in development all three are there', async () => {
  expect((await development.ask(INTROSPECTION)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  expect((await development.ask('{ articels { totalCount } }')).errors[0]?.message).toContain('articles');
  const page = await development.app.fetch(graphiql());
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).not.toMatch(/(src|href)=["']?https?:/);
});
