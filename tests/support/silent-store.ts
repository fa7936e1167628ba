import type { GraphStore } from '../../schema/store/graph-store.ts';

/** A store that holds nothing, for tests that never get as far as the graph; parts can be put in its place. */
export const silentStore = (parts: Partial<GraphStore> = {}): GraphStore => ({
  engine: 'embedded',
  prepare: () => Promise.resolve(),
  read: () => Promise.resolve([]),
  list: () => Promise.resolve([]),
  write: () => Promise.resolve(),
  writeRows: () => Promise.resolve(),
  mergeNodes: () => Promise.resolve(),
  mergeRelationships: () => Promise.resolve(),
  search: () => Promise.resolve([]),
  ping: () => Promise.resolve(),
  flush: () => Promise.resolve(),
  close: () => Promise.resolve(),
  ...parts,
});
