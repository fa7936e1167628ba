import { beforeEach, expect, test } from 'vitest';
import { listIssues } from '../../../schema/cypher/read-issues.ts';
import { AppError } from '../../../schema/errors.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { storeWhenReachable } from '../../../schema/store/store-when-reachable.ts';
import { silentStore } from '../../support/silent-store.ts';

const gone = (): AppError => new AppError('STORE_UNAVAILABLE', 'nobody is there');
const refused = (): AppError => new AppError('STORE_REFUSED', 'wrong password');
const readIssues = (store: GraphStore) => store.list(listIssues, { skip: 0, limit: 1 });

let told: string[];
beforeEach(() => void (told = []));

const when = (open: () => Promise<GraphStore>, pause = 1, answerWithin = 60_000) =>
  storeWhenReachable({
    engine: 'neo4j',
    open,
    mayComeBack: ({ code }) => code === 'STORE_UNAVAILABLE',
    lost: ({ message }) => void told.push(message),
    found: () => void told.push('found'),
    pause,
    answerWithin,
  });

/** Answers with what is next in the list, the last for ever. */
const oneByOne = <Result>(...results: readonly (() => Promise<Result>)[]) => {
  let calls = 0;
  const next = (): Promise<Result> => {
    const result = results[Math.min(calls, results.length - 1)];
    calls += 1;
    return result === undefined ? Promise.reject(new Error('nothing to answer')) : result();
  };
  return { next, calls: () => calls };
};

test('before it is open every method rejects with a code', async () => {
  const { store } = when(() => Promise.resolve(silentStore()));
  await expect(readIssues(store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(told).toEqual([]);
});

test('opening is tried until it succeeds, and told once', async () => {
  const tries = oneByOne<GraphStore>(
    () => Promise.reject(gone()),
    () => Promise.reject(gone()),
    () => Promise.reject(gone()),
    () => Promise.resolve(silentStore()),
  );
  const { store, open } = when(tries.next);
  await open();
  expect(await readIssues(store)).toEqual([]);
  expect(tries.calls()).toBe(4);
  expect(told).toEqual(['nobody is there', 'found']);
});

test('a fault that does not go away by itself ends the tries', async () => {
  const tries = oneByOne<GraphStore>(
    () => Promise.reject(gone()),
    () => Promise.reject(refused()),
  );
  const { store, open } = when(tries.next);
  await expect(open()).rejects.toMatchObject({ code: 'STORE_REFUSED' });
  expect(tries.calls()).toBe(2);
  await store.close();
});

test('a graph that goes away and comes back is told once each, and asked only whether it is there', async () => {
  let isThere = true;
  let reads = 0;
  const answer = (): Promise<never[]> => {
    reads += 1;
    return isThere ? Promise.resolve([]) : Promise.reject(gone());
  };
  const ping = (): Promise<void> => (isThere ? Promise.resolve() : Promise.reject(gone()));
  const { store, open } = when(() => Promise.resolve(silentStore({ list: answer, ping })));
  await open();
  await readIssues(store);
  expect([reads, told]).toEqual([1, []]);

  isThere = false;
  for (let time = 0; time < 5; time += 1) await expect(readIssues(store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect([reads, told]).toEqual([2, ['nobody is there']]);

  isThere = true;
  await Promise.all([readIssues(store), readIssues(store)]);
  expect([reads, told]).toEqual([4, ['nobody is there', 'found']]);
});

test('a graph that says nothing at all is gone, and no reader waits for it longer than the question whether it is there', async () => {
  let isThere = false;
  const ping = (): Promise<void> => (isThere ? Promise.resolve() : new Promise(() => undefined));
  const { store, open } = when(() => Promise.resolve(silentStore({ ping })), 1, 20);
  await open();
  await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await expect(readIssues(store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  isThere = true;
  expect(await readIssues(store)).toEqual([]);
  expect(told).toEqual(['The graph has said nothing for 20 ms', 'found']);
});

test('other faults are no loss', async () => {
  const busy = silentStore({ list: () => Promise.reject(new AppError('STORE_CONFLICT', 'later')) });
  const { store, open } = when(() => Promise.resolve(busy));
  await open();
  await expect(readIssues(store)).rejects.toMatchObject({ code: 'STORE_CONFLICT' });
  expect(told).toEqual([]);
});

test('closing ends the tries and the pause between them', async () => {
  const tries = oneByOne<GraphStore>(() => Promise.reject(gone()));
  const { store, open } = when(tries.next, 600_000);
  const opened = open();
  await expect(readIssues(store)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await store.close();
  await opened;
  expect(tries.calls()).toBe(1);
});

test('closing waits for an opening under way and closes what it gives', async () => {
  let closed = 0;
  const graph = silentStore({
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
  });
  const { store, open } = when(() => new Promise((resolve) => setImmediate(resolve, graph)));
  const opened = open();
  await store.close();
  await opened;
  expect(closed).toBe(1);
});
