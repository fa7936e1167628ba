import { describe, expect, it } from 'vitest';
import { hasIsbnCheck } from '../../../ingest/extract/diagnose/isbn.ts';

describe('hasIsbnCheck', () => {
  it.each([
    ['978-0-306-40615-7', true],
    ['978-0-306-40615-8', false],
    ['0-306-40615-2', true],
    ['0-8044-2957-X', true],
    ['0-8044-2957-Х', true],
    ['0-8044-2957-1', false],
    ['978-0-306-40615', false],
    ['', false],
  ])('%s', (isbn, fits) => expect(hasIsbnCheck(isbn)).toBe(fits));
});
