/** A Neo4j server that tests may use. */
export interface Neo4jServer {
  /** Fits `openStore`. */
  readonly config: {
    readonly engine: 'neo4j';
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  };
  /** As `5.26.12`. */
  readonly version: string;
  /** Whether the tests may kill and start it: not that of NEO4J_URI. */
  readonly ours: boolean;
  /** SIGKILL; resolves when the process is gone. The store stays. */
  kill(): Promise<void>;
  /** Ends it in good order, as an operator would. The store stays. */
  shutDown(): Promise<void>;
  /** Starts it again on the same port and store, with these settings beside its own this time, and waits for Bolt. */
  start(settings?: Readonly<Record<string, string>>): Promise<void>;
  /** Runs neo4j-admin over its store, in a folder; it must not be running. */
  admin(args: readonly string[], folder: string): Promise<string>;
  /** Ends it and deletes its store; harmless twice. */
  stop(): Promise<void>;
}
