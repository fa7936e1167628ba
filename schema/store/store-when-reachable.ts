import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import type { GraphStore } from './graph-store.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
const ANSWER_MS = 5_000;

export interface WhenReachable {
  readonly engine: GraphStore['engine'];
  /** Opens the graph and makes it ready to be used. */
  readonly open: () => Promise<GraphStore>;
  /** Is this a fault that may go away by itself, so that opening is tried again? */
  readonly mayComeBack: (error: AppError) => boolean;
  /** The graph does not answer; told once, not at every try. */
  readonly lost: (error: AppError) => void;
  /** The graph answers after it did not; told once. */
  readonly found: () => void;
  /** Milliseconds before the second try; each further pause is twice as long, up to fifteen seconds. */
  readonly pause?: number;
  /** Milliseconds after which a graph that is asked whether it is there, and says nothing, is gone: its host may have died without a word. */
  readonly answerWithin?: number;
}

export interface StoreWhenReachable {
  /** The port; until the graph is open each of its methods rejects with STORE_UNAVAILABLE. */
  readonly store: GraphStore;
  /**
   * Opens the graph, with ever longer pauses between the tries. Resolves when it is open or the store was closed.
   * @throws AppError for a fault that does not go away by itself
   */
  open(): Promise<void>;
}

async function pingWithin(store: GraphStore, milliseconds: number): Promise<void> {
  const answered = new AbortController();
  const tooLate = sleep(milliseconds, undefined, { signal: answered.signal }).then(() => {
    throw new AppError('STORE_UNAVAILABLE', `The graph has said nothing for ${milliseconds} ms`, {
      remedy: 'See whether its host is well.',
    });
  });
  try {
    await Promise.race([store.ping(), tooLate]);
  } finally {
    answered.abort();
  }
}

/** A store that can be asked before its graph is open, and that tells when the graph goes away and comes back. */
export function storeWhenReachable(when: WhenReachable): StoreWhenReachable {
  const { engine, open, mayComeBack, lost, found, pause = FIRST_PAUSE_MS, answerWithin = ANSWER_MS } = when;
  const closing = new AbortController();
  let graph: GraphStore | null = null;
  let opening: Promise<void> | null = null;
  let answers = true;
  let probe: Promise<void> | null = null;

  const noteLost = (error: AppError): void => {
    if (answers) lost(error);
    answers = false;
  };
  const noteFound = (): void => {
    if (!answers) found();
    answers = true;
  };

  const tryToOpen = async (): Promise<void> => {
    for (let next = pause; !closing.signal.aborted; next = Math.min(2 * next, LONGEST_PAUSE_MS)) {
      try {
        graph = await open();
        return noteFound();
      } catch (error) {
        if (!(error instanceof AppError && mayComeBack(error))) throw error;
        noteLost(error);
      }
      // Closing is the one thing that ends the pause early.
      await sleep(next, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };

  const use = async <Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> => {
    if (graph === null) throw new AppError('STORE_UNAVAILABLE', 'The graph is not open yet', { remedy: 'Try again in a moment.' });
    try {
      const result = await work(graph);
      noteFound();
      return result;
    } catch (error) {
      if (error instanceof AppError && error.code === 'STORE_UNAVAILABLE' && !closing.signal.aborted) noteLost(error);
      throw error;
    }
  };
  /** While the graph is known to be gone, readers share one short question instead of waiting for a long one each. */
  const ask = <Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> =>
    use(async (store) => {
      if (!answers) await (probe ??= pingWithin(store, answerWithin).finally(() => (probe = null)));
      return work(store);
    });

  const store: GraphStore = {
    engine,
    prepare: () => use((inner) => inner.prepare()),
    read: (statement, params) => ask((inner) => inner.read(statement, params)),
    list: (statement, params) => ask((inner) => inner.list(statement, params)),
    search: (text, options) => ask((inner) => inner.search(text, options)),
    write: (statement, params) => use((inner) => inner.write(statement, params)),
    writeRows: (statement, rows) => use((inner) => inner.writeRows(statement, rows)),
    mergeNodes: (label, rows) => use((inner) => inner.mergeNodes(label, rows)),
    mergeRelationships: (type, rows) => use((inner) => inner.mergeRelationships(type, rows)),
    ping: () => use((inner) => pingWithin(inner, answerWithin)),
    flush: () => use((inner) => inner.flush()),
    async close() {
      closing.abort();
      // Whoever called open() has its fault.
      await opening?.catch(() => undefined);
      await graph?.close();
    },
  };
  return { store, open: () => (opening ??= tryToOpen()) };
}
