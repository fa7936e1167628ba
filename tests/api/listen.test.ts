import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { apiOver } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

test('a taken port is named, with what to type instead', async () => {
  const { app } = apiOver(silentStore());
  const first = await app.listen(0);
  const port = Number(new URL(first.url).port);
  await expect(app.listen(port)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: `Port ${port} is taken.`,
    remedy: `Choose another: PORT=${port + 1} npm start`,
  });
  await first.close();
  const again = await app.listen(port);
  await again.close();
});

test('an address that is not of this machine is a fault of the configuration', async () => {
  await expect(apiOver(silentStore(), { host: '203.0.113.1' }).app.listen(0)).rejects.toMatchObject({ code: 'CONFIG' });
});

test('closing lets a request under way end and takes no other', async () => {
  const gate = new EventEmitter();
  const { app } = apiOver(silentStore({ ping: async () => void (await once(gate, 'open')) }));
  const server = await app.listen(0);
  const answer = fetch(`${server.url}/ready`, { headers: { connection: 'close' } });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const closed = server.close();
  await expect(fetch(`${server.url}/health`)).rejects.toThrow('fetch failed');
  gate.emit('open');
  expect((await answer).status).toBe(200);
  await closed;
});

/** Sends bytes as they are and gives back what comes until the server ends the connection or is quiet for a while. */
const raw = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(300, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

test.each([
  [
    'a host that is no host',
    'POST /graphql HTTP/1.1\r\nHost: [[[\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"query":"{ __typename }"}',
    200,
  ],
  [
    'a broken escape',
    'POST /graphql?a=%E0%A4%A HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{"query":"{ __typename }"}',
    200,
  ],
  ['an address of elsewhere', 'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n', 503],
  ['a star', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 405],
  ['a body without end', `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000000\r\n\r\n{`, 413],
  [
    'chunks without end',
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${`8000\r\n${'x'.repeat(0x8000)}\r\n`.repeat(6)}`,
    413,
  ],
  ['no HTTP', 'hello\r\n\r\n', 400],
])('%s is answered without a stack and leaves the server well', async (_what, bytes, status) => {
  const server = await apiOver(silentStore()).app.listen(0);
  const answer = await raw(server.url, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).not.toMatch(/node_modules|\.[jt]s:\d/);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(2000);
});
