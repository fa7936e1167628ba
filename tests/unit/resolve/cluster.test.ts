import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterAlong, linksBySharedKey, type Link } from '../../../ingest/resolve/cluster.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const link = (a: number, b: number, confidence = 0.9): Link => ({ a, b, confidence, reason: 'alike' });

const groupsOf = (links: readonly Link[], forbidden: readonly string[] = [], order = names): string[] =>
  clusterAlong(order.length, links, {
    forbids: (a, b) => forbidden.includes([order[a], order[b]].sort().join('')),
    keyOf: (item) => order[item] ?? '',
  })
    .clusters.map(({ members }) =>
      members
        .map((member) => order[member] ?? '')
        .sort()
        .join(''),
    )
    .sort();

describe('clusterAlong', () => {
  it('joins along links and leaves the rest alone', () => {
    expect(groupsOf([link(0, 1), link(1, 2)])).toEqual(['abc', 'd', 'e', 'f']);
  });

  it('takes the surest link first where two things cannot be one', () => {
    expect(groupsOf([link(0, 1, 0.85), link(1, 2, 0.95)], ['ac'])).toEqual(['a', 'bc', 'd', 'e', 'f']);
  });

  it('takes neither of two unsure links that contradict each other', () => {
    const { clusters, refused } = clusterAlong(3, [link(0, 1, 0.7), link(1, 2, 0.75)], {
      forbids: (a, b) => a + b === 2 && a !== b,
      keyOf: String,
    });
    expect(clusters).toHaveLength(3);
    expect(refused).toHaveLength(2);
  });

  it('is as sure as its least sure merge, and fully sure without any', () => {
    const { clusters } = clusterAlong(4, [link(0, 1, 0.9), link(1, 2, 0.8)], { forbids: () => false, keyOf: String });
    expect(clusters.map(({ confidence }) => confidence)).toEqual([0.8, 1]);
  });

  it('does not depend on the order of items and links, and never joins what is forbidden', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).filter(([a, b]) => a !== b);
    const linked = fc.tuple(pair, fc.constantFrom(0.7, 0.82, 0.9, 0.95));
    fc.assert(
      fc.property(fc.array(linked), fc.array(pair), fc.shuffledSubarray(names, { minLength: 6 }), (links, forbidden, order) => {
        const clashes = forbidden.map(([a, b]) => [names[a], names[b]].sort().join(''));
        const straight = links.map(([[a, b], confidence]) => link(a, b, confidence));
        const at = (item: number): number => order.indexOf(names[item] ?? '');
        const turned = links.map(([[a, b], confidence]) => link(at(b), at(a), confidence)).toReversed();
        const groups = groupsOf(straight, clashes);
        expect(groupsOf(turned, clashes, order)).toEqual(groups);
        expect(groups.join('').length).toBe(6);
        expect(groups.some((group) => clashes.some((clash) => Array.from(clash).every((one) => group.includes(one))))).toBe(false);
      }),
    );
  });
});

describe('linksBySharedKey', () => {
  it('links every item with the first that has one of its keys', () => {
    const merge = { reason: 'key', confidence: 1 };
    expect(linksBySharedKey([['x'], ['y', 'x'], ['y'], ['z']], merge).map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});
