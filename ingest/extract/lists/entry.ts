import type { LineSpan } from '../../../schema/record/provenance.ts';

/** One entry of a reference list as printed. */
export interface Entry {
  /** Its number; in a list without numbers, its place. */
  readonly n: number;
  /** The whole entry on one line, without its number, emphasis and the angle brackets around addresses. */
  readonly printed: string;
  readonly lines: LineSpan;
  /** Whether a page break had cut it in two. */
  readonly cut: boolean;
}
