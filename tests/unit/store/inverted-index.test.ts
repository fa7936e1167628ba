import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchTerm } from '../../../schema/store/rank-hits.ts';
import { InvertedIndex } from '../../../schema/store/embedded/inverted-index.ts';

const word = fc.constantFrom('a', 'ab', 'abc', 'abd', 'b', 'ba', 'қа', 'қала', '');
const texts = fc.array(fc.tuple(fc.nat(20), fc.array(word, { maxLength: 4 })), { maxLength: 30 });
const terms = fc.array(
  fc.record({ token: fc.constantFrom('ab', 'abc', 'қа', 'b', 'zz'), weight: fc.constantFrom(1, 2), isBeginning: fc.boolean() }),
  {
    maxLength: 3,
  },
);

const textsLast = (all: readonly (readonly [number, readonly string[]])[]): Map<number, Set<string>> =>
  new Map(all.map(([number, list]) => [number, new Set(list.join(' ').split(' '))]));

/** What is found by going through all texts. */
function scan(all: readonly (readonly [number, readonly string[]])[], sought: readonly SearchTerm[]): Map<number, number> {
  const words = textsLast(all);
  const scores = [...words].map(([number, own]): [number, number] => [
    number,
    sought
      // Prefixes of one letter are never looked for.
      .filter(({ token, isBeginning }) =>
        isBeginning ? token.length > 1 && !own.has(token) && [...own].some((each) => each.startsWith(token)) : own.has(token),
      )
      .reduce((sum, { weight }) => sum + weight, 0),
  ]);
  return new Map(scores.filter(([, score]) => score > 0));
}

describe('inverted index', () => {
  it('finds what going through all texts finds, the best first and the shortest of equals, whatever changes or is deleted', () => {
    fc.assert(
      fc.property(texts, terms, fc.nat(25), fc.array(fc.nat(20), { maxLength: 5 }), (all, sought, limit, deleted) => {
        const index = new InvertedIndex();
        for (const [number, words] of all) index.set(number, words.join(' '));
        for (const number of deleted) index.delete(number);
        const left = all.filter(([number]) => !deleted.includes(number));
        const sizeOf = (number: number): number => textsLast(left).get(number)?.size ?? 0;
        const asked = sought.filter(({ token, isBeginning }) => !isBeginning || token.length > 1);
        const scores = scan(left, asked);
        const expected = [...scores]
          .sort(([a, one], [b, other]) => other - one || sizeOf(a) - sizeOf(b) || a - b)
          .map(([number]) => number);
        expect(index.best(asked, limit)).toEqual(expected.slice(0, limit));
      }),
      { numRuns: 500 },
    );
  });

  it('takes numbers in any order', () => {
    const index = new InvertedIndex();
    for (const number of [5, 1, 9, 3, 1]) index.set(number, 'word');
    expect(index.best([{ token: 'word', weight: 1, isBeginning: false }], 10)).toEqual([1, 3, 5, 9]);
  });
});
