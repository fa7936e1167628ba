import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { countCost } from '../../../server/plugins/cost.ts';

const schema = buildSchema(`
  type Query { list(first: Int = 20): Connection!  all: [Item!]!  top(first: Int!): [Item!]! one: Item }
  type Connection { edges: [Edge!]! totalCount: Int! }
  type Edge { node: Item! }
  type Item { id: ID! list(first: Int = 20): Connection! parts: [Item!] }
`);

test.each<[string, string, Record<string, unknown>, number]>([
  ['one field', '{ __typename }', {}, 1],
  ['a field and what is in it', '{ one { id } }', {}, 2],
  ['the default page size', '{ list { totalCount } }', {}, 1 + 20],
  ['a page size written out', '{ list(first: 3) { edges { node { id } } } }', {}, 1 + 3 + 3 + 3],
  ['a page size by variable', 'query($n: Int) { list(first: $n) { edges { node { id } } } }', { n: 3 }, 1 + 3 + 3 + 3],
  ['the default of a variable', 'query($n: Int = 3) { list(first: $n) { edges { node { id } } } }', {}, 1 + 3 + 3 + 3],
  ['a variable that is not given', 'query($n: Int) { list(first: $n) { totalCount } }', {}, 1 + 20],
  ['pages in pages', '{ list(first: 3) { edges { node { list(first: 2) { totalCount } } } } }', {}, 1 + 3 + 3 + 3 + 6],
  ['a list that is the page', '{ top(first: 7) { id } }', {}, 1 + 7],
  ['a list without page size, as five', '{ all { parts { id } } }', {}, 1 + 5 + 25],
  ['a page size under one, as one', '{ top(first: -7) { id } }', {}, 1 + 1],
  ['fragments', 'fragment F on Item { id } { one { ...F ... on Item { id } } }', {}, 1 + 1 + 1 + 1 + 1],
  ['the operation that is named', 'query A { one { id } } query B { __typename }', {}, 1],
])('%s', (_what, query, variables, cost) => {
  expect(countCost(schema, parse(query), query.includes('query B') ? 'B' : null, variables, 1000)).toBe(cost);
});

test('counting ends when the limit is passed', () => {
  expect(
    countCost(schema, parse('{ list(first: 100) { edges { node { list(first: 100) { edges { node { id } } } } } } }'), null, {}, 1000),
  ).toBeLessThan(25_000);
});
