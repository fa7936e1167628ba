import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
beforeAll(async () => {
  api = await smallApi();
});
afterAll(() => api.remove());

interface PlaceAnswer {
  phrase: string | null;
  line: number | null;
  section: string | null;
  language: string | null;
  references: number[];
}
interface LinkAnswer {
  id: string;
  strength: number;
  source: { position: number };
  target: { position: number };
  reasons: {
    kind: string;
    weight: number;
    label: { kk: string | null; ru: string | null; en: string | null };
    subject: { type: string; id: string };
    sourcePlaces: PlaceAnswer[];
    targetPlaces: PlaceAnswer[];
  }[];
}
const PLACE = '{ phrase line section language references }';
const FIELDS = `id strength source { position } target { position } reasons { kind weight label { kk ru en } subject { type: __typename id } sourcePlaces ${PLACE} targetPlaces ${PLACE} }`;

const links = async (args = ''): Promise<LinkAnswer[]> => {
  const { data, errors } = await api.ask<{ articleLinks: { edges: { node: LinkAnswer }[] } }>(
    `{ articleLinks${args} { edges { node { ${FIELDS} } } } }`,
  );
  expect(errors).toEqual([]);
  return data.articleLinks.edges.map(({ node }) => node);
};
const between = async (a: number, b: number): Promise<LinkAnswer> =>
  (await links()).find(({ source, target }) => source.position === a && target.position === b) ?? expect.fail(`no link ${a}–${b}`);

test('the strongest link comes first; its strength is the sum of its reasons', async () => {
  const all = await links();
  expect(all.map(({ source, target, strength }) => [source.position, target.position, strength])).toEqual([
    [1, 2, 8.5],
    [1, 3, 6.5],
    [2, 3, 0.5],
  ]);
  for (const { strength, reasons } of all) expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(strength);
});

test('two articles are linked for each thing they share, the weightiest reason first', async () => {
  const { reasons } = await between(1, 2);
  expect(reasons.map(({ kind, weight, subject }) => [kind, weight, subject.type])).toEqual([
    ['SHARED_THEORY', 2, 'Theory'],
    ['SHARED_PERSON', 2, 'Person'],
    ['SHARED_WORK', 2, 'Work'],
    ['SHARED_CONCEPT', 1, 'Concept'],
    ['SHARED_PERSON', 0.5, 'Person'],
    ['SHARED_PERSON', 0.5, 'Person'],
    ['SHARED_INSTITUTION', 0.5, 'Institution'],
  ]);
});

test('a shared theory is shown in the passages of either article', async () => {
  const theory = (await between(1, 2)).reasons.find(({ kind }) => kind === 'SHARED_THEORY');
  expect(theory?.sourcePlaces).toEqual([
    { phrase: 'жұмсақ күш', line: 45, section: 'Кіріспе', language: 'kk', references: [2] },
    { phrase: 'soft power', line: 64, section: 'Талқылау', language: 'kk', references: [2] },
  ]);
  expect(theory?.targetPlaces).toEqual([{ phrase: 'мягкой силы', line: 165, section: 'Введение', language: 'ru', references: [2] }]);
});

test('a shared work is shown as entry and as bracketed groups', async () => {
  const work = (await between(1, 2)).reasons.find(({ kind }) => kind === 'SHARED_WORK');
  expect(work?.sourcePlaces.map(({ phrase, line, references }) => [phrase, line, references])).toEqual([
    ['Мұражайлар туралы: Қазақстан Республикасының 2023 жылғы 3 мамырдағы № 111 Заңы', 101, [1]],
    ['[1; 3]', 61, [1]],
  ]);
  expect(work?.targetPlaces.map(({ phrase, line }) => [phrase, line])).toEqual([
    ['Закон Республики Казахстан от 3 мая 2023 года № 111 «О музеях»', 221],
    ['[1–2]', 165],
  ]);
});

test('an author of one who is cited in the other is shown as author there and as entry here', async () => {
  const person = (await between(1, 2)).reasons.find(({ kind }) => kind === 'SHARED_PERSON');
  expect(person?.label.ru).toBe('Ерлан Оспанов');
  expect(person?.sourcePlaces.map(({ phrase, references }) => [phrase, references])).toEqual([
    ['Оспанов Е. Қ. Дала мәдениетінің тарихы // Дала ғылымы. – 2021. – № 1. – 12–20 б.', [4]],
  ]);
  expect(person?.targetPlaces.map(({ phrase }) => phrase)).toEqual(['Ерлан Оспанов']);
});

test('a shared keyword is shown in each language that prints it, a shared institution as printed', async () => {
  const { reasons } = await between(1, 2);
  const concept = reasons.find(({ kind }) => kind === 'SHARED_CONCEPT');
  expect(concept?.label).toEqual({ kk: 'мәдени саясат', ru: 'культурная политика', en: 'cultural policy' });
  expect(concept?.targetPlaces.map(({ phrase, language }) => [phrase, language])).toEqual([
    ['мәдени саясат', 'kk'],
    ['культурная политика', 'ru'],
    ['cultural policy', 'en'],
  ]);
  const institution = reasons.find(({ kind }) => kind === 'SHARED_INSTITUTION');
  expect([institution?.sourcePlaces, institution?.targetPlaces].map((places) => places?.map(({ phrase }) => phrase))).toEqual([
    ['Сарыарқа университетінің'],
    ['Университет Сарыарка'],
  ]);
});

test('an article that cites the other is linked to it outright, and not once more through its authors', async () => {
  const { reasons } = await between(1, 3);
  expect(reasons.map(({ kind, weight }) => [kind, weight])).toEqual([
    ['DIRECT_CITATION', 4],
    ['SHARED_THEORY', 2],
    ['SHARED_PERSON', 0.5],
  ]);
  expect(reasons[2]).toMatchObject({
    sourcePlaces: [{ references: [3] }, { phrase: '[1; 3]' }],
    targetPlaces: [{ references: [2] }, {}, {}],
  });
  expect(reasons[0]).toMatchObject({
    subject: { type: 'Article' },
    label: { en: 'The Museum and Soft Power' },
    sourcePlaces: [{ phrase: 'Мұражай және жұмсақ күш' }],
    targetPlaces: [
      { line: 374, references: [4] },
      { phrase: '[2, 4]', line: 285 },
    ],
  });
});

test('one person cited in both for different works joins them a little', async () => {
  expect((await between(2, 3)).reasons.map(({ kind, weight }) => [kind, weight])).toEqual([['SHARED_PERSON', 0.5]]);
});

test('links can be asked for by article, by reason and by id', async () => {
  const first = await between(1, 2);
  const { data } = await api.ask<{ articles: { edges: { node: { id: string; links: { edges: { node: { id: string } }[] } } }[] } }>(
    '{ articles { edges { node { id links { edges { node { id } } } } } } }',
  );
  const [one, , three] = data.articles.edges.map(({ node }) => node);
  expect(one?.links.edges[0]?.node.id).toBe(first.id);
  expect((await links(`(articleId: "${three?.id}")`)).map(({ source, target }) => [source.position, target.position])).toEqual([
    [1, 3],
    [2, 3],
  ]);
  expect((await links('(reasons: [SHARED_THEORY, SHARED_CONCEPT])')).map(({ strength, reasons }) => [strength, reasons.length])).toEqual([
    [3, 2],
    [2, 1],
  ]);
  const byId = await api.ask<{ articleLink: LinkAnswer }>(`query($id: ID!) { articleLink(id: $id) { ${FIELDS} } }`, { id: first.id });
  expect(byId.data.articleLink).toEqual(first);
});
