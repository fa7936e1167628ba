import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../../schema/store/open-store.ts';
import { startFakeBolt } from '../../support/fake-bolt.ts';
import type { Neo4jServer } from '../../support/neo4j/start-neo4j.ts';
import { killCommands, runCli } from '../../support/run-cli.ts';

const RECORD = 'ingest/data/qogam-dauir-2026-1.json';

const load = ({ uri, user, password, database }: Neo4jServer['config']) => {
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, GRAPH_PATH: '' };
  return runCli(['load', RECORD], { env });
};

/** What only an operator can mend is said so, by the port and on the command line. */
export function describeRefusals(server: Neo4jServer): void {
  const { config } = server;
  const open = (other: object) => openStore({ ...config, ...other });
  const admin = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password));
  const made: string[] = [];
  afterAll(async () => {
    await killCommands();
    for (const user of made) await admin.executeQuery(`DROP USER ${user}`, {}, { database: 'system' });
    await admin.close();
  });

  const createUser = async (change: 'CHANGE REQUIRED' | 'CHANGE NOT REQUIRED'): Promise<{ user: string; password: string }> => {
    const account = { user: `user${randomUUID().slice(0, 8)}`, password: randomUUID() };
    await admin.executeQuery(`CREATE USER ${account.user} SET PASSWORD $password ${change}`, account, { database: 'system' });
    made.push(account.user);
    return account;
  };

  describe('a server that refuses', () => {
    it('a database that there is not, over both kinds of address', async () => {
      for (const scheme of ['bolt', 'neo4j']) {
        const refused = open({ database: 'nowhere', uri: config.uri.replace('bolt', scheme) });
        await expect(refused).rejects.toMatchObject({ code: 'STORE_REFUSED', remedy: 'Check NEO4J_DATABASE.' });
      }
    });

    it('a wrong password, and after some of them the account', async () => {
      const { user } = await createUser('CHANGE NOT REQUIRED');
      const remedies = new Set<unknown>();
      for (let tries = 0; tries < 5; tries += 1) {
        const refused: unknown = await open({ user, password: 'mistaken for it' }).catch((error: unknown) => error);
        expect(refused).toMatchObject({ code: 'STORE_REFUSED' });
        expect(String(refused)).not.toContain('mistaken');
        if (refused instanceof Error && 'remedy' in refused) remedies.add(refused.remedy);
      }
      expect([...remedies]).toEqual(['Check NEO4J_USER and NEO4J_PASSWORD.', 'Check NEO4J_PASSWORD, wait a few seconds, and try again.']);
    });

    it('an account that has to change its password first', async () => {
      const refused = open(await createUser('CHANGE REQUIRED'));
      await expect(refused).rejects.toMatchObject({ code: 'STORE_REFUSED', remedy: expect.stringContaining('ALTER CURRENT USER') });
    });
  });

  describe('theoria load', () => {
    it.each([
      [
        'an unreachable server',
        { uri: 'bolt://127.0.0.1:1' },
        'Neo4j at bolt://127.0.0.1:1 does not answer',
        'Start it, or check NEO4J_URI.',
      ],
      ['a wrong password', { password: 'mistaken' }, 'refuses the account', 'Check NEO4J_USER and NEO4J_PASSWORD.'],
      ['a wrong database', { database: 'nowhere' }, 'has no such database', 'Check NEO4J_DATABASE.'],
    ])('says what to do about %s and ends with 1', async (_what, wrong, why, remedy) => {
      const { code, stdout, stderr } = await load({ ...config, ...wrong });
      expect(stderr).toContain(why);
      expect(stderr.trimEnd().split('\n').at(-1)).toBe(remedy);
      expect(stderr).not.toMatch(/mistaken|\bat .*\.ts:\d/);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    });

    it('says what to do about a version that it does not know and ends with 1', async () => {
      const old = await startFakeBolt('Neo4j/4.4.12');
      try {
        const { code, stderr } = await load({ ...config, uri: `bolt://127.0.0.1:${old.port}` });
        expect(stderr).toContain('Neo4j/4.4.12');
        expect({ code, last: stderr.trimEnd().split('\n').at(-1) }).toEqual({
          code: 1,
          last: 'Use Neo4j 5.26 (long-term support) or a release of 2025 or later.',
        });
      } finally {
        await old.close();
      }
    });
  });
}
