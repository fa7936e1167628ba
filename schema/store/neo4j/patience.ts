import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** A server that is restarted is away for some 10 to 20 s, longer when it recovers a large store. */
const PATIENCE_MS = 90_000;
const PAUSE_MS = 500;

/**
 * Does the work again while the server is away or cannot do it just now, for a minute and a half at most. The work may have been
 * done although the answer was lost, so doing it twice must be as doing it once.
 * @throws what the last try did
 */
export async function withPatience<Result>(work: () => Promise<Result>, patienceMs = PATIENCE_MS): Promise<Result> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!neo4j.isRetryableError(error) || Date.now() > end) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
