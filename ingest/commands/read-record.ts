import { readFile } from 'node:fs/promises';
import { AppError } from '../../schema/errors.ts';
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
    throw new AppError('SOURCE_UNREADABLE', `${path}: cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, {
      remedy: 'Check the path and the right to read it.',
      cause,
    });
  }
  return parseRecord(json, path);
}
