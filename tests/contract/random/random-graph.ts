import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { randomRecord, type RandomRecord } from './random-record.ts';

/** Two states of one issue's record, and the record of another issue. */
export type Step = 'first' | 'changed' | 'other';

export interface RandomGraph {
  /** Parts its ids from those of the graphs beside it. */
  readonly name: string;
  readonly records: Readonly<Record<Step, RandomRecord>>;
}

export const randomRecords: Arbitrary<RandomGraph['records']> = fc.record({
  first: randomRecord,
  changed: randomRecord,
  other: randomRecord,
});
