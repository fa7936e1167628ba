import { expect, test } from 'vitest';
import { AppError } from '../../../schema/errors.ts';
import { createLogger } from '../../../server/logger.ts';

const SECRETS = ['hunter2-hunter2', 'quote " and \\ slash'];

test('no line holds a secret, wherever it comes from', () => {
  const lines: string[] = [];
  const log = createLogger('trace', SECRETS, { write: (line) => void lines.push(line) });
  const cause = new Error(`a library says: neo4j:${SECRETS[0]}@db`, { cause: new Error(SECRETS[1]) });
  log.error({ err: new AppError('STORE_REFUSED', 'no', { cause }), config: { password: SECRETS[1] } }, `with ${SECRETS[0]}`);
  log.child({ token: SECRETS[0] }).info('from a child');
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toMatch(/hunter2|quote/);
  expect(lines.join().match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(5);
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['with [secret]', 'from a child']);
});
