import neo4j, { type Driver } from 'neo4j-driver';
import { AppError } from '../../errors.ts';
import type { Engine } from '../engine.ts';
import { neo4jError } from './errors.ts';
import { executorOf } from './executor.ts';
import { findText } from './full-text.ts';
import { prepare } from './prepare.ts';
import { checkVersion } from './server-version.ts';

const CONNECT_MS = 5_000;
/** Of the wait for a free connection the making of one is a part. */
const ACQUIRE_MS = 6_000;
/** For an API that has to answer; writes wait longer (`patience.ts`). */
const RETRY_MS = 2_000;

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Reads wait, as writes do, while the server is being restarted. */
  readonly patient: boolean;
}

/** The URI without what may be secret in it. */
const addressOf = (uri: string): string => (uri.split('?', 1)[0] ?? '').replace(/\/\/[^/]*@/, '//');

function driverOf({ uri, user, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      maxTransactionRetryTime: RETRY_MS,
      userAgent: 'theoria',
    });
  } catch (error) {
    throw new AppError('STORE_REFUSED', `${addressOf(uri)} is not the address of a Neo4j server`, {
      remedy: 'NEO4J_URI begins with bolt:// or neo4j://, with +s for TLS.',
      cause: error,
    });
  }
}

/**
 * Connects to a Neo4j server of 5.26 or later: one of its own (`bolt://`), a cluster or Aura (`neo4j://`, `neo4j+s://`).
 * @throws AppError STORE_UNAVAILABLE when it does not answer, STORE_REFUSED when it refuses the account, has no such
 * database or is of another version.
 */
export async function neo4jEngine(config: Neo4jConfig): Promise<Engine> {
  const { database, patient } = config;
  const driver = driverOf(config);
  const address = addressOf(config.uri);
  const executor = executorOf({ driver, address, database, patient });
  const ping = async (): Promise<void> => {
    let agent: string | undefined;
    try {
      // Fails at once where a query would be tried again.
      ({ agent } = await driver.getServerInfo({ database }));
    } catch (error) {
      throw neo4jError('connect', address, error, true);
    }
    checkVersion(address, agent);
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
    prepare: () => prepare(executor),
    read: (query) => executor.read(query),
    write: (query) => executor.write(query),
    findText: (query) => findText(executor, query),
    ping,
    // A committed transaction of Neo4j is on its disk already.
    flush: () => Promise.resolve(),
    close: () => driver.close(),
  };
}
