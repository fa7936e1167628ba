import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { PAGE_HEADERS } from './security-headers.ts';

/** Vite puts a hash of the content into these names. */
const HASHED = /^\/assets\/[^/]+\.\w+$/;

const say = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${text}\n`);
};

/**
 * Serves the built page from a folder; any address without a file extension is the page's own.
 * The folder is looked at anew for each request (sirv's `dev`), so that a new build needs no restart
 * and a file that went away is a plain 404.
 */
export const createPage = (folder: string) => {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    single: true,
    setHeaders: (response, pathname) =>
      response.setHeader('cache-control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, 'Only GET and HEAD are answered here.');
    if (!existsSync(join(folder, 'index.html')))
      return say(response, 503, 'The page has not been built yet: run `npm run build`, then load this address again.');
    // sirv hands an impossible range to the file system, which throws.
    delete request.headers.range;
    serve(request, response, () => say(response, 404, 'There is nothing at this address.'));
  };
};
