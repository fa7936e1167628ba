/** One row of the table. */
export interface Outcome {
  readonly measure: string;
  readonly bar: string;
  readonly reached: string;
  /** What the bare engine reached in the same run; '' where there is nothing to compare with. */
  readonly bare: string;
  /** null where it was not measured. */
  readonly met: boolean | null;
}

/** A row for what could not be measured here, and why. */
export const notMeasured = (measure: string, bar: string, why: string): Outcome => ({ measure, bar, reached: why, bare: '', met: null });
