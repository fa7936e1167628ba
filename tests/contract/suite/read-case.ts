/** A reading statement over the graph of the small record: its parameters, and what must hold of its rows. */
export interface ReadCase {
  readonly params: unknown;
  readonly expect: (rows: readonly unknown[]) => void;
}
