import type { GraphStore } from '../schema/store/graph-store.ts';
import { readLinks, type LinkScope } from './links/read-links.ts';
import type { Link } from './links/link.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request is given. */
export interface RequestContext {
  readonly store: GraphStore;
  readonly loaders: Loaders;
  /** The links between articles of a scope, the strongest first; computed once a request. */
  readonly links: (scope: LinkScope) => Promise<readonly Link[]>;
}

export const createContext = (store: GraphStore): RequestContext => {
  const loaders = createLoaders(store);
  const known = new Map<string, Promise<readonly Link[]>>();
  return {
    store,
    loaders,
    links(scope) {
      const key = JSON.stringify(scope);
      const links = known.get(key) ?? readLinks(scope, store, loaders);
      known.set(key, links);
      return links;
    },
  };
};
