import neo4j, { type Driver } from 'neo4j-driver';
import { AppError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import { neo4jError } from './errors.ts';
import { executorOf } from './executor.ts';
import { findText } from './full-text.ts';
import { SCHEMA_STATEMENTS } from './schema.ts';

const CONNECT_MS = 5_000;
const RETRY_MS = 10_000;

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

function driverOf({ uri, user, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'theoria',
    });
  } catch (error) {
    throw new AppError('STORE_UNAVAILABLE', `${uri} is not the address of a Neo4j server`, {
      remedy: 'NEO4J_URI begins with bolt:// or neo4j://, with +s for TLS.',
      cause: error,
    });
  }
}

/**
 * Connects to a Neo4j server.
 * @throws AppError STORE_UNAVAILABLE when it does not answer, refuses the account or has no such database.
 */
export async function neo4jEngine(config: Neo4jConfig): Promise<Engine> {
  const { uri, database } = config;
  const driver = driverOf(config);
  const executor = executorOf(driver, database);
  const ping = async (): Promise<void> => {
    try {
      // Fails at once where a query would be tried again and again.
      await driver.verifyConnectivity({ database });
    } catch (error) {
      throw neo4jError(`Neo4j at ${uri}`, error);
    }
    // The server says only to a query that it has no such database.
    await executor.read({ name: `database ${database}`, text: 'RETURN 1 AS one', params: {} });
  };
  try {
    await ping();
  } catch (error) {
    await driver.close();
    throw error;
  }

  return {
    engine: 'neo4j',
    async prepare() {
      for (const text of SCHEMA_STATEMENTS) await executor.write({ name: 'prepare', text, params: {} });
    },
    read: (query) => executor.read(query),
    async write(query) {
      await executor.write(query);
    },
    findText: (query) => findText(executor, query),
    ping,
    // A committed transaction of Neo4j is on its disk already.
    flush: () => Promise.resolve(),
    close: () => driver.close(),
  };
}
