import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handOverTarget } from '../../../ingest/commands/hand-over.ts';
import { NO_MERGES } from '../../../schema/authority/merges.ts';
import { smallRecord } from '../../support/small-record.ts';

/** Any file will do for the graph's. */
const FILE = fileURLToPath(import.meta.url);
const TAKEN = { nodes: 3, relationships: 2, problems: [] };

let listener: RequestListener;
let server: Server;
let url: string;
beforeEach(async () => {
  server = createServer((request, response) => listener(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const handOver = (record = smallRecord()) => handOverTarget({ url, token: 'a token' }, FILE).load(record, NO_MERGES);
const answering =
  (status: number, body: string): RequestListener =>
  (request, response) =>
    void request.resume().on('end', () => response.writeHead(status).end(body));

test('a record goes with its decisions, the token and the graph it is meant for', async () => {
  const asked: IncomingMessage[] = [];
  let body: unknown;
  listener = async (request, response) => {
    asked.push(request);
    body = await json(request);
    response.end(JSON.stringify(TAKEN));
  };
  expect(await handOver()).toEqual(TAKEN);
  expect(body).toEqual({ record: JSON.parse(JSON.stringify(smallRecord())), merges: NO_MERGES });
  expect(asked[0]).toMatchObject({
    method: 'POST',
    url: `/ingest?graph=${encodeURIComponent(FILE)}`,
    headers: { authorization: 'Bearer a token', 'content-type': 'application/json' },
  });
});

const refusal = (code: string): string => JSON.stringify({ error: { code, message: 'what is wrong', remedy: 'what to do' } });

test.each([
  ['another token', 401, refusal('BAD_USAGE'), { code: 'CONFIG', message: expect.stringContaining('knows another INGEST_TOKEN') }],
  ['no records taken', 404, refusal('BAD_USAGE'), { code: 'STORE_LOCKED', message: 'what is wrong', remedy: 'what to do' }],
  ['a bad record', 422, refusal('BAD_RECORD'), { code: 'BAD_RECORD', message: 'what is wrong', remedy: 'what to do' }],
  ['a graph that is away', 503, refusal('STORE_UNAVAILABLE'), { code: 'STORE_UNAVAILABLE' }],
  ['another program', 200, '<html>', { code: 'STORE_LOCKED', message: expect.stringContaining('is no Theoria') }],
  ['another program with JSON', 200, '{"ok":true}', { code: 'STORE_LOCKED', message: expect.stringContaining('is no Theoria') }],
])('%s is told', async (_what, status, body, error) => {
  listener = answering(status, body);
  await expect(handOver()).rejects.toMatchObject(error);
});

test('a server that goes away before it answers is told, and that loading again does no harm', async () => {
  listener = (request) => void request.resume().on('end', () => request.socket.destroy());
  await expect(handOver()).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining('went away before it answered'),
    remedy: expect.stringContaining('again'),
  });
});

test('no server at the address is told with the file', async () => {
  server.close();
  await once(server, 'close');
  await expect(handOver()).rejects.toMatchObject({ code: 'STORE_LOCKED', message: expect.stringContaining(FILE) });
});

test('a record that the server would not take is not sent', async () => {
  listener = answering(200, JSON.stringify(TAKEN));
  const record = smallRecord();
  const long = { ...record, source: { ...record.source, file: 'x'.repeat(50_000_000) } };
  await expect(handOver(long)).rejects.toMatchObject({ code: 'LIMIT' });
});
