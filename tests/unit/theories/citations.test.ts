import { describe, expect, it } from 'vitest';
import { citationReader } from '../../../ingest/extract/theories/citations.ts';
import { referenceOf } from '../../support/record-parts.ts';

const list = ['Berg', 'Lind', 'Holm', 'Stone'].map((family, at) =>
  referenceOf(at + 1, { authors: [[family, 'A.']], year: 2001 + at, printed: `${family} A. ${2001 + at}.`, line: at + 1 }),
);

describe('how an article cites', () => {
  it.each([
    [['Trust [1] grows [2; 3].'], 'Trust [1] grows (Stone, 2004).', [1]],
    [['Trust (1) grows (2), p. 4 (3).'], 'Trust (2) grows.', [2]],
    [['Trust (Berg, 2001) grows (Lind, 2002), as Holm (2003) saw.'], 'Trust (Berg, 2001; Stone, 2004) grows.', [1, 4]],
    [['One slip [1]. Trust (Berg, 2001) grows (Lind, 2002), as Holm (2003) saw.'], 'Trust (Holm, 2003) grows.', [3]],
    [['Trust [1] grows.'], 'Trust [1] grows (Stone, 2004).', [1]],
  ])('%j', (texts, sentence, numbers) => {
    expect(citationReader(texts, list)(sentence).numbers).toEqual(numbers);
  });

  it('tells where names stand that only a citation gives', () => {
    const read = citationReader(['Trust (Berg, 2001) grows (Lind, 2002), as Holm (2003) saw.'], list);
    expect(read('Trust (Berg, 2001) grows.').brackets).toEqual([{ start: 6, end: 18 }]);
  });
});
