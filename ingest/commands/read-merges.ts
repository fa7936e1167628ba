import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { MergesSchema, NO_MERGES, type Merges } from '../../schema/authority/merges.ts';
import { AppError, unreadable } from '../../schema/errors.ts';
import { jsonPath } from '../../schema/record/parse-record.ts';
import type { CurationProblem } from '../resolve/entities.ts';
import { talk } from './terminal.ts';

/** The decisions and the file that holds them, for messages. */
export interface CuratorsFile {
  readonly path: string;
  readonly decisions: Merges;
}

export const NO_FILE: CuratorsFile = { path: '', decisions: NO_MERGES };

export interface MergesOption {
  readonly merges?: string;
}

export const mergesOption = (): Option =>
  new Option('--merges <file>', "curator's decisions (JSON): what to merge, split and prefer, whatever the rules say");

const becauseOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/**
 * Reads a curator's file; without a path there are no decisions.
 *
 * @throws AppError SOURCE_UNREADABLE if there is no such file, BAD_INPUT with the file, JSON path and reason of each fault
 */
export async function readMerges(path: string | undefined): Promise<CuratorsFile> {
  if (path === undefined) return NO_FILE;
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (cause) {
    throw unreadable(path, cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('BAD_INPUT', `${path}: not JSON: ${becauseOf(cause)}`, { cause });
  }
  const parsed = MergesSchema.safeParse(value);
  if (parsed.success) return { path, decisions: parsed.data };
  const faults = parsed.error.issues.map((issue) => `${path}: ${jsonPath(issue.path)}: ${issue.message}`);
  throw new AppError('BAD_INPUT', faults.join('\n'), { remedy: 'schema/authority/README.md tells how a curator’s file is written.' });
}

/** Tells each decision that could not be carried out as `file: path: reason`, and how many there are. */
export function tellProblems({ path }: CuratorsFile, problems: readonly CurationProblem[]): number {
  for (const problem of problems) talk(`${path}: ${problem.path}: ${problem.reason}`);
  return problems.length;
}
