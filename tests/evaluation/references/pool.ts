/** Which half of the word lists is used, so that one half can be kept from training. */
export type Pool = 'train' | 'held-out';

export const half = <T>(values: readonly T[], pool: Pool): readonly T[] =>
  values.filter((_, index) => (index % 2 === 0) === (pool === 'train'));
