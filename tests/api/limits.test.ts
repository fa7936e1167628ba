import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../server/limits.ts';
import { apiOver, graphqlRequest } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

const countReads = () => {
  let reads = 0;
  const read = () => {
    reads += 1;
    return Promise.resolve([]);
  };
  const api = apiOver(silentStore({ read, list: read }));
  return { api, reads: () => reads };
};

const nested = (levels: number, args = ''): string =>
  levels === 0 ? '{ name }' : `{ works${args} { edges { node { authors { person ${nested(levels - 1, args)} } } } } }`;

const refused: [string, string, Record<string, unknown>, RegExp][] = [
  ['too deep', `{ persons(first: 1) { edges { node ${nested(3, '(first: 1)')} } } }`, {}, /depth/i],
  ['too many aliases', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: articles { totalCount }`).join(' ')} }`, {}, /aliases/i],
  ['too many directives', `{ __typename ${'@skip(if: false) '.repeat(21)} }`, {}, /directives/i],
  ['too many tokens', `{ ${'__typename '.repeat(2100)} }`, {}, /token limit/i],
  [
    'too large pages, written out',
    '{ persons(first: 100) { edges { node { works(first: 100) { edges { node { citedBy { article { title { kk ru en } } } } } } } } } }',
    {},
    /fields/,
  ],
  [
    'too large pages, by variable',
    'query($n: Int) { persons(first: $n) { edges { node { works(first: $n) { edges { node { citedBy { article { title { kk ru en } } } } } } } } } }',
    { n: 100 },
    /fields/,
  ],
  [
    'too large pages, by a variable’s default',
    'query($n: Int = 100) { persons(first: $n) { edges { node { works(first: $n) { edges { node { citedBy { article { title { kk ru en } } } } } } } } } }',
    {},
    /fields/,
  ],
  [
    'too large pages, through fragments',
    'fragment W on Person { works(first: 100) { ...C } } fragment C on WorkConnection { edges { node { citedBy { article { title { kk ru en } } } } } } { persons(first: 100) { edges { node { ...W } } } }',
    {},
    /fields/,
  ],
];

test.each(refused)('%s: refused before the graph is asked', async (_what, query, variables, message) => {
  const { api, reads } = countReads();
  const { data, errors } = await api.ask(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors[0]?.message).toMatch(message);
  expect(reads()).toBe(0);
});

test('the same question with small pages is let through', async () => {
  const { api, reads } = countReads();
  const [, , , , , byVariable] = refused;
  const { errors } = await api.ask(byVariable?.[1] ?? '', { n: 10 });
  expect(errors).toEqual([]);
  expect(reads()).toBe(1);
});

test('fragments that spread into each other are counted in no time', async () => {
  const { api } = countReads();
  const levels = 8;
  const fragments = Array.from({ length: levels }, (_, n) =>
    n === levels - 1 ? `fragment F${n} on Query { __typename }` : `fragment F${n} on Query { ${`...F${n + 1} `.repeat(60)} }`,
  );
  const started = performance.now();
  const { errors } = await api.ask(`${fragments.join('\n')} { ...F0 }`);
  expect(errors).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('a document full of faults is answered with ten of them at most', async () => {
  const { api } = countReads();
  const { errors } = await api.ask(`{ ${Array.from({ length: 50 }, (_, n) => `no${n}`).join(' ')} }`);
  expect(errors.length).toBeLessThanOrEqual(LIMITS.validationErrors + 1);
});

describe('bodies', () => {
  test('of more than 100 kB are refused, by their length and by their content', async () => {
    const { api, reads } = countReads();
    const body = JSON.stringify({ query: '{ articles { totalCount } }', variables: { padding: 'x'.repeat(LIMITS.body) } });
    expect((await api.app.fetch(graphqlRequest(body))).status).toBe(413);
    expect(reads()).toBe(0);
  });
});
