import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof smallApi>>;
beforeAll(async () => {
  api = await smallApi();
});
afterAll(() => api.remove());

interface Articles<Node> {
  articles: { totalCount: number; edges: { node: Node }[] };
}
const nodesOf = async <Node>(fields: string): Promise<Node[]> => {
  const { data, errors } = await api.ask<Articles<Node>>(`{ articles { edges { node { ${fields} } } } }`);
  expect(errors).toEqual([]);
  return data.articles.edges.map(({ node }) => node);
};

test('articles come in the order of the issue, with titles in three languages', async () => {
  expect(await nodesOf('position bodyLanguage pageStart pageEnd title { kk ru en } section { en }')).toEqual([
    {
      position: 1,
      bodyLanguage: 'kk',
      pageStart: 5,
      pageEnd: 14,
      title: { kk: 'Мұражай және жұмсақ күш', ru: 'Музей и мягкая сила', en: 'The Museum and Soft Power' },
      section: { en: 'POLITICS' },
    },
    {
      position: 2,
      bodyLanguage: 'ru',
      pageStart: 15,
      pageEnd: 27,
      title: { kk: 'Мәдени саясаттың шегі', ru: 'Пределы культурной политики', en: 'The Limits of Cultural Policy' },
      section: { en: 'CULTURE' },
    },
    {
      position: 3,
      bodyLanguage: 'en',
      pageStart: 28,
      pageEnd: null,
      title: { kk: 'Қалалардағы сенім', ru: 'Доверие в городах', en: 'Trust in Cities' },
      section: { en: 'CULTURE' },
    },
  ]);
});

test('authors come in order, each with the institution and position printed for this article', async () => {
  const [first] = await nodesOf('authors { order position person { names { kk } } affiliations { unit institution { name } } }');
  expect(first).toEqual({
    authors: [
      {
        order: 1,
        position: 'доцент',
        person: { names: { kk: 'Айгүл Сәрсенова' } },
        affiliations: [{ unit: 'Саясаттану кафедрасы', institution: { name: 'Saryarka University' } }],
      },
      {
        order: 2,
        position: null,
        person: { names: { kk: 'Дәурен Қасымхан' } },
        affiliations: [{ unit: null, institution: { name: 'National Museum of the Steppe' } }],
      },
    ],
  });
});

test('references come in the order of the list, with both printings and the places that cite them', async () => {
  const [first] = await nodesOf<{ references: { totalCount: number; edges: { node: unknown }[] } }>(
    'references(first: 2) { totalCount edges { node { number timesCited printedNative printedRomanized work { title } places { line section phrase references } } } }',
  );
  expect(first?.references.totalCount).toBe(4);
  expect(first?.references.edges.map(({ node }) => node)).toEqual([
    {
      number: 1,
      timesCited: 1,
      printedNative: 'Мұражайлар туралы: Қазақстан Республикасының 2023 жылғы 3 мамырдағы № 111 Заңы',
      printedRomanized: 'Murazhailar turaly [On Museums]',
      work: { title: 'Мұражайлар туралы' },
      places: [{ line: 61, section: 'Талқылау', phrase: '[1; 3]', references: [1] }],
    },
    {
      number: 2,
      timesCited: 2,
      printedNative: 'Nye J. S. Soft Power. New York: PublicAffairs, 2004.',
      printedRomanized: 'Soft Power: The Means to Success in World Politics []',
      work: { title: 'Soft Power: The Means to Success in World Politics' },
      places: [
        { line: 45, section: 'Кіріспе', phrase: '[2]', references: [2] },
        { line: 64, section: 'Талқылау', phrase: '[2, 15 б.]', references: [2] },
      ],
    },
  ]);
});

test('theories come with the central ones first, each with its passages and references', async () => {
  const [first] = await nodesOf(
    'theories { role theory { name } places { phrase line section language sentence } references { number } provenance { line confidence } }',
  );
  expect(first).toMatchObject({
    theories: [
      {
        role: 'CENTRAL',
        theory: { name: 'Soft power' },
        places: [
          { phrase: 'жұмсақ күш', line: 45, section: 'Кіріспе', language: 'kk', sentence: 'Бұл ойдан шығарылған сөйлем.' },
          { phrase: 'soft power', line: 64, section: 'Талқылау', language: 'kk', sentence: null },
        ],
        references: [{ number: 2 }],
      },
      { role: 'SUPPORTING', theory: { name: 'Social capital' }, places: [{ phrase: 'әлеуметтік капитал', line: 61 }] },
    ],
  });
});

test('keywords are kept as printed, and joined over the languages as concepts', async () => {
  const [first] = await nodesOf('keywords { kk ru en } concepts { labels { kk ru en } articleCount }');
  expect(first).toEqual({
    keywords: {
      kk: ['жұмсақ күш', 'мәдени саясат', 'мұражай'],
      ru: ['мягкая сила', 'культурная политика', 'музей'],
      en: ['soft power', 'cultural policy', 'museum'],
    },
    concepts: [
      { labels: { kk: 'жұмсақ күш', ru: 'мягкая сила', en: 'soft power' }, articleCount: 1 },
      { labels: { kk: 'мәдени саясат', ru: 'культурная политика', en: 'cultural policy' }, articleCount: 2 },
      { labels: { kk: 'мұражай', ru: 'музей', en: 'museum' }, articleCount: 1 },
    ],
  });
});

test('an article is found by its id, and null stands for an id that is not there', async () => {
  const [first] = await nodesOf<{ id: string }>('id');
  const { data } = await api.ask(
    'query($id: ID!) { article(id: $id) { position links { totalCount } } none: article(id: "article:none") { id } }',
    {
      id: first?.id,
    },
  );
  expect(data).toEqual({ article: { position: 1, links: { totalCount: 2 } }, none: null });
});
