import type { Plugin } from 'graphql-yoga';
import { AppError } from '../../schema/errors.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import type { Logger } from '../logger.ts';

/**
 * `/health`: the process answers. `/ready`: the graph is open and answers as well; 503 without details when it does not.
 * That it does not answer is logged by the store, once; anything else that keeps it from answering is logged here.
 */
export const useHealth = (store: GraphStore, log: Logger): Plugin => ({
  async onRequest({ url, endResponse, fetchAPI }) {
    const answer = (status: number, text: string): void =>
      endResponse(new fetchAPI.Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } }));
    if (url.pathname === '/health') return answer(200, 'up');
    if (url.pathname !== '/ready') return;
    try {
      await store.ping();
      answer(200, 'ready');
    } catch (err) {
      if (!(err instanceof AppError && err.code === 'STORE_UNAVAILABLE')) log.warn({ err }, 'the graph is not ready');
      answer(503, 'not ready');
    }
  },
});
