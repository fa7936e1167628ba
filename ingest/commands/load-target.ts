import type { Merges } from '../../schema/authority/merges.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { loadRecord, type LoadSummary } from '../load/load-record.ts';
import { toRows } from '../load/to-rows.ts';
import { curationProblems } from '../resolve/curation/curation-problems.ts';
import type { CurationProblem } from '../resolve/entities.ts';
import { resolveRecords } from '../resolve/resolve-records.ts';

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
    const entities = resolveRecords([record], merges);
    const summary = await loadRecord(store, toRows(record, entities), progress);
    return { ...summary, problems: curationProblems(entities) };
  },
  close: () => store.close(),
});
