import type { GraphStore } from '../../store/graph-store.ts';

/** Makes a graph of the version before it one of version `to`. Run again after an interruption, it goes on where it was. */
export interface Upgrade {
  readonly to: number;
  /** What it does, for the operator. */
  readonly what: string;
  readonly run: (store: GraphStore) => Promise<void>;
}
