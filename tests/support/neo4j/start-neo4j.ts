import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { admin } from './admin.ts';
import { classPath } from './class-path.ts';
import { namedServer } from './named-server.ts';
import { meansOrLack, sayAbsent } from './presence.ts';
import { kill, launch, shutDown, type Launch } from './server-process.ts';
import { wantedVersion } from './versions.ts';

export interface Neo4jServer {
  /** Fits `openStore`. */
  readonly config: {
    readonly engine: 'neo4j';
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  };
  /** As `5.26.12`. */
  readonly version: string;
  /** Whether the tests may kill and start it: not that of NEO4J_URI. */
  readonly ours: boolean;
  /** SIGKILL; resolves when the process is gone. The store stays. */
  kill(): Promise<void>;
  /** Ends it in good order, as an operator would. The store stays. */
  shutDown(): Promise<void>;
  /** Starts it again on the same port and store, with these settings beside its own this time, and waits for Bolt. */
  start(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** Runs neo4j-admin over its store, in a folder; it must not be running. */
  admin(args: readonly string[], folder: string): Promise<string>;
  /** Ends it and deletes its store; harmless twice. */
  stop(): Promise<void>;
}

/** Of a server of our own. */
export interface StartOptions {
  /** More settings, as in `neo4j.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Compiled for speed, as an operator's server is: for timings. */
  readonly optimised?: boolean;
}

const FIRST_PASSWORD = 'neo4j';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Bolt on loopback alone, accounts with passwords, little memory, nothing told to anybody. */
const settingsOf = (port: number): Record<string, string> => ({
  'server.bolt.enabled': 'true',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': '64m',
  'db.tx_log.preallocate': 'false',
});

/** A new server asks for another password before anything else. */
async function changePassword(uri: string, user: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, FIRST_PASSWORD));
  try {
    const change = 'ALTER CURRENT USER SET PASSWORD FROM $first TO $password';
    await driver.executeQuery(change, { first: FIRST_PASSWORD, password }, { database: 'system' });
  } finally {
    await driver.close();
  }
}

/** Takes a free port and an empty folder for the server. */
async function startOwn(how: Omit<Launch, 'home'>, version: string, settings: Readonly<Record<string, string>>): Promise<Neo4jServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'theoria-neo4j-'));
  const port = await freePort();
  const config = { engine: 'neo4j', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: randomUUID(), database: 'neo4j' } as const;
  let child: ChildProcess | null = null;
  const server: Neo4jServer = {
    config,
    version,
    ours: true,
    async kill() {
      if (child !== null) await kill(child);
      child = null;
    },
    async shutDown() {
      if (child !== null) await shutDown(child);
      child = null;
    },
    async start(more = {}) {
      if (child !== null) return;
      const lines = Object.entries({ ...settingsOf(port), ...settings, ...more }).map(([name, value]) => `${name}=${value}\n`);
      await writeFile(path.join(home, 'neo4j.conf'), lines);
      child = await launch({ ...how, home });
    },
    admin: (args, folder) => admin({ ...how, home }, args, folder),
    async stop() {
      await server.kill();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await server.start();
    await changePassword(config.uri, config.user, config.password);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
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
  return startOwn({ javaHome, flags, classPath: jars, optimised }, version, settings);
}
