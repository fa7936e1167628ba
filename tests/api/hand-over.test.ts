import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../schema/errors.ts';
import { HAND_OVER, type Taken } from '../../schema/hand-over.ts';
import type { Listening } from '../../server/listen.ts';
import { apiOver, type Api } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

const TOKEN = 'a-token-for-the-tests';
const TAKEN: Taken = { nodes: 3, relationships: 2, problems: [{ path: '$.issues[0]', reason: 'nobody is called that' }] };
const HEADERS = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };

let taken: { body: string; graph: string | null }[];
let outcome: () => Promise<Taken>;
let api: Api;
let server: Listening;

const start = async (isOn: boolean): Promise<void> => {
  const taker = {
    token: TOKEN,
    take(body: Uint8Array, graph: string | null) {
      taken.push({ body: Buffer.from(body).toString(), graph });
      return outcome();
    },
  };
  api = apiOver(silentStore(), {}, isOn ? taker : null);
  server = await api.app.listen(0);
};
beforeEach(async () => {
  taken = [];
  outcome = () => Promise.resolve(TAKEN);
  await start(true);
});
afterEach(() => server.close());

const post = (init: RequestInit = {}, query = ''): Promise<Response> =>
  fetch(`${server.url}/ingest${query}`, { method: 'POST', headers: HEADERS, body: '{}', ...init });

test('a record is taken with the graph that it is meant for, and answered with what became of it', async () => {
  const response = await post({ body: '{"recordVersion":1}' }, '?graph=%2Fa%20b%2F%D2%9B.grafeo');
  expect([response.status, await response.json()]).toEqual([200, TAKEN]);
  expect(taken).toEqual([{ body: '{"recordVersion":1}', graph: '/a b/қ.grafeo' }]);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

describe('nothing is taken', () => {
  const without = (name: keyof typeof HEADERS): Record<string, string> =>
    Object.fromEntries(Object.entries(HEADERS).filter(([header]) => header !== name));

  test.each<[string, RequestInit, number]>([
    ['without a token', { headers: without('authorization') }, 401],
    ['with another token', { headers: { ...HEADERS, authorization: `Bearer ${TOKEN}x` } }, 401],
    ['with the token in another scheme', { headers: { ...HEADERS, authorization: `Basic ${TOKEN}` } }, 401],
    ['as a form of another site could send it', { headers: { ...HEADERS, 'content-type': 'text/plain' } }, 415],
    ['through a proxy', { headers: { ...HEADERS, 'x-forwarded-for': '203.0.113.9' } }, 403],
    ['by GET', { method: 'GET', body: null }, 405],
    ['by PUT', { method: 'PUT' }, 405],
  ])('%s', async (_what, init, status) => {
    const response = await post(init);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { code: 'BAD_USAGE', message: expect.any(String) } });
    expect(taken).toEqual([]);
  });

  test('when it is not configured', async () => {
    await server.close();
    await start(false);
    const response = await post();
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { remedy: 'Start it with INGEST_TOKEN.' } });
  });

  test('to ask whether another site may send one', async () => {
    const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const response = await post({ method: 'OPTIONS', headers, body: null });
    expect(response.status).toBe(405);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  test('of a sender that goes away while it sends', async () => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    const head = [
      `POST /ingest HTTP/1.1`,
      'Host: x',
      `Authorization: Bearer ${TOKEN}`,
      'Content-Type: application/json',
      'Content-Length: 100',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n{"half":`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await once(socket, 'close');
    expect((await post()).status).toBe(200);
    expect(taken).toEqual([{ body: '{}', graph: null }]);
    expect(api.logged.map((line) => JSON.parse(line).msg)).toEqual(['a record was loaded']);
  });

  test.each([
    ['announced', [`Content-Length: ${HAND_OVER.bytesAtMost + 1}`, '', '{']],
    [
      'not announced',
      ['Transfer-Encoding: chunked', '', `${(HAND_OVER.bytesAtMost + 1).toString(16)}`, 'x'.repeat(HAND_OVER.bytesAtMost + 1)],
    ],
  ])('of a body that is too long (%s)', async (_what, rest) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const head = ['POST /ingest HTTP/1.1', 'Host: x', `Authorization: Bearer ${TOKEN}`, 'Content-Type: application/json'];
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString())).on('error', () => undefined);
    socket.write([...head, ...rest].join('\r\n'));
    while (!answer.includes('}}')) await once(socket, 'data');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/connection: close/i);
    expect(answer).toContain('"code":"LIMIT"');
    socket.destroy();
    expect(taken).toEqual([]);
  });
});

test('a record that has arrived is loaded although its sender has gone', async () => {
  const work = new EventEmitter();
  outcome = async () => {
    await once(work, 'go on');
    work.emit('done');
    return TAKEN;
  };
  const gone = new AbortController();
  const asked = post({ signal: gone.signal });
  while (taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  gone.abort();
  await expect(asked).rejects.toThrow();
  const done = once(work, 'done');
  work.emit('go on');
  await done;
  await expect.poll(() => api.logged.join()).toContain('"nodes":3,"relationships":2,"msg":"a record was loaded"');
  expect(api.logged).toHaveLength(1);
});

test.each([
  ['BAD_RECORD', 422],
  ['BAD_INPUT', 422],
  ['BAD_USAGE', 409],
  ['STORE_CONFLICT', 409],
  ['STORE_UNAVAILABLE', 503],
  ['STORE_REFUSED', 503],
] as const)('%s is told with its remedy and status %i', async (code, status) => {
  outcome = () => Promise.reject(new AppError(code, 'what is wrong', { remedy: 'what to do', cause: new Error('inside') }));
  const response = await post();
  expect([response.status, await response.json()]).toEqual([status, { error: { code, message: 'what is wrong', remedy: 'what to do' } }]);
});

test.each([new Error('hunter2 inside'), new AppError('INTERNAL', 'hunter2 inside')])(
  'a fault of ours is masked and logged',
  async (fault) => {
    outcome = () => Promise.reject(fault);
    const response = await post();
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('hunter2');
    expect(api.logged.join()).toContain('hunter2');
  },
);
