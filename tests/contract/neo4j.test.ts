import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../schema/store/neo4j/full-text.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { describeContract } from './suite/describe-contract.ts';

const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;

if (uri === undefined || uri === '') {
  process.stderr.write('neo4j: not run, NEO4J_URI is not set\n');
} else {
  const server = { uri, user: user ?? 'neo4j', password: password ?? '', database: database ?? 'neo4j' };
  describeContract('neo4j', () => openStore({ engine: 'neo4j', ...server }));

  describe('a Neo4j server', () => {
    it.each([
      ['account', { password: 'wrong' }, 'Check NEO4J_USER and NEO4J_PASSWORD.'],
      ['database', { database: 'nowhere' }, 'Check NEO4J_DATABASE.'],
    ])('that does not know the %s is reported with a remedy', async (_what, wrong, remedy) => {
      const store = openStore({ engine: 'neo4j', ...server, ...wrong });
      await expect(store).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', remedy });
    });
  });
}

describe('neo4j adapter', () => {
  it('reports a server that does not answer', async () => {
    const nowhere = { engine: 'neo4j', uri: 'bolt://127.0.0.1:1', user: 'u', password: 'p', database: 'neo4j' } as const;
    await expect(openStore(nowhere)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
      remedy: 'Start it, or check NEO4J_URI.',
    });
  });

  it('reports an address that is none', async () => {
    const nowhere = { engine: 'neo4j', uri: 'http://127.0.0.1', user: 'u', password: 'p', database: 'neo4j' } as const;
    await expect(openStore(nowhere)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      remedy: expect.stringContaining('NEO4J_URI'),
    });
  });

  it.each([
    ['putnam', ['xptnm'], String.raw`putnam xptnm putnam* xptnm*`],
    ['a"b(c', [], String.raw`a\"b\(c a\"b\(c*`],
    ['NOT', [], 'not not*'],
    ['*\\', [], String.raw`\*\\ \*\\*`],
  ])('escapes %j for Lucene', (word, skeletons, query) => {
    const skeletonPrefix = skeletons[0] ?? null;
    expect(luceneQuery({ words: [word], skeletons, wordPrefix: word, skeletonPrefix })).toBe(query);
  });
});
