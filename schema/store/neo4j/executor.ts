import neo4j, { type Driver, type RoutingControl } from 'neo4j-driver';
import type { Query } from '../engine.ts';
import { neo4jError } from './errors.ts';
import { withPatience } from './patience.ts';
import { toDriverParams } from './values.ts';

/** The language of our statements; servers from 2026 speak Cypher 25 unless told. */
const DIALECT = 'CYPHER 5';
/** A reader has gone long before that; the server then ends the query as well. */
const READ_MS = 60_000;

export interface Executor {
  read(query: Query): Promise<readonly unknown[]>;
  /** As every write of ours may be done twice, one that meets a restart of the server is done again when it is back. */
  write(query: Query): Promise<void>;
}

/** What an executor works with. */
export interface Session {
  readonly driver: Driver;
  /** For messages: the URI without anything secret. */
  readonly address: string;
  readonly database: string;
  /** Whether reads wait for a restart too. */
  readonly patient: boolean;
}

/**
 * The one place that runs Cypher on Neo4j: names the database and the routing, maps values and errors. All calls share
 * the bookmarks of the driver, so that in a cluster a reader sees what was written before.
 */
export function executorOf({ driver, address, database, patient }: Session): Executor {
  const run = async ({ text, params }: Query, routing: RoutingControl): Promise<readonly unknown[]> => {
    const transactionConfig = routing === neo4j.routing.READ ? { timeout: READ_MS } : {};
    const result = await driver.executeQuery(`${DIALECT}\n${text}`, toDriverParams(params), { database, routing, transactionConfig });
    return result.records.map((record): unknown => record.toObject());
  };
  const orOurError = async <Result>({ name }: Query, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw neo4jError(name, address, error);
    }
  };
  return {
    read(query) {
      const work = () => run(query, neo4j.routing.READ);
      return orOurError(query, () => (patient ? withPatience(work) : work()));
    },
    async write(query) {
      await orOurError(query, () => withPatience(() => run(query, neo4j.routing.WRITE)));
    },
  };
}
