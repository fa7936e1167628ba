import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import { AppError } from '../schema/errors.ts';

const GRACE = 5000;

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no new request, lets those under way end (for five seconds at most) and resolves when all connections are gone. */
  close(): Promise<void>;
}

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  // A kept-alive connection turns idle only after its answer, when `close` no longer looks.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
};

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

/** @throws AppError PORT_TAKEN, or CONFIG where the address cannot be listened on for another reason */
export const listen = async (listener: RequestListener, host: string, port: number): Promise<Listening> => {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, listener);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    if (hasCode(cause, 'EADDRINUSE'))
      throw new AppError('PORT_TAKEN', `Port ${port} is taken.`, { remedy: `Choose another: PORT=${port + 1} npm start`, cause });
    throw new AppError('CONFIG', `Cannot listen on ${host}, port ${port}.`, { remedy: 'Check HOST and PORT.', cause });
  }
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close: () => closeServer(server) };
};
