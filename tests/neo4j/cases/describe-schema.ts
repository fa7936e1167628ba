import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { MERGE_NODES } from '../../../schema/cypher/write-statements.ts';
import { LOOKUPS, SEARCH_TEXT } from '../../../schema/graph/constraints.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import type { Neo4jServer } from '../../support/neo4j/start-neo4j.ts';
import { startTcpProxy } from '../../support/tcp-proxy.ts';

const LONG_MS = 300_000;

const expectedConstraints = Object.entries(LOOKUPS).map(([label, { unique }]) => `${label}.${unique}`);
const expectedIndexes = Object.entries(LOOKUPS).flatMap(([label, { indexed }]) => indexed.map((property) => `${label}.${property}`));

/** What the graph needs of the database is made, is looked for, and is told where it cannot be made. */
export function describeSchema(server: Neo4jServer): void {
  describe('constraints and indexes', () => describePreparing(server));
}

function describePreparing(server: Neo4jServer): void {
  const { config } = server;
  const admin = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
  afterAll(() => admin.close());
  const column = async (query: string): Promise<string[]> =>
    (await admin.executeQuery(query, {}, { database: config.database })).records.map((record) => String(record.get(0)));
  const run = (query: string) => column(query);

  const shown = async () => ({
    constraints: await column(`SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type ENDS WITH 'UNIQUENESS'
RETURN labelsOrTypes[0] + '.' + properties[0] AS item ORDER BY item`),
    indexes: await column(`SHOW INDEXES YIELD labelsOrTypes, properties, type, owningConstraint
WHERE type = 'RANGE' AND owningConstraint IS NULL RETURN labelsOrTypes[0] + '.' + properties[0] AS item ORDER BY item`),
    fullText: await column('SHOW FULLTEXT INDEXES YIELD labelsOrTypes, properties, state RETURN [state] + properties + labelsOrTypes'),
  });
  const dropAll = async (): Promise<void> => {
    for (const name of await column('SHOW CONSTRAINTS YIELD name RETURN name')) await run(`DROP CONSTRAINT ${name}`);
    for (const name of await column("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) await run(`DROP INDEX ${name}`);
  };

  beforeEach(async () => {
    const store = await openStore(config);
    await store.prepare();
    await store.close();
  });

  describe('preparing', () => {
    it('makes every constraint and index, and waits until they are ready', async () => {
      await dropAll();
      const store = await openStore(config);
      await store.prepare();
      expect(await shown()).toEqual({
        constraints: expectedConstraints.sort(),
        indexes: expectedIndexes.sort(),
        fullText: [['ONLINE', SEARCH_TEXT.property, ...SEARCH_TEXT.labels].join(',')],
      });
      await store.close();
    });

    it('makes what has gone, and takes what is there under another name', async () => {
      const store = await openStore(config);
      await run('DROP CONSTRAINT work_id');
      await run('CREATE CONSTRAINT by_hand FOR (n:Work) REQUIRE n.id IS UNIQUE');
      await run('DROP INDEX article_issue');
      await store.prepare();
      expect(await column("SHOW CONSTRAINTS YIELD name, labelsOrTypes WHERE labelsOrTypes = ['Work'] RETURN name")).toEqual(['by_hand']);
      expect((await shown()).indexes).toEqual(expectedIndexes.sort());
      await store.close();
    });

    it('tells an index of the right name over the wrong labels', async () => {
      const store = await openStore(config);
      await run('DROP INDEX search_text');
      await run('CREATE FULLTEXT INDEX search_text FOR (n:Other) ON EACH [n.other]');
      await expect(store.prepare()).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: expect.stringContaining('full-text index search_text'),
        remedy: expect.stringContaining('SHOW INDEXES'),
      });
      await run('DROP INDEX search_text');
      await store.prepare();
      await store.close();
    });
  });

  it('tells what is in the way of a constraint', async () => {
    const store = await openStore(config);
    await run('DROP CONSTRAINT venue_id');
    await run('CREATE INDEX in_the_way FOR (n:Venue) ON (n.id)');
    await expect(store.prepare()).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('an index in the way'),
      remedy: expect.stringContaining('drop what is over the same label'),
    });
    await run('DROP INDEX in_the_way');
    await run("UNWIND [1, 2] AS n CREATE (:Venue {id: 'venue:twice'})");
    await expect(store.prepare()).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringMatching(/over the nodes that are there: make constraint venue_id$/),
      remedy: expect.stringContaining('one id twice'),
    });
    await run("MATCH (n:Venue {id: 'venue:twice'}) DELETE n");
    await store.prepare();
    await store.close();
  });

  it('asks nothing of a database that has all, but what is there', async () => {
    const proxy = await startTcpProxy(Number(new URL(config.uri).port));
    const store = await openStore({ ...config, uri: `bolt://127.0.0.1:${proxy.port}` });
    await store.prepare();
    expect(proxy.sent()).toContain('SHOW CONSTRAINTS');
    expect(proxy.sent()).not.toMatch(/CREATE|awaitIndexes/);
    await store.close();
    await proxy.close();
  });

  describe.skipIf(!server.ours)('a database that takes no writes', () => {
    it('can be read, and what is missing in it is named', { timeout: LONG_MS }, async () => {
      const store = await openStore(config);
      await run('DROP CONSTRAINT venue_id');
      await server.shutDown();
      await server.start({ 'server.databases.read_only': 'neo4j' });
      await store.ping();
      await expect(store.search('one', { labels: ['Work'], first: 1 })).resolves.toBeInstanceOf(Array);
      await expect(store.writeRows(MERGE_NODES.Venue, [{ id: 'venue:1', properties: {} }])).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: expect.stringContaining('takes no writes'),
      });
      await expect(store.prepare()).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: expect.stringMatching(/constraint venue_id$/),
        remedy: expect.stringContaining('are made once'),
      });
      await server.shutDown();
      await server.start();
      await store.prepare();
      await store.close();
    });
  });
}
