import type { GraphStore } from '../schema/store/graph-store.ts';
import { readLinks } from './links/read-links.ts';
import type { Link } from './links/link.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request is given. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** All links between articles, the strongest first; computed once a request. */
  readonly links: () => Promise<readonly Link[]>;
}

export const createContext = (store: GraphStore): RequestContext => {
  const loaders = createLoaders(store);
  let links: Promise<readonly Link[]> | null = null;
  return { store, loaders, links: () => (links ??= readLinks(store, loaders)) };
};
