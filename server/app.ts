import { createYoga } from 'graphql-yoga';
import { HAND_OVER } from '../schema/hand-over.ts';
import type { GraphStore } from '../schema/store/graph-store.ts';
import type { ServerConfig } from './config.ts';
import { createContext } from './context.ts';
import { createHandOver, type RecordTaker } from './hand-over.ts';
import { LIMITS } from './limits.ts';
import { listen, type Listening } from './listen.ts';
import type { Logger } from './logger.ts';
import { createMaskError } from './mask-error.ts';
import { createPage } from './page.ts';
import { useAnswerHeaders } from './plugins/answer-headers.ts';
import { useDeadline } from './plugins/deadline.ts';
import { guards } from './plugins/guards.ts';
import { useHealth } from './plugins/health.ts';
import { createSchema } from './schema.ts';

const API_PATHS = ['/graphql', '/health', '/ready'];

/** Answers of the API in process, and the whole server with the page. */
export interface App {
  /** Answers `/graphql`, `/health` and `/ready`. */
  fetch(request: Request): Promise<Response>;
  /** Serves API and page on the configured host; port 0 takes a free one. */
  listen(port: number): Promise<Listening>;
}

export interface AppParts {
  readonly store: GraphStore;
  readonly config: ServerConfig;
  readonly log: Logger;
  /** Loads the records that are handed over; without it none are taken. */
  readonly taker?: RecordTaker | null;
}

export const createApp = ({ store, config, log, taker = null }: AppParts): App => {
  const yoga = createYoga({
    schema: createSchema(),
    context: () => createContext(store),
    plugins: [useHealth(store, log), ...guards(config.development), useDeadline(config.deadline), useAnswerHeaders()],
    maskedErrors: { maskError: createMaskError(log) },
    maxRequestBodySize: LIMITS.body,
    graphiql: config.development,
    // Yoga's own page fetches GraphiQL from a CDN; this one brings it along. It is megabytes, so it is loaded when asked for.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    logging: false,
    // Yoga answers its own health check on any address that ends like this one; no address ends in a space.
    healthCheckEndpoint: ' ',
  });
  const page = createPage(config.page);
  const handOver = createHandOver(taker, log);
  return {
    fetch: async (request) => yoga.fetch(request),
    listen: (port) =>
      listen(
        (request, response) => {
          const path = request.url?.split('?', 1)[0] ?? '/';
          // Yoga makes an address of the host that a client names, and answers a bad one with a stack trace.
          request.headers.host = 'localhost';
          if (API_PATHS.includes(path)) void yoga(request, response);
          else if (path === HAND_OVER.path) handOver(request, response);
          else page(request, response);
        },
        config.host,
        port,
      ),
  };
};
