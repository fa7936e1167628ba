import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../ingest/extract/paragraph.ts';
import { alignLists } from '../../../ingest/extract/theories/align-lists.ts';
import { longestOnly } from '../../../ingest/extract/theories/concept-index.ts';
import { abstract, body, reference, useOf } from './invented-article.ts';

const keyword = (text: string): Paragraph => ({ ...abstract(text), part: 'keyword' });

describe('keywords of two languages', () => {
  it.each<[string, string[], string[], [number, number][]]>([
    [
      'in order where they are as many',
      ['көпір', 'жол'],
      ['bridge', 'road'],
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'by what is alike on both sides of a gap',
      ['доверие', 'телеграм', 'скептицизм'],
      ['trust', 'telegram', 'skepticism', 'evening'],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'but not where the gap may be on either side of it',
      ['доверие', 'жатва', 'телеграм'],
      ['trust', 'harvest', 'evening', 'telegram'],
      [[2, 3]],
    ],
    ['nor where nothing is alike', ['көпір'], ['bridge', 'road'], []],
  ])('are aligned %s', (_, one, other, pairs) => {
    expect(alignLists(one, other)).toEqual(pairs);
    expect(alignLists(other, one)).toEqual(pairs.map(([at, to]) => [to, at]));
  });

  it('name a term where one list has a term more', () => {
    const paragraphs = [
      ...['кешкі скептицизм', 'телеграм', 'жол'].map(keyword),
      ...['evening skepticism', 'telegram', 'road', 'harvest'].map(keyword),
      body('Бұл кешкі скептицизм теориясы С. Омардікі [1].'),
    ];
    expect(useOf('Evening skepticism', paragraphs, [reference(1, 'Omar, S.')]).refs).toEqual([1]);
  });
});

it('of two hits as long keeps the one with fewer words for theory', () => {
  const hits = [
    { value: 'a', from: 0, to: 2 },
    { value: 'b', from: 1, to: 3 },
  ];
  expect(longestOnly(hits).map(({ value }) => value)).toEqual(['a']);
  expect(longestOnly(hits, [{ value: 'theory', from: 0, to: 1 }]).map(({ value }) => value)).toEqual(['b']);
});
