import neo4j from 'neo4j-driver';
import { lock } from './lock.ts';
import type { Neo4jServer } from './neo4j-server.ts';

const isNotOurs = (): Promise<never> => Promise.reject(new Error('the server of NEO4J_URI is not ours to kill or start'));

/** The server of NEO4J_URI, for one test file at a time, since its tests empty the database. */
export async function namedServer(uri: string): Promise<Neo4jServer> {
  const release = await lock('neo4j-named-server');
  const { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env;
  const config = { engine: 'neo4j', uri, user: user || 'neo4j', password: password ?? '', database: database || 'neo4j' } as const;
  const driver = neo4j.driver(uri, neo4j.auth.basic(config.user, config.password));
  try {
    const { agent } = await driver.getServerInfo();
    return {
      config,
      version: agent?.replace('Neo4j/', '') ?? '',
      ours: false,
      kill: isNotOurs,
      shutDown: isNotOurs,
      start: isNotOurs,
      admin: isNotOurs,
      stop: release,
    };
  } catch (error) {
    await release();
    throw error;
  } finally {
    await driver.close();
  }
}
