import { readFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jServer } from '../support/neo4j/start-neo4j.ts';
import { scriptStatements } from './script-statements.ts';

/** Runs a script statement by statement, as cypher-shell does. */
export async function runScript({ uri, user, password, database }: Neo4jServer['config'], file: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    for (const statement of scriptStatements(await readFile(file, 'utf8'))) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}
