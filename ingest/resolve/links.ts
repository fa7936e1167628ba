import type { Link } from './cluster.ts';
import type { Merge } from './entities.ts';

/** Every pair of mentions that have a block in common, each pair once: the only ones worth judging. */
export function candidatePairs<T>(mentions: readonly T[], blocksOf: (mention: T) => readonly string[]): [T, T][] {
  const blocks = new Map<string, Set<number>>();
  mentions.forEach((mention, index) => {
    for (const block of blocksOf(mention)) blocks.set(block, (blocks.get(block) ?? new Set()).add(index));
  });
  const pairs = new Set<string>();
  return [...blocks.values()].flatMap((block) =>
    [...block].flatMap((a, at) =>
      [...block].slice(at + 1).flatMap((b): [T, T][] => {
        const [one, other] = [mentions[a], mentions[b]];
        const pair = `${a} ${b}`;
        if (pairs.has(pair) || one === undefined || other === undefined) return [];
        pairs.add(pair);
        return [[one, other]];
      }),
    ),
  );
}

/** The pairs that the judge takes for one thing. */
export const judgedLinks = <T>(pairs: readonly (readonly [T, T])[], judge: (a: T, b: T) => Merge | null): Link<T>[] =>
  pairs.flatMap(([a, b]) => {
    const merge = judge(a, b);
    return merge === null ? [] : [{ a, b, ...merge }];
  });

/** Links between all mentions that share a key. */
export function linksBySharedKey<T>(mentions: readonly T[], keysOf: (mention: T) => readonly string[], merge: Merge): Link<T>[] {
  const first = new Map<string, T>();
  return mentions.flatMap((mention) =>
    keysOf(mention).flatMap((key) => {
      const other = first.get(key);
      if (other === undefined) first.set(key, mention);
      return other === undefined || other === mention ? [] : [{ a: other, b: mention, ...merge }];
    }),
  );
}
