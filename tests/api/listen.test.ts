import { EventEmitter, once } from 'node:events';
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
