import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listening } from '../../server/listen.ts';
import { apiOver } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

let folder: string;
let server: Listening;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-page-'));
  const dist = path.join(folder, 'dist');
  await mkdir(path.join(dist, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(dist, 'index.html'), '<!doctype html><title>Theoria</title>');
  await writeFile(path.join(dist, 'assets', 'main-B1c2D3e4.js'), 'export {};');
  await writeFile(path.join(dist, 'assets', 'main-B1c2D3e4.css'), 'a {}');
  server = await apiOver(silentStore(), { page: dist }).app.listen(0);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the path as it is: fetch would tidy it up. */
const raw = (target: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path: target, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });

test.each(['/', '/?article=1', '/articles/3', '/kk/graph'])('%s is the page', async (address) => {
  const response = await fetch(server.url + address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toContain('<title>Theoria</title>');
});

test('the page may load its own files only, and nobody may frame it', async () => {
  const { headers } = await fetch(server.url);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test.each([
  ['/assets/main-B1c2D3e4.js', 'text/javascript'],
  ['/assets/main-B1c2D3e4.css', 'text/css'],
])('%s has its type and is kept for good', async (address, type) => {
  const response = await fetch(server.url + address);
  expect(response.headers.get('content-type')).toContain(type);
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('a file that is not there is 404 and not the page', async () => {
  const response = await fetch(`${server.url}/assets/gone-00000000.js`);
  expect([response.status, await response.text()]).toEqual([404, 'There is nothing at this address.\n']);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/..\\secret.txt',
  '/%00',
  '/%',
  '//etc/passwd',
])('%s leads out of the folder nowhere', async (target) => {
  expect((await raw(target)).body).not.toContain('secret');
  expect((await raw('/')).status).toBe(200);
});

test('an impossible range and a method that writes do not upset it', async () => {
  expect((await raw('/', { headers: { range: 'bytes=5-2' } })).status).toBe(200);
  expect((await raw('/', { headers: { range: 'bytes=999-' } })).status).toBe(200);
  expect((await raw('/', { method: 'DELETE' })).status).toBe(405);
  expect((await raw('/', { method: 'HEAD' })).status).toBe(200);
});

test('API and page live at one address', async () => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
});

test('without a built page the address says what to do', async () => {
  const bare = await apiOver(silentStore(), { page: path.join(folder, 'nowhere') }).app.listen(0);
  const response = await fetch(bare.url);
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('npm run build');
  await bare.close();
});
