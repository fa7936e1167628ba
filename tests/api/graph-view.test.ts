import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
beforeAll(async () => {
  api = await smallApi();
});
afterAll(() => api.remove());

interface View {
  nodes: { id: string; kind: string; size: number; label: { en: string | null } }[];
  edges: { id: string; kind: string; source: string; target: string; weight: number }[];
  omitted: number;
}
const graph = async (args = ''): Promise<View> => {
  const { data, errors } = await api.ask<{ graph: View }>(
    `{ graph${args} { omitted nodes { id kind size label { en } } edges { id kind source target weight } } }`,
  );
  expect(errors).toEqual([]);
  return data.graph;
};
const tally = (names: readonly string[]): Record<string, number> =>
  names.reduce<Record<string, number>>((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {});

const ALL = '(kinds: [PERSON, INSTITUTION, THEORY, WORK, CONCEPT])';

test('without kinds it is the articles and their links', async () => {
  const { nodes, edges, omitted } = await graph();
  expect(nodes.map(({ kind, size, label }) => [kind, size, label.en])).toEqual([
    ['ARTICLE', 1, 'The Museum and Soft Power'],
    ['ARTICLE', 2, 'The Limits of Cultural Policy'],
    ['ARTICLE', 3, 'Trust in Cities'],
  ]);
  expect(edges.map(({ kind, weight }) => [kind, weight])).toEqual([
    ['LINK', 8.5],
    ['LINK', 6.5],
    ['LINK', 0.5],
  ]);
  expect(omitted).toBe(0);
});

test('every edge joins two of the nodes, ids are unique, and no node stands alone', async () => {
  const { nodes, edges } = await graph(ALL);
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  expect(joined).toEqual(ids);
});

test('kinds bring their nodes and edges', async () => {
  const theories = await graph('(kinds: [THEORY])');
  expect(tally(theories.nodes.map(({ kind }) => kind))).toEqual({ ARTICLE: 3, THEORY: 3 });
  expect(tally(theories.edges.map(({ kind }) => kind))).toEqual({ LINK: 3, DRAWS_ON: 5 });
  const persons = await graph('(kinds: [PERSON])');
  expect(tally(persons.nodes.map(({ kind }) => kind))).toEqual({ ARTICLE: 3, PERSON: 4 });
  expect(tally(persons.edges.map(({ kind }) => kind))).toEqual({ LINK: 3, AUTHORED: 4 });
  const thinkers = await graph('(kinds: [PERSON, THEORY])');
  expect(tally(thinkers.nodes.map(({ kind }) => kind))).toEqual({ ARTICLE: 3, PERSON: 6, THEORY: 3 });
  expect(tally(thinkers.edges.map(({ kind }) => kind))).toMatchObject({ PROPOSED_BY: 2 });
  const houses = await graph('(kinds: [INSTITUTION, PERSON])');
  expect(tally(houses.edges.map(({ kind }) => kind))).toEqual({ LINK: 3, AUTHORED: 4, FROM_INSTITUTION: 4, AFFILIATED: 4 });
});

test('an article that is cited by another is drawn once, with the citation as edge', async () => {
  const { nodes, edges } = await graph('(kinds: [WORK])');
  const [first, , third] = nodes;
  expect(nodes.filter(({ label }) => label.en === 'The Museum and Soft Power')).toHaveLength(1);
  expect(edges).toContainEqual(expect.objectContaining({ kind: 'CITES', source: third?.id, target: first?.id, weight: 1 }));
});

test('what goes over `first` is left out and counted, articles last and then what touches most of them', async () => {
  const whole = await graph(ALL);
  const cut = await graph('(kinds: [PERSON, INSTITUTION, THEORY, WORK, CONCEPT], first: 5)');
  expect(cut.nodes).toEqual(whole.nodes.slice(0, 5));
  expect(cut.nodes.slice(3).map(({ size }) => size)).toEqual([3, 2]);
  expect(cut.omitted).toBe(whole.nodes.length - 5);
});

test('it can be asked for one issue; an issue that is not there is empty', async () => {
  const { data } = await api.ask<{ issues: { edges: { node: { id: string } }[] } }>('{ issues { edges { node { id } } } }');
  expect((await graph(`(issueId: "${data.issues.edges[0]?.node.id}")`)).nodes).toHaveLength(3);
  expect(await graph('(issueId: "issue:none")')).toEqual({ nodes: [], edges: [], omitted: 0 });
});

test.each([0, 2001])('first: %i is refused', async (first) => {
  expect((await api.ask(`{ graph(first: ${first}) { omitted } }`)).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
