import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../../schema/graphql/generated/operations.ts';
import { LIMITS } from '../../server/limits.ts';
import { countCost } from '../../server/plugins/cost.ts';
import { createSchema } from '../../server/schema.ts';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
let ids: Record<string, string>;

beforeAll(async () => {
  api = await smallApi();
  const { data } = await api.ask<Record<string, { edges: { node: { id: string } }[] }>>(
    `{ ${['issues', 'articles', 'persons', 'institutions', 'theories', 'works', 'concepts', 'articleLinks'].map((list) => `${list}(first: 1) { edges { node { id } } }`).join(' ')} }`,
  );
  ids = Object.fromEntries(Object.entries(data).map(([list, { edges }]) => [list, edges[0]?.node.id ?? '']));
});
afterAll(() => api.remove());

const LISTS: Readonly<Record<string, string>> = {
  Article: 'articles',
  Person: 'persons',
  Institution: 'institutions',
  Theory: 'theories',
  Work: 'works',
  Concept: 'concepts',
  Link: 'articleLinks',
};
const KINDS = ['PERSON', 'INSTITUTION', 'THEORY', 'WORK', 'CONCEPT'];
const documents = Object.entries(operations)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, document]) => [name.slice(0, -'Document'.length), `${document}`] as const);

test.each(documents)('%s is answered whole, at under half of what is allowed', async (name, query) => {
  const variables = {
    issueId: ids['issues'],
    id: ids[LISTS[name] ?? ''] ?? '',
    text: 'Putnam',
    kinds: KINDS,
    first: name === 'Graph' ? 2000 : 100,
  };
  const wanted = Object.fromEntries(Object.entries(variables).filter(([variable]) => query.includes(`$${variable}:`)));
  const { data, errors } = await api.ask<Record<string, unknown>>(query, wanted);
  expect(errors).toEqual([]);
  expect(Object.values(data).filter((answer) => answer === null)).toEqual([]);
  expect(countCost(createSchema(), parse(query), name, wanted, LIMITS.cost)).toBeLessThan(LIMITS.cost / 2);
});

test('the page has operations', () => expect(documents.length).toBeGreaterThan(5));
