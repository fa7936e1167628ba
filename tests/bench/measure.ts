import type { GraphSize, SizeName } from './generate/sizes.ts';
import type { Outcome } from './outcome.ts';

/** What the measures of one run share. */
export interface Bench {
  readonly sizeName: SizeName;
  readonly size: GraphSize;
  /** A folder of this run, deleted at its end. */
  readonly folder: string;
  /** Seconds that one comparison of loads may take; what is loaded until then counts. */
  readonly budget: number;
  /** A generated collection in two graph files, one written through the store and one by the bare engine; made once a run. */
  readonly graphs: (size: GraphSize) => Promise<GraphPair>;
}

export interface GraphPair {
  readonly ours: string;
  readonly bare: string;
  /** Milliseconds of writing through the store. */
  readonly ms: number;
  /** What making them told of the speed of a first load. */
  readonly outcomes: readonly Outcome[];
}

/** Some rows of the table. */
export interface Measure {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<Outcome[]>;
}
