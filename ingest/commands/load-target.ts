import type { Merges } from '../../schema/authority/merges.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { loadRecord, type LoadSummary } from '../load/load-record.ts';
import type { CurationProblem } from '../resolve/entities.ts';
import { rowsOfRecord } from './rows-of-record.ts';

export interface Loaded extends LoadSummary {
  /** The curator's decisions on this issue that could not be carried out. */
  readonly problems: readonly CurationProblem[];
}

export type Progress = (done: number, total: number) => void;

/** Where records are loaded to: a graph that this process has open, or a server that has. */
export interface LoadTarget {
  load(record: IssueRecord, merges: Merges, progress?: Progress): Promise<Loaded>;
  close(): Promise<void>;
}

/** A graph that this process has open. */
export const storeTarget = (store: GraphStore): LoadTarget => ({
  async load(record, merges, progress) {
    const { rows, problems } = rowsOfRecord(record, merges);
    return { ...(await loadRecord(store, rows, progress)), problems };
  },
  close: () => store.close(),
});
