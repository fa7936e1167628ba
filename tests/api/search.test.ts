import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
beforeAll(async () => {
  api = await smallApi();
});
afterAll(() => api.remove());

interface Hit {
  kind: string;
  score: number;
  label: { kk: string | null; ru: string | null; en: string | null };
  node: { type: string; id: string };
}
const search = async (text: string, args = ''): Promise<Hit[]> => {
  const { data, errors } = await api.ask<{ search: Hit[] }>(
    `query($text: String!) { search(text: $text${args}) { kind score label { kk ru en } node { type: __typename id } } }`,
    { text },
  );
  expect(errors).toEqual([]);
  return data.search;
};

test.each(['Путнам', 'Putnam', 'PUTNAM', 'Патнам'])('%s finds the one person in any script', async (text) => {
  const persons = await search(text, ', kinds: [PERSON]');
  const [thinker] = (
    await api.ask<{ theories: { edges: { node: { name: string; thinkers: { id: string }[] } }[] } }>(
      '{ theories { edges { node { name thinkers { id } } } } }',
    )
  ).data.theories.edges
    .filter(({ node }) => node.name === 'Social capital')
    .flatMap(({ node }) => node.thinkers);
  expect(persons[0]?.node).toEqual({ type: 'Person', id: thinker?.id });
});

test.each(['мұражай', 'музей', 'museum'])('%s finds the article in three languages', async (text) => {
  const [first] = await search(text, ', kinds: [ARTICLE]');
  expect(first?.label.en).toBe('The Museum and Soft Power');
  expect(first?.node.type).toBe('Article');
});

test('hits come best first, of the kinds asked for, as many as asked for', async () => {
  const all = await search('soft power');
  expect(all.length).toBeGreaterThan(2);
  expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((a, b) => b - a));
  const theories = await search('soft power', ', kinds: [THEORY]');
  expect(theories.map(({ kind }) => kind)).toEqual(['THEORY']);
  expect(await search('soft power', ', first: 1')).toEqual(all.slice(0, 1));
});

test('what is nowhere finds nothing', async () => {
  expect(await search('қтщшхъ')).toEqual([]);
  expect(await search('“…”')).toEqual([]);
});

test.each([
  ['no text', ''],
  ['blanks', '   '],
  ['201 characters', 'a'.repeat(201)],
])('%s is the asker’s fault', async (_what, text) => {
  const { errors } = await api.ask('query($text: String!) { search(text: $text) { score } }', { text });
  expect(errors).toMatchObject([{ message: '`text` must have from 1 to 200 characters.', extensions: { code: 'BAD_USER_INPUT' } }]);
});
