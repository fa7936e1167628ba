/** A statement whose answer differs between the engines, and why that is accepted. */
export interface Difference {
  readonly statement: string;
  readonly engine: 'embedded' | 'neo4j';
  readonly reason: string;
}

/** The contract suite passes over these and prints each with its reason. */
export const DIFFERENCES: readonly Difference[] = [];
