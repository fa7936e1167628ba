import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { freePort } from '../free-port.ts';
import { admin } from './admin.ts';
import type { Neo4jServer } from './neo4j-server.ts';
import { kill, launch, shutDown, type Launch } from './server-process.ts';

const FIRST_PASSWORD = 'neo4j';

/** Bolt on loopback alone, accounts with passwords, little memory, nothing told to anybody. */
const settingsOf = (port: number): Record<string, string> => ({
  'server.bolt.enabled': 'true',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.bolt.advertised_address': `127.0.0.1:${port}`,
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': '64m',
  'db.tx_log.preallocate': 'false',
  // The rest of five seconds for each of two pools.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
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

/** Starts a server of our own on a free port, with an empty store in a temporary folder. */
export async function ownServer(
  how: Omit<Launch, 'home'>,
  version: string,
  settings: Readonly<Record<string, string>>,
): Promise<Neo4jServer> {
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
