import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
beforeAll(async () => {
  api = await smallApi();
});
afterAll(() => api.remove());

/** The nodes of a list, by what the test calls them. */
const nodesOf = async <Node>(list: string, fields: string): Promise<Node[]> => {
  const { data, errors } = await api.ask<Record<string, { edges: { node: Node }[] }>>(`{ ${list} { edges { node { ${fields} } } } }`);
  expect(errors).toEqual([]);
  return Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node));
};

test('an issue has its journal and its articles', async () => {
  expect(
    await nodesOf('issues', 'year number wholeNumber journal { title { kk en } issnPrint publisher { ru } } articles { totalCount }'),
  ).toEqual([
    {
      year: 2024,
      number: '2',
      wholeNumber: '14',
      journal: { title: { kk: 'Дала ғылымы', en: 'Steppe Science' }, issnPrint: '1234-5679', publisher: { ru: 'Университет Сарыарка' } },
      articles: { totalCount: 3 },
    },
  ]);
});

test('a person has forms, roles, articles, works, theories and affiliations', async () => {
  const authors = await nodesOf<{ names: { en: string } }>(
    'persons(role: AUTHOR)',
    'names { kk en } orcid roles forms { text place } articles { position } works { totalCount } affiliations { article { position } institution { name } }',
  );
  expect(authors.map(({ names }) => names.en).sort()).toEqual([
    'Aigul Sarsenova',
    'Dauren Kassymkhan',
    'John Archer Smith',
    'Yerlan Ospanov',
  ]);
  expect(authors.find(({ names }) => names.en === 'Aigul Sarsenova')).toMatchObject({
    names: { kk: 'Айгүл Сәрсенова' },
    orcid: '0000-0002-1825-0097',
    articles: [{ position: 1 }],
    affiliations: [{ article: { position: 1 }, institution: { name: 'Saryarka University' } }],
    forms: expect.arrayContaining([expect.objectContaining({ text: 'Айгуль Сарсенова' })]),
  });
});

test('the author of an article who is cited in another plays both parts', async () => {
  const cited = await nodesOf<{ names: { ru: string | null }; roles: string[] }>(
    'persons(role: CITED_AUTHOR, first: 100)',
    'names { ru } roles works { edges { node { title } } }',
  );
  expect(cited.find(({ names }) => names.ru === 'Ерлан Оспанов')).toMatchObject({
    roles: ['AUTHOR', 'CITED_AUTHOR'],
    works: { edges: [{ node: { title: 'Дала мәдениетінің тарихы' } }] },
  });
});

test('a thinker stands behind theories', async () => {
  const thinkers = await nodesOf<{ name: string }>('persons(role: THINKER)', 'name theories { name } roles');
  expect(thinkers).toHaveLength(2);
  expect(thinkers).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ theories: [{ name: 'Social capital' }], roles: ['CITED_AUTHOR', 'THINKER'] }),
      expect.objectContaining({ theories: [{ name: 'Soft power' }] }),
    ]),
  );
});

test('an institution has its members by article', async () => {
  const institutions = await nodesOf<{ name: string }>(
    'institutions',
    'name city country members { unit person { names { en } } article { position } } articles { position }',
  );
  expect(institutions.find(({ name }) => name === 'Saryarka University')).toEqual({
    name: 'Saryarka University',
    city: 'Karaganda',
    country: 'Kazakhstan',
    members: expect.arrayContaining([
      { unit: 'Саясаттану кафедрасы', person: { names: { en: 'Aigul Sarsenova' } }, article: { position: 1 } },
      { unit: 'Кафедра истории', person: { names: { en: 'Yerlan Ospanov' } }, article: { position: 2 } },
    ]),
    articles: expect.arrayContaining([{ position: 1 }, { position: 2 }]),
  });
});

test('theories come with those that most articles draw on first, with uses, thinkers and works', async () => {
  const theories = await nodesOf<{ name: string; articleCount: number }>(
    'theories',
    'name kind articleCount thinkers { roles } uses { role article { position } places { line } } works { title }',
  );
  expect(theories.map(({ name, articleCount }) => `${name} ${articleCount}`)).toEqual([
    'Social capital 2',
    'Soft power 2',
    'Walking interview 1',
  ]);
  expect(theories[0]).toMatchObject({
    kind: 'THEORY',
    uses: [
      { role: 'SUPPORTING', article: { position: 1 }, places: [{ line: 61 }] },
      { role: 'CENTRAL', article: { position: 3 }, places: [{ line: 285 }] },
    ],
    works: [{ title: 'Чтобы демократия сработала' }, { title: 'Bowling Alone: The Collapse and Revival of American Community' }],
  });
  expect(theories[2]).toMatchObject({ kind: 'METHOD', thinkers: [], works: [] });
});

test('works come with the most cited first; each knows who cites it under which number', async () => {
  const works = await nodesOf<{ title: string; citedByCount: number }>(
    'works(first: 100)',
    'title type year url doi citedByCount authors { order printedName person { roles } } citedBy { article { position } reference { number } }',
  );
  expect(works[0]).toMatchObject({
    type: 'LAW',
    year: 2023,
    citedByCount: 2,
    citedBy: [
      { article: { position: 1 }, reference: { number: 1 } },
      { article: { position: 2 }, reference: { number: 1 } },
    ],
  });
  const versions = await nodesOf<{ language: string; versions: { language: string }[] }>(
    'works(first: 100)',
    'language versions { language }',
  );
  expect(
    versions
      .filter((each) => each.versions.length > 0)
      .map((each) => [each.language, each.versions[0]?.language])
      .toSorted(),
  ).toEqual([
    ['en', 'ru'],
    ['en', 'ru'],
    ['ru', 'en'],
    ['ru', 'en'],
  ]);
  expect(works.find(({ title }) => title === 'Walking as a method')).toMatchObject({
    type: 'JOURNAL_ARTICLE',
    doi: '10.1234/streets.2015.3',
    authors: [{ order: 1 }],
  });
  expect(works.find(({ title }) => title.toLowerCase().startsWith('bowling alone'))).toMatchObject({
    citedByCount: 1,
    citedBy: [{ reference: { number: 2 } }, { reference: { number: 6 } }],
  });
});

test('a concept has its articles', async () => {
  expect((await nodesOf('concepts', 'labels { kk ru en } articleCount articles { position }'))[0]).toEqual({
    labels: { kk: 'мәдени саясат', ru: 'культурная политика', en: 'cultural policy' },
    articleCount: 2,
    articles: [{ position: 1 }, { position: 2 }],
  });
});

test('findings name their article, those on the whole issue come last', async () => {
  expect(await nodesOf('findings', 'code severity message suggestion line article { position }')).toEqual([
    {
      code: 'name-differs-by-language',
      severity: 'WARNING',
      message: 'Author 1 is printed with a Cyrillic letter in the English head',
      suggestion: 'Print the name in one script',
      line: 22,
      article: { position: 1 },
    },
    expect.objectContaining({ code: 'board-without-role', severity: 'INFO', article: null }),
  ]);
});

test.each(['issue', 'person', 'institution', 'theory', 'work', 'concept', 'articleLink'])(
  '%s answers null for an id that is not there',
  async (entity) => {
    expect(await api.ask(`{ ${entity}(id: "none") { id } }`)).toMatchObject({ data: { [entity]: null }, errors: [] });
  },
);
