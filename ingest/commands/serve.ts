import { Command } from 'commander';
import { countWholeIssues } from '../../schema/cypher/read-issues.ts';
import { readEnvironment, type Environment } from '../../schema/env.ts';
import type { AppError, ErrorCode } from '../../schema/errors.ts';
import { checkModel } from '../../schema/graph/model-version.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { storeWhenReachable } from '../../schema/store/store-when-reachable.ts';
// oxlint-disable-next-line no-restricted-imports -- the one place where the ways of writing and of reading the graph meet
import { createApp } from '../../server/app.ts';
// oxlint-disable-next-line no-restricted-imports -- see above
import { serverConfig } from '../../server/config.ts';
// oxlint-disable-next-line no-restricted-imports -- see above
import type { RecordTaker } from '../../server/hand-over.ts';
// oxlint-disable-next-line no-restricted-imports -- see above
import { createLogger } from '../../server/logger.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { openOrMake } from './open-or-make.ts';
import { stopSignal } from './stop-signal.ts';
import { inWords, talk } from './terminal.ts';

/** A conflict too: another server may be filling the same empty graph. */
const MAY_COME_BACK: ReadonlySet<ErrorCode> = new Set(['STORE_UNAVAILABLE', 'STORE_CONFLICT']);

async function openGraph(config: Environment['store']): Promise<GraphStore> {
  const store = await openOrMake(config);
  try {
    await checkModel(store);
    await store.prepare();
    // An issue whose load was interrupted does not count, so that the next start mends it.
    const [count] = await store.read(countWholeIssues, { limit: 1 });
    // Only the first start resolves a record, so only the first start reads the code and the vocabulary for it.
    if (count === undefined || count.issues === 0) await (await import('./load-shipped.ts')).loadShipped(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The code that loads records is read only where records are taken. */
async function takerOf({ ingest, store: config }: Environment, store: GraphStore, stopping: AbortSignal): Promise<RecordTaker | null> {
  if (ingest.token === null) return null;
  const { takeRecords } = await import('./record-taker.ts');
  return { token: ingest.token, take: takeRecords({ store, config, stopping }) };
}

/** Listens before the graph is open, so that `/health` answers whatever the graph does; ends at a fault that only an operator can mend. */
async function serve(): Promise<ExitCode> {
  const environment = readEnvironment();
  const log = createLogger(environment.logLevel, environment.secrets);
  const stopping = new AbortController();
  const stopped = stopSignal().then(() => stopping.abort());
  let address = '';
  let isOpen = false;
  const graph = storeWhenReachable({
    engine: environment.store.engine,
    open: () => openGraph(environment.store),
    mayComeBack: ({ code }) => environment.store.engine === 'neo4j' && MAY_COME_BACK.has(code),
    lost: (error: AppError) => {
      log.warn({ err: error }, 'the graph does not answer');
      if (!isOpen) talk(`${inWords(error)}\nTheoria listens at ${address} and tries again until it does.`);
    },
    found: () => log.info('the graph answers again'),
  });
  const taker = await takerOf(environment, graph.store, stopping.signal);
  try {
    const server = await createApp({ store: graph.store, config: serverConfig(environment), log, taker }).listen(environment.port);
    address = server.url.replace('127.0.0.1', 'localhost');
    try {
      const opened = graph.open().then(() => {
        isOpen = true;
        if (!stopping.signal.aborted) talk(`Theoria is at ${address} (GraphQL at ${address}/graphql). Stop with Ctrl+C.`);
      });
      await Promise.race([opened, stopped]);
      await stopped;
    } finally {
      await server.close();
    }
    return EXIT.done;
  } finally {
    await graph.store.close();
  }
}

/** `theoria serve`: GraphQL and the page. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('serve')
    .description('serve GraphQL and the page; an empty graph gets the shipped issue first')
    .addHelpText(
      'after',
      '\nSettings come from the environment and `.env`, see .env.example. With INGEST_TOKEN, `load` and `ingest` can hand records over.\n\nExample:\n  PORT=4001 npm run -s theoria -- serve',
    )
    .action(async () => end(await serve()));
