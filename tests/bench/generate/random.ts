import { sha256 } from '../../../schema/graph/content-id.ts';

/** Numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32, seeded with a hash of `parts`: whatever is generated depends on what it is, not on what came before. */
export function randomOf(...parts: readonly (string | number)[]): Random {
  let state = Number.parseInt(sha256(parts.join(' ')).slice(0, 8), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('Nothing to pick from');
  return item;
}

/**
 * A rank from 0 to `count - 1`, the first ones far more often, as by Zipf's law: of 500,000 draws from 30,000
 * the first rank gets some 3,000, the last ones six each.
 */
export const skewed = (random: Random, count: number): number => Math.floor(count * random() ** 2);

/** `wanted` different ranks, skewed; fewer where there are not as many. */
export function skewedSet(random: Random, count: number, wanted: number): number[] {
  const ranks = new Set<number>();
  while (ranks.size < Math.min(wanted, count)) ranks.add(skewed(random, count));
  return [...ranks];
}
