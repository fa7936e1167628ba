import type { z } from 'zod';
import { AppError } from '../errors.ts';
import { IssueRecordSchema, RECORD_VERSION, type IssueRecord } from './issue-record.ts';

const MOST_FAULTS = 20;

/** A JSON path such as `$.articles[2].title`. */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`), '$');

const describe = (issue: z.core.$ZodIssue): string => `${jsonPath(issue.path)}: ${issue.message}`;

/**
 * Reads an issue record from JSON text.
 *
 * @param json the text of the file
 * @param file the file's name, for the message
 * @throws AppError BAD_RECORD with the file, the JSON path and the reason of each fault (at most 20)
 */
export function parseRecord(json: string, file: string): IssueRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('BAD_RECORD', `${file}: not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
      remedy: 'Give a record written by `theoria extract`.',
    });
  }
  return recordOf(value, file);
}

/**
 * Reads an issue record from what JSON gave.
 *
 * @param file where it came from, for the message
 * @throws AppError BAD_RECORD as `parseRecord`
 */
export function recordOf(value: unknown, file: string): IssueRecord {
  const version = typeof value === 'object' && value !== null && 'recordVersion' in value ? value.recordVersion : undefined;
  if (version !== undefined && version !== RECORD_VERSION) {
    throw new AppError(
      'BAD_RECORD',
      `${file}: $.recordVersion: this program reads version ${RECORD_VERSION}, the file says ${JSON.stringify(version)}`,
      {
        remedy: 'Extract the issue again with this version of the program.',
      },
    );
  }
  const parsed = IssueRecordSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(describe);
  const shown = faults.slice(0, MOST_FAULTS).map((fault) => `${file}: ${fault}`);
  if (faults.length > MOST_FAULTS) shown.push(`${file}: … and ${faults.length - MOST_FAULTS} more`);
  throw new AppError('BAD_RECORD', shown.join('\n'), { remedy: 'The shape is printed by `theoria schema`.' });
}
