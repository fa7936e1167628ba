import { expect, test } from 'vitest';
import { apiOver } from '../support/api.ts';
import { silentStore } from '../support/silent-store.ts';

test('an operation that takes too long is given up with 503', async () => {
  const api = apiOver(silentStore({ list: () => new Promise(() => undefined) }), { deadline: 50 });
  const started = performance.now();
  const { status, errors } = await api.ask('{ articles { totalCount } }');
  expect(performance.now() - started).toBeLessThan(2000);
  expect(status).toBe(503);
  expect(errors).toMatchObject([{ message: 'This took too long.', extensions: { code: 'TIMEOUT' } }]);
});
