import { NODE_LABELS, RELATIONSHIPS, type GraphRows } from '../../../schema/graph/model.ts';
import { timed } from '../statistics.ts';
import type { RowLoader } from './row-loader.ts';

/** What one loader wrote, and how long it took (in milliseconds). */
export interface Pace {
  nodes: number;
  relationships: number;
  msOfNodes: number;
  msOfRelationships: number;
}

export interface Race {
  readonly ours: Pace;
  readonly bare: Pace;
  /** Whether the budget sufficed for all rows. */
  readonly whole: boolean;
}

export const nodesPerSecond = ({ nodes, msOfNodes }: Pace): number => (nodes / msOfNodes) * 1000;
export const relationshipsPerSecond = ({ relationships, msOfRelationships }: Pace): number => (relationships / msOfRelationships) * 1000;

async function load(loader: RowLoader, rows: GraphRows, pace: Pace): Promise<void> {
  pace.msOfNodes += await timed(async () => {
    for (const label of NODE_LABELS) await loader.nodes(label, rows.nodes[label]);
  });
  pace.msOfRelationships += await timed(async () => {
    for (const { type } of RELATIONSHIPS) await loader.relationships(type, rows.relationships[type]);
  });
  for (const label of NODE_LABELS) pace.nodes += rows.nodes[label].length;
  for (const { type } of RELATIONSHIPS) pace.relationships += rows.relationships[type].length;
}

/**
 * Writes the same rows by both loaders, each chunk by the one and then the other, so that whatever else the machine
 * does slows both; the first of a chunk is the second of the next.
 * @param budget seconds of writing, after which no further chunk is begun
 */
export async function race(loaders: { ours: RowLoader; bare: RowLoader }, chunks: Iterable<GraphRows>, budget: number): Promise<Race> {
  const none = (): Pace => ({ nodes: 0, relationships: 0, msOfNodes: 0, msOfRelationships: 0 });
  const result = { ours: none(), bare: none() };
  const spent = (): number =>
    Object.values(result).reduce((sum, { msOfNodes, msOfRelationships }) => sum + msOfNodes + msOfRelationships, 0) / 1000;
  let order: ('ours' | 'bare')[] = ['ours', 'bare'];
  for (const rows of chunks) {
    if (spent() > budget) return { ...result, whole: false };
    for (const name of order) await load(loaders[name], rows, result[name]);
    order = order.toReversed();
  }
  return { ...result, whole: true };
}
