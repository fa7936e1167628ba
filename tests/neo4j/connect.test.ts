import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { startFakeBolt } from '../support/fake-bolt.ts';

const nothing = (): void => undefined;
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listening(server: Server): Promise<number> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

const open = (uri: string) => openStore({ engine: 'neo4j', uri, user: 'u', password: 'a secret', database: 'neo4j' });

describe('what is not a Neo4j to work with is refused with a remedy', () => {
  it.each(['bolt', 'neo4j'])('nothing behind %s://', async (scheme) => {
    await expect(open(`${scheme}://127.0.0.1:1`)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining(`Neo4j at ${scheme}://127.0.0.1:1 does not answer`),
      remedy: 'Start it, or check NEO4J_URI.',
    });
  });

  it('a host that there is not, with what the system says of it', async () => {
    await expect(open('bolt://no-such-host.invalid')).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/does not answer \(getaddrinfo \w+ no-such-host\.invalid\)$/),
    });
  });

  it.each(['http://127.0.0.1', 'bolt:/127.0.0.1', 'localhost:7687'])('the address %s', async (uri) => {
    await expect(open(uri)).rejects.toMatchObject({ code: 'STORE_REFUSED', remedy: expect.stringContaining('NEO4J_URI begins with') });
  });

  it.each(['bolt', 'neo4j'])('a web server behind %s://', async (scheme) => {
    const port = await listening(createHttp((_request, response) => response.end()));
    await expect(open(`${scheme}://127.0.0.1:${port}`)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining('does not speak Bolt'),
      remedy: expect.stringContaining('NEO4J_URI names the Bolt port'),
    });
  });

  it('a server that has no version of Bolt in common with us', async () => {
    const port = await listening(
      createServer((socket) => void socket.on('error', nothing).once('data', () => socket.end(Buffer.alloc(4)))),
    );
    await expect(open(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      remedy: expect.stringContaining('Neo4j 5.26 or later'),
    });
  });

  it('a server that breaks off', async () => {
    const port = await listening(createServer((socket) => void socket.on('error', nothing).destroy()));
    await expect(open(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('a server that takes the connection and says nothing', async () => {
    const port = await listening(createServer((socket) => void socket.on('error', nothing)));
    await expect(open(`bolt://127.0.0.1:${port}`)).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      remedy: 'Start it, or check NEO4J_URI.',
    });
  });

  it.each(['Neo4j/4.4.12', 'Neo4j/5.25.1', 'Memgraph/3.0'])('the version %s', async (agent) => {
    const server = await startFakeBolt(agent);
    closing.push(server.close);
    await expect(open(`bolt://127.0.0.1:${server.port}`)).rejects.toMatchObject({
      code: 'STORE_REFUSED',
      message: expect.stringContaining(agent),
      remedy: 'Use Neo4j 5.26 (long-term support) or a release of 2025 or later.',
    });
  });

  it('without a word of the password or of what stands before the host', async () => {
    const refused: unknown = await open('bolt://somebody:hidden@127.0.0.1:1').catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('bolt://127.0.0.1:1') });
    expect(JSON.stringify(refused) + String(refused)).not.toMatch(/secret|hidden|somebody/);
  });
});
