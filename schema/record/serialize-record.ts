import type { IssueRecord } from './issue-record.ts';

/** An issue record as JSON text, indented so that a change shows line by line, with a final line feed. */
export const serializeRecord = (record: IssueRecord): string => `${JSON.stringify(record, null, 1)}\n`;
