import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterAlong, type Link } from '../../../ingest/resolve/cluster.ts';
import { candidatePairs, linksBySharedKey } from '../../../ingest/resolve/links.ts';

interface Item {
  readonly key: string;
}

const items = Array.from('abcdef', (key): Item => ({ key }));
const [a, b, c, d] = Array.from('abcd', (key): Item => ({ key }));

const between = (one: Item | undefined, other: Item | undefined, confidence = 0.9): Link<Item>[] =>
  one === undefined || other === undefined ? [] : [{ a: one, b: other, confidence, reason: 'alike' }];

const pairOf = (one: Item, other: Item): string => [one.key, other.key].sort().join('');

const groupsOf = (mentions: readonly (Item | undefined)[], links: readonly Link<Item>[], forbidden: readonly string[] = []): string[] =>
  clusterAlong(
    mentions.filter((mention) => mention !== undefined),
    links,
    (one, other) => forbidden.includes(pairOf(one, other)),
  )
    .clusters.map(({ members }) =>
      members
        .map(({ key }) => key)
        .sort()
        .join(''),
    )
    .sort();

describe('clusterAlong', () => {
  it('joins along links and leaves the rest alone', () => {
    expect(groupsOf([a, b, c, d], [...between(a, b), ...between(b, c)])).toEqual(['abc', 'd']);
  });

  it('takes the surest link first where two things cannot be one', () => {
    expect(groupsOf([a, b, c], [...between(a, b, 0.85), ...between(b, c, 0.95)], ['ac'])).toEqual(['a', 'bc']);
  });

  it('takes neither of two unsure links that contradict each other', () => {
    expect(groupsOf([a, b, c], [...between(a, b, 0.7), ...between(b, c, 0.75)], ['ac'])).toEqual(['a', 'b', 'c']);
  });

  it('is as sure as its least sure merge, and fully sure without any', () => {
    const { clusters } = clusterAlong(items, [...between(items[0], items[1], 0.9), ...between(items[1], items[2], 0.8)]);
    expect(clusters.map(({ confidence }) => confidence)).toEqual([0.8, 1, 1, 1]);
  });

  it('does not depend on the order of items and links, and never joins what is forbidden', () => {
    const pair = fc.tuple(fc.constantFrom(...items), fc.constantFrom(...items)).filter(([one, other]) => one !== other);
    const linked = fc.tuple(pair, fc.constantFrom(0.7, 0.82, 0.9, 0.95));
    fc.assert(
      fc.property(fc.array(linked), fc.array(pair), fc.shuffledSubarray(items, { minLength: 6 }), (links, forbidden, order) => {
        const clashes = forbidden.map(([one, other]) => pairOf(one, other));
        const straight = links.flatMap(([[one, other], confidence]) => between(one, other, confidence));
        const turned = links.flatMap(([[one, other], confidence]) => between(other, one, confidence)).toReversed();
        const groups = groupsOf(items, straight, clashes);
        expect(groupsOf(order, turned, clashes)).toEqual(groups);
        expect(groups.join('').length).toBe(6);
        expect(groups.some((group) => clashes.some((clash) => Array.from(clash).every((one) => group.includes(one))))).toBe(false);
      }),
    );
  });
});

describe('linksBySharedKey', () => {
  it('links every item with the first that has one of its keys', () => {
    const keyed = [['x'], ['y', 'x'], ['y'], ['z']];
    const links = linksBySharedKey(keyed, (keys) => keys, { reason: 'key', confidence: 1 });
    expect(links.map((link) => [link.a, link.b])).toEqual([
      [['x'], ['y', 'x']],
      [['y', 'x'], ['y']],
    ]);
  });
});

describe('candidatePairs', () => {
  it('gives each pair once, however many blocks it shares', () => {
    expect(candidatePairs([['x', 'y'], ['y', 'x'], ['z'], ['z', 'y']], (blocks) => blocks)).toHaveLength(4);
  });
});
