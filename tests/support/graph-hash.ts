import { createHash } from 'node:crypto';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';

export interface GraphDigest {
  /** Nodes and relationships together. */
  readonly lines: number;
  readonly sha256: string;
}

export const digestOfLines = (lines: readonly string[]): GraphDigest => ({
  lines: lines.length,
  sha256: createHash('sha256').update(lines.join('\n')).digest('hex'),
});

/** One number for a whole graph: two graphs with the same nodes and relationships have the same, whatever the engine. */
export const digestOf = async (store: GraphStore): Promise<GraphDigest> => digestOfLines(await dumpOf(store));
