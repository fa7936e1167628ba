import { readFile } from 'node:fs/promises';
import { unreadable } from '../../schema/errors.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { parseRecord } from '../../schema/record/parse-record.ts';

/**
 * Reads an issue record from a file.
 *
 * @throws AppError SOURCE_UNREADABLE if there is no such file, BAD_RECORD if it is no record
 */
export async function readRecord(path: string): Promise<IssueRecord> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
  return parseRecord(json, path);
}
