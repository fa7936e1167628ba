/** A reading statement over the graph of the small record: its parameters, and what must hold of its rows. */
export interface ReadCase {
  readonly params: unknown;
  readonly expect: (rows: readonly unknown[]) => void;
}

/** By statement name; several cases of one statement stand in a list. Every reading statement must have one. */
export const READ_CASES: Readonly<Record<string, readonly ReadCase[]>> = {};
