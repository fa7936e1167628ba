import { realpathSync } from 'node:fs';
import pLimit from 'p-limit';
import { AppError } from '../../schema/errors.ts';
import { HAND_OVER, type Taken } from '../../schema/hand-over.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import type { StoreConfig } from '../../schema/store/store-config.ts';
import { loadRecord } from '../load/load-record.ts';
import { rowsBeside } from './rows-beside.ts';

/** Bytes of all records that are being loaded or wait for it. */
const BYTES_AT_MOST = 4 * HAND_OVER.bytesAtMost;

export interface TakingFrom {
  readonly store: GraphStore;
  readonly config: StoreConfig;
  /** Aborted when the server is to end: a load under way then ends after its batch. */
  readonly stopping: AbortSignal;
  readonly rowsOf?: typeof rowsBeside;
}

function checkGraph(config: StoreConfig, graph: string | null): void {
  if (graph === null || (config.engine === 'embedded' && realpathSync(config.path) === graph)) return;
  const own = config.engine === 'embedded' ? realpathSync(config.path) : 'a Neo4j server';
  throw new AppError('BAD_USAGE', `The server that takes records has ${own} open, not ${graph}`, {
    remedy: 'Give the address of the server that holds the file: INGEST_URL.',
  });
}

/** Loads records that are handed over into the graph that this process serves, one after the other, between the questions of readers. */
export const takeRecords = ({ store, config, stopping, rowsOf = rowsBeside }: TakingFrom) => {
  const queue = pLimit(1);
  let held = 0;
  const goOn = (): void => {
    if (!stopping.aborted) return;
    throw new AppError('STORE_UNAVAILABLE', 'The server is being stopped: the record is not loaded, or only in part', {
      remedy: 'Load it again; what is there already changes nothing.',
    });
  };
  const loadOne = async (body: Uint8Array, graph: string | null): Promise<Taken> => {
    goOn();
    // Not open yet, or away: then nothing is made of the record in vain.
    await store.ping();
    checkGraph(config, graph);
    const { rows, problems } = await rowsOf(body, stopping).finally(goOn);
    const summary = await loadRecord(store, rows, goOn);
    return { ...summary, problems: [...problems] };
  };
  return async (body: Uint8Array, graph: string | null): Promise<Taken> => {
    if (held + body.length > BYTES_AT_MOST)
      throw new AppError('STORE_CONFLICT', 'Too much waits to be loaded already', { remedy: 'Load it again in a minute.' });
    held += body.length;
    return queue(() => loadOne(body, graph)).finally(() => (held -= body.length));
  };
};
