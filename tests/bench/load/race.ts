import type { GraphRows } from '../../../schema/graph/model.ts';
import { emptyPace, loadRows, msOf, type Pace } from './pace.ts';
import type { RowLoader } from './row-loader.ts';

export interface Race {
  readonly ours: Pace;
  readonly bare: Pace;
  /** Whether the budget sufficed for all rows. */
  readonly whole: boolean;
}

/**
 * Writes the same rows by both loaders, each chunk by the one and then the other, so that whatever else the machine
 * does slows both; the first of a chunk is the second of the next.
 * @param budget seconds of writing, after which no further chunk is begun
 */
export async function race(loaders: { ours: RowLoader; bare: RowLoader }, chunks: Iterable<GraphRows>, budget: number): Promise<Race> {
  const paces = { ours: emptyPace(), bare: emptyPace() };
  let order: ('ours' | 'bare')[] = ['ours', 'bare'];
  for (const rows of chunks) {
    if ((msOf(paces.ours) + msOf(paces.bare)) / 1000 > budget) return { ...paces, whole: false };
    for (const name of order) await loadRows(loaders[name], rows, paces[name]);
    order = order.toReversed();
  }
  return { ...paces, whole: true };
}
