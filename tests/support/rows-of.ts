import { toRows } from '../../ingest/load/to-rows.ts';
import { resolveRecords } from '../../ingest/resolve/resolve-records.ts';
import type { GraphRows } from '../../schema/graph/model.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';

/** What the command line does between a record and the store. */
export const rowsOf = (record: IssueRecord): GraphRows => toRows(record, resolveRecords([record]));
