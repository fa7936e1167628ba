import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../ingest/extract/theories/cited-authors.ts';
import { reference } from './invented-article.ts';

describe('a cited author whose name a list transliterates from Russian', () => {
  it.each([
    ['Khalbvaks, M.', 'Maurice Halbwachs'],
    ['Burde, P.', 'Pierre Bourdieu'],
    ['Burde, K.', 'K. Burde'],
  ])('%s', (printed, name) => {
    expect(authorsOf(reference(3, printed)).map((author) => author.name)).toEqual([name]);
  });
});
