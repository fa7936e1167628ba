import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { countWholeIssues } from '../../schema/cypher/read-issues.ts';
import { readEnvironment } from '../../schema/env.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
// oxlint-disable-next-line no-restricted-imports -- the one place where the ways of writing and of reading the graph meet
import { createApp } from '../../server/app.ts';
// oxlint-disable-next-line no-restricted-imports -- see above
import { serverConfig } from '../../server/config.ts';
// oxlint-disable-next-line no-restricted-imports -- see above
import { createLogger } from '../../server/logger.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readRecord } from './read-record.ts';
import { talk } from './terminal.ts';

const SHIPPED = fileURLToPath(new URL('../data', import.meta.url));

/** An issue whose load was interrupted does not count, so that the next start mends it. */
async function loadShippedIfEmpty(store: GraphStore): Promise<void> {
  await store.prepare();
  const [count] = await store.read(countWholeIssues, { limit: 1 });
  if (count !== undefined && count.issues > 0) return;
  talk('The graph is empty: loading the shipped issue.');
  // Only the first start resolves a record, so only the first start loads the code and the vocabulary for it.
  const { loadAll } = await import('./load-all.ts');
  const names = (await readdir(SHIPPED)).filter((name) => name.endsWith('.json')).toSorted();
  await loadAll(store, await Promise.all(names.map(async (name) => [name, await readRecord(path.join(SHIPPED, name))] as const)));
}

const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });

async function serve(): Promise<ExitCode> {
  const environment = readEnvironment();
  const store = await openStore(environment.store);
  try {
    await loadShippedIfEmpty(store);
    const app = createApp({ store, config: serverConfig(environment), log: createLogger(environment.logLevel) });
    const server = await app.listen(environment.port);
    const address = server.url.replace('127.0.0.1', 'localhost');
    talk(`Theoria is at ${address} (GraphQL at ${address}/graphql). Stop with Ctrl+C.`);
    await signalled();
    await server.close();
    return EXIT.done;
  } finally {
    await store.close();
  }
}

/** `theoria serve`: GraphQL and the page. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('serve')
    .description('serve GraphQL and the page; an empty graph gets the shipped issue first')
    .addHelpText('after', '\nSettings come from the environment, see .env.example.\n\nExample:\n  PORT=4001 npm run -s theoria -- serve')
    .action(async () => end(await serve()));
