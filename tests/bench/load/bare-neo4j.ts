import neo4j, { type Driver } from 'neo4j-driver';
import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import { batchesOf, withoutHeader, type RowLoader } from './row-loader.ts';

/** Whole numbers as Neo4j's own, in whatever holds them. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withIntegers);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIntegers(item)]));
  return value;
}

/** Runs a text through the driver, with nothing of ours between. */
export const runBare = (driver: Driver, database: string, text: string, params: object, routing: 'READ' | 'WRITE') =>
  driver.executeQuery(text, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, withIntegers(value)])), {
    database,
    routing,
  });

/** The same statements in a plain loop through the driver. */
export function bareNeo4jLoader(driver: Driver, database: string): RowLoader {
  const write = async (text: string, rows: readonly object[]): Promise<void> => {
    for (const batch of batchesOf(rows)) await runBare(driver, database, withoutHeader(text), { rows: batch }, 'WRITE');
  };
  return {
    nodes: (label, rows) => write(MERGE_NODES[label].text, rows),
    relationships: (type, rows) => write(MERGE_RELATIONSHIPS[type].text, rows),
    close: () => driver.close(),
  };
}
