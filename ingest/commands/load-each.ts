import { AppError, type ErrorCode } from '../../schema/errors.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { unusedBlocks, type IssueHead } from '../resolve/curation/issue-blocks.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { LoadTarget } from './load-target.ts';
import { progressBar } from './progress-bar.ts';
import { NO_FILE, tellProblems, type CuratorsFile } from './read-merges.ts';
import { inWords, talk } from './terminal.ts';

/** A file that gives a record. */
export interface RecordSource {
  readonly name: string;
  read(): Promise<IssueRecord>;
}

/** What is wrong with one file leaves the next as it is; what is wrong with the graph does not. */
const OF_ONE_FILE: ReadonlySet<ErrorCode> = new Set(['SOURCE_UNREADABLE', 'BAD_RECORD', 'BAD_INPUT', 'LIMIT']);

async function loadOne(name: string, record: IssueRecord, target: LoadTarget, merges: CuratorsFile): Promise<number> {
  const bar = progressBar(name);
  try {
    const { nodes, relationships, problems } = await target.load(record, merges.decisions, bar.advance);
    bar.stop();
    talk(`${name}: ${nodes} nodes, ${relationships} relationships`);
    return tellProblems(merges, problems);
  } finally {
    bar.stop();
  }
}

/**
 * Reads and loads records one after the other, so that no more than one is held at a time. A file that cannot be read
 * or loaded is told and does not stop the rest.
 *
 * @param openTarget called when the first record has been read: without one no graph is made
 * @param merges the curator's decisions; those that could not be carried out are told
 * @throws AppError as the graph does
 */
export async function loadEach(
  sources: Iterable<RecordSource>,
  openTarget: () => Promise<LoadTarget>,
  merges: CuratorsFile = NO_FILE,
): Promise<ExitCode> {
  const heads: IssueHead[] = [];
  let target: LoadTarget | null = null;
  let failed = 0;
  let problems = 0;
  try {
    for (const { name, read } of sources) {
      try {
        const record = await read();
        heads.push({ issue: record.issue, journal: record.journal });
        target ??= await openTarget();
        problems += await loadOne(name, record, target, merges);
      } catch (error) {
        if (!(error instanceof AppError && OF_ONE_FILE.has(error.code))) throw error;
        talk(inWords(error));
        failed += 1;
      }
    }
  } finally {
    await target?.close();
  }
  problems += tellProblems(merges, unusedBlocks(merges.decisions, heads));
  return failed > 0 ? EXIT.failed : problems > 0 ? EXIT.doneWithErrors : EXIT.done;
}
