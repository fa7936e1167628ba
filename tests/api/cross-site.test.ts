import { expect, test } from 'vitest';
import { apiOver, graphqlRequest } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

const { app } = apiOver(silentStore());
const query = JSON.stringify({ query: '{ __typename }' });

test.each([
  ['a GET', new Request('http://localhost/graphql?query={__typename}')],
  ['a form', graphqlRequest('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['plain text', graphqlRequest(query, { 'content-type': 'text/plain' })],
])('%s that another site could send without asking is refused', async (_what, request) => {
  const response = await app.fetch(request);
  expect(response.status).toBe(403);
  expect(await response.text()).not.toContain('Query');
});

test('no other origin is let in', async () => {
  const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
  const answer = await app.fetch(graphqlRequest(query, headers));
  const preflight = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    }),
  );
  for (const response of [answer, preflight])
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test('an answer may be neither kept, sniffed nor framed', async () => {
  const { headers } = await app.fetch(graphqlRequest(query));
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
});
