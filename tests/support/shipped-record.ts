import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { parseRecord } from '../../schema/record/parse-record.ts';

const path = fileURLToPath(new URL('../../ingest/data/qogam-dauir-2026-1.json', import.meta.url));

/** The shipped record as text. */
export const shippedJson = (): Promise<string> => readFile(path, 'utf8');

export const shippedRecord = async (): Promise<IssueRecord> => parseRecord(await shippedJson(), path);
