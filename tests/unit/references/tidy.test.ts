import { describe, expect, it } from 'vitest';
import { LONGEST_ENTRY, tidyPrinted } from '../../../ingest/extract/references/tidy.ts';

describe('tidyPrinted', () => {
  it.each([
    ['Иванов\u00a0И.\tИ.  Опыт\u200b', 'Иванов И. И. Опыт'],
    ['Заглавие : подзаголовок', 'Заглавие: подзаголовок'],
    ['*The Book* and **more**', 'The Book and more'],
    [
      '[https://doi.org/10.1016/S0305-750X\\(99\\)00109-6](https://doi.org/10.1016/S0305-750X(99)00109-6)',
      'https://doi.org/10.1016/S0305-750X(99)00109-6',
    ],
    ['P. 543 - 571', 'P. 543-571'],
    ['Б. 12 – 19', 'Б. 12-19'],
    ['[Smith, J. A title.', 'Smith, J. A title.'],
    ['[Smith] A title.', '[Smith] A title.'],
    ['R &amp; D', 'R & D'],
    ['\uE000private\uE001', 'private'],
  ])('%j → %j', (printed, tidy) => {
    expect(tidyPrinted(printed)).toBe(tidy);
  });

  it('considers the first characters only', () => {
    expect(tidyPrinted('a'.repeat(LONGEST_ENTRY + 500))).toHaveLength(LONGEST_ENTRY);
  });
});
