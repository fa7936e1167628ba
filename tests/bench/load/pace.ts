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

export const emptyPace = (): Pace => ({ nodes: 0, relationships: 0, msOfNodes: 0, msOfRelationships: 0 });

export const nodesPerSecond = ({ nodes, msOfNodes }: Pace): number => (nodes / msOfNodes) * 1000;

export const relationshipsPerSecond = ({ relationships, msOfRelationships }: Pace): number => (relationships / msOfRelationships) * 1000;

export const msOf = ({ msOfNodes, msOfRelationships }: Pace): number => msOfNodes + msOfRelationships;

export const rowsPerSecond = (pace: Pace): number => ((pace.nodes + pace.relationships) / msOf(pace)) * 1000;

/** Writes the rows, nodes first, and adds them to the pace. */
export async function loadRows(loader: RowLoader, rows: GraphRows, pace: Pace): Promise<void> {
  pace.msOfNodes += await timed(async () => {
    for (const label of NODE_LABELS) await loader.nodes(label, rows.nodes[label]);
  });
  pace.msOfRelationships += await timed(async () => {
    for (const { type } of RELATIONSHIPS) await loader.relationships(type, rows.relationships[type]);
  });
  for (const label of NODE_LABELS) pace.nodes += rows.nodes[label].length;
  for (const { type } of RELATIONSHIPS) pace.relationships += rows.relationships[type].length;
}
