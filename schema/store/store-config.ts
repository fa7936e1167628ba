/** Which engine to open, and where. */
export type StoreConfig =
  | { readonly engine: 'embedded'; readonly path: string; readonly readOnly?: boolean }
  | { readonly engine: 'neo4j'; readonly uri: string; readonly user: string; readonly password: string; readonly database: string };
