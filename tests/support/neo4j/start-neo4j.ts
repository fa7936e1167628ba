import { classPath } from './class-path.ts';
import { namedServer } from './named-server.ts';
import type { Neo4jServer } from './neo4j-server.ts';
import { ownServer } from './own-server.ts';
import { meansOrLack, sayAbsent } from './presence.ts';
import { wantedVersion } from './versions.ts';

export type { Neo4jServer } from './neo4j-server.ts';

/** Of a server of our own. */
export interface StartOptions {
  /** More settings, as in `neo4j.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Compiled for speed, as an operator's server is: for timings. */
  readonly optimised?: boolean;
}

/** Says why there is no Neo4j here, or fails where NEO4J_REQUIRED is set. */
function absent(why: string): null {
  if (process.env['NEO4J_REQUIRED'] === '1') throw new Error(`Neo4j is required, and ${why}`);
  sayAbsent(why);
  return null;
}

/**
 * A Neo4j server to test with: that of NEO4J_URI, else one of our own on a free port with an empty store.
 * NEO4J_VERSION says which release (see `versions.ts`). Stop it at the end.
 *
 * @returns null, after a line on standard error, where neither a server nor Java and Maven are there
 * @throws instead, where NEO4J_REQUIRED is 1
 */
export async function startNeo4j({ settings = {}, optimised = false }: StartOptions = {}): Promise<Neo4jServer | null> {
  if (process.env['NEO4J_URI']) return namedServer(process.env['NEO4J_URI']);
  const means = meansOrLack();
  if (typeof means === 'string') return absent(means);
  const { javaHome, maven } = means;
  const { version, flags } = wantedVersion();
  let jars: string;
  try {
    jars = await classPath(maven, javaHome, version);
  } catch (error) {
    return absent(`Maven cannot fetch Neo4j ${version}: ${String(error).slice(0, 500)}`);
  }
  return ownServer({ javaHome, flags, classPath: jars, optimised }, version, settings);
}
