import { expect, test } from 'vitest';
import { AppError } from '../../schema/errors.ts';
import { apiOver } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

const up = apiOver(silentStore()).app;
const failing = (error: Error) => apiOver(silentStore({ ping: () => Promise.reject(error) }));
const downApi = failing(new AppError('STORE_UNAVAILABLE', 'bolt://db.internal is gone'));
const get = (address: string) => new Request(`http://localhost${address}`);

test('/health answers while the process does, whatever the graph does', async () => {
  for (const app of [up, downApi.app]) {
    const response = await app.fetch(get('/health'));
    expect([response.status, await response.text()]).toEqual([200, 'up\n']);
  }
});

test('/ready answers 503 without details when the graph is gone, and leaves telling it to the store', async () => {
  expect((await up.fetch(get('/ready'))).status).toBe(200);
  const response = await downApi.app.fetch(get('/ready'));
  expect([response.status, await response.text()]).toEqual([503, 'not ready\n']);
  expect(downApi.logged).toEqual([]);
});

test('any other reason for 503 is in the log', async () => {
  const api = failing(new AppError('STORE_REFUSED', 'bolt://db.internal refuses the account'));
  const response = await api.app.fetch(get('/ready'));
  expect([response.status, await response.text()]).toEqual([503, 'not ready\n']);
  expect(api.logged.join()).toContain('db.internal');
});

test.each(['/graphql?x=/health', '/graphql?x=/ready', '/x/health', '/health/', '/healthy'])('%s is no health check', async (address) => {
  expect((await up.fetch(get(address))).status).not.toBe(200);
});
