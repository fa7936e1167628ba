import { readEnvironment } from '../../schema/env.ts';
import { AppError } from '../../schema/errors.ts';
import { checkModel } from '../../schema/graph/model-version.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';
import { handOverTarget } from './hand-over.ts';
import { storeTarget, type LoadTarget } from './load-target.ts';
import { openOrMake } from './open-or-make.ts';
import { talk } from './terminal.ts';
import { graphOf, type GraphOption } from './with-store.ts';

const isLocked = (error: unknown): error is AppError => error instanceof AppError && error.code === 'STORE_LOCKED';

async function openGraph(config: StoreConfig): Promise<LoadTarget> {
  const store = await openOrMake(config, { patient: true });
  try {
    await checkModel(store);
    return storeTarget(store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The server that has the file open, where it and this process know the same token. */
function runningServer(path: string, locked: AppError): LoadTarget {
  const { token, url } = readEnvironment().ingest;
  if (token === null) {
    throw new AppError('STORE_LOCKED', locked.message, {
      remedy:
        'Stop the server that uses it; or start that server with INGEST_TOKEN and set the same here, then records are handed to it. See .env.example.',
      cause: locked,
    });
  }
  talk(`${path} is in use: records go to the server at ${url}.`);
  return handOverTarget({ url, token }, path);
}

/**
 * Opens the graph that the option or the environment names; where a server has it open, hands records to that server.
 *
 * @throws AppError GRAPH_OUTDATED or GRAPH_TOO_NEW where it is of another model, STORE_LOCKED where it is in use, and as the store does
 */
export async function openTarget(options: GraphOption): Promise<LoadTarget> {
  const config = graphOf(options);
  try {
    return await openGraph(config);
  } catch (error) {
    if (config.engine === 'embedded' && isLocked(error)) return runningServer(config.path, error);
    throw error;
  }
}
