import type { Merges } from '../../schema/authority/merges.ts';
import type { GraphRows } from '../../schema/graph/model.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { toRows } from '../load/to-rows.ts';
import { curationProblems } from '../resolve/curation/curation-problems.ts';
import type { CurationProblem } from '../resolve/entities.ts';
import { resolveRecords } from '../resolve/resolve-records.ts';

/** What a record becomes in the graph. */
export interface RecordRows {
  readonly rows: GraphRows;
  /** The curator's decisions on the issue that could not be carried out. */
  readonly problems: readonly CurationProblem[];
}

/** Resolves a record and makes its rows; takes some tenths of a second for an issue. */
export function rowsOfRecord(record: IssueRecord, merges: Merges): RecordRows {
  const entities = resolveRecords([record], merges);
  return { rows: toRows(record, entities), problems: curationProblems(entities) };
}
