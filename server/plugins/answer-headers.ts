import type { Plugin } from 'graphql-yoga';
import { ANSWER_HEADERS } from '../security-headers.ts';

/** GraphiQL, the one page of the API, keeps its own rules; it is there in development only. */
export const useAnswerHeaders = (): Plugin => ({
  onResponse({ response }) {
    // What is left of a body that was too large is never read, so the connection cannot be used again.
    if (response.status === 413) response.headers.set('connection', 'close');
    if (response.headers.get('content-type')?.startsWith('text/html')) return;
    for (const [name, value] of Object.entries(ANSWER_HEADERS)) response.headers.set(name, value);
  },
});
