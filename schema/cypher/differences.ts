/** A statement whose answer differs between the engines, and why that is accepted. */
export interface Difference {
  readonly statement: string;
  readonly engine: 'embedded' | 'neo4j';
  readonly reason: string;
}

/**
 * None is known: every reading statement answers alike on the embedded engine, Neo4j 5.26 and Neo4j 2026.08, row by row
 * and in the same order. The contract suite requires of each that stands here that it really differs.
 */
export const DIFFERENCES: readonly Difference[] = [];
