import type { AffiliationBlock } from './affiliation-blocks.ts';
import type { MarkedName } from '../names.ts';

/**
 * The affiliation blocks of each author. Numbers lead; a block without a number belongs to the first author whom no
 * number gives one; blocks without any numbers go by order, or to everybody where their count differs from the authors'.
 */
export function assignBlocks(authors: readonly MarkedName[], blocks: readonly AffiliationBlock[]): AffiliationBlock[][] {
  const marked = blocks.filter((block) => block.mark !== null);
  const unmarked = blocks.filter((block) => block.mark === null);
  if (authors.length === 1) return [[...blocks]];
  if (marked.length === 0 || authors.every((author) => author.marks.length === 0)) {
    return blocks.length === authors.length ? blocks.map((block) => [block]) : authors.map(() => [...blocks]);
  }
  const own = authors.map((author) => marked.filter((block) => block.mark !== null && author.marks.includes(block.mark)));
  for (const block of unmarked) own.find((list) => list.length === 0)?.push(block);
  return own;
}
