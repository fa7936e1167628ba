import { EventEmitter, once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Stands between a client and a server on loopback, and can part them. */
export interface TcpProxy {
  readonly port: number;
  /** All that clients have sent, as Latin-1: enough to look for ASCII in it. */
  sent(): string;
  /** Resolves when a client has sent this from now on. */
  hears(text: string): Promise<void>;
  /** Breaks every connection; new ones are let through. */
  cut(): void;
  /** Breaks every connection, and each new one at once: for the client as if nothing were there any more. */
  cutForGood(): void;
  close(): Promise<void>;
}

/** Starts a proxy before a port of 127.0.0.1. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const chunks: string[] = [];
  const heard = new EventEmitter();
  let isOpen = true;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // A broken connection is what the proxy is for.
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    keep(client);
    if (!isOpen) return void client.destroy();
    const upstream = connect(target, '127.0.0.1');
    keep(upstream);
    client.on('data', (chunk: Buffer) => {
      chunks.push(chunk.toString('latin1'));
      heard.emit('chunk');
    });
    client.pipe(upstream).pipe(client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    sent: () => chunks.join(''),
    async hears(text) {
      const first = chunks.length;
      while (!chunks.slice(first).join('').includes(text)) await once(heard, 'chunk');
    },
    cut,
    cutForGood() {
      isOpen = false;
      cut();
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
