import neo4j, { type Driver, type RoutingControl } from 'neo4j-driver';
import type { Query } from '../engine.ts';
import { neo4jError } from './errors.ts';
import { toDriverParams } from './values.ts';

/** The language of our statements; servers from 2026 speak Cypher 25 unless told. */
const DIALECT = 'CYPHER 5';

export interface Executor {
  read(query: Query): Promise<readonly unknown[]>;
  write(query: Query): Promise<readonly unknown[]>;
}

/** The one place that runs Cypher on Neo4j: names the database and the routing, maps values and errors. */
export function executorOf(driver: Driver, database: string): Executor {
  const run = async ({ name, text, params }: Query, routing: RoutingControl): Promise<readonly unknown[]> => {
    try {
      const result = await driver.executeQuery(`${DIALECT}\n${text}`, toDriverParams(params), { database, routing });
      return result.records.map((record): unknown => record.toObject());
    } catch (error) {
      throw neo4jError(name, error);
    }
  };
  return {
    read: (query) => run(query, neo4j.routing.READ),
    write: (query) => run(query, neo4j.routing.WRITE),
  };
}
