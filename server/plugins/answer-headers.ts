import type { Plugin } from 'graphql-yoga';
import { ANSWER_HEADERS } from '../security-headers.ts';

/** GraphiQL, the one page of the API, keeps its own rules; it is there in development only. */
export const useAnswerHeaders = (): Plugin => ({
  onResponse({ response }) {
    if (response.headers.get('content-type')?.startsWith('text/html')) return;
    for (const [name, value] of Object.entries(ANSWER_HEADERS)) response.headers.set(name, value);
  },
});
