import neo4j from 'neo4j-driver';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { executorOf } from '../../schema/store/neo4j/executor.ts';
import { withPatience } from '../../schema/store/neo4j/patience.ts';

const away = new neo4j.Neo4jError('away', 'ServiceUnavailable', '50N42', 'away', {} as never);
const wrong = new neo4j.Neo4jError('wrong', 'Neo.ClientError.Statement.SyntaxError', '42N51', 'wrong', {} as never);

describe('patience', () => {
  it('ends with what the last try threw when its time is over', async () => {
    const work = vi.fn(() => Promise.reject(away));
    await expect(withPatience(work, 700)).rejects.toBe(away);
    expect(work.mock.calls.length).toBeGreaterThan(1);
  });

  it('is none for what another try does not mend', async () => {
    const work = vi.fn(() => Promise.reject(wrong));
    await expect(withPatience(work)).rejects.toBe(wrong);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('gives back what a later try gives', async () => {
    const work = vi.fn(() => Promise.resolve(7)).mockRejectedValueOnce(away);
    expect(await withPatience(work)).toBe(7);
  });
});

describe('a server that is gone for good', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a write, a minute and a half', { patient: false }, 'write', 3],
    ["a command's read, as long", { patient: true }, 'read', 3],
    ["a server's read, not at all", { patient: false }, 'read', 1],
  ] as const)('is waited for by %s', async (_what, { patient }, kind, tries) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const executeQuery = vi.fn(() => {
      vi.setSystemTime(Date.now() + 31_000);
      return Promise.reject(away);
    });
    const executor = executorOf({ driver: { executeQuery } as never, address: 'bolt://db', database: 'neo4j', patient });
    await expect(executor[kind]({ name: 'merge-work', text: '', params: {} })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      remedy: 'Start it, or check NEO4J_URI.',
    });
    expect(executeQuery).toHaveBeenCalledTimes(tries);
  });
});
