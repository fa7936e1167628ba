import { SingleBar } from 'cli-progress';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { loadRecord } from '../load/load-record.ts';
import { toRows } from '../load/to-rows.ts';
import { resolveRecords } from '../resolve/resolve-records.ts';
import { NO_FILE, tellProblems, type CuratorsFile } from './read-merges.ts';
import { talk } from './terminal.ts';

/**
 * Loads records one after the other, with a bar where standard error is a terminal.
 *
 * @param merges the curator's decisions; those that could not be carried out are told
 * @returns how many could not
 */
export async function loadAll(
  store: GraphStore,
  records: readonly (readonly [name: string, record: IssueRecord])[],
  merges: CuratorsFile = NO_FILE,
): Promise<number> {
  const resolved = records.map(([name, record]) => [name, record, resolveRecords([record], merges.decisions)] as const);
  const problems = tellProblems(
    merges,
    resolved.map(([, record, entities]) => [record, entities]),
  );
  for (const [name, record, entities] of resolved) {
    const bar = process.stderr.isTTY
      ? new SingleBar({ format: `${name} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true })
      : null;
    bar?.start(1, 0);
    try {
      const summary = await loadRecord(store, toRows(record, entities), (done, total) => {
        bar?.setTotal(total);
        bar?.update(done);
      });
      bar?.stop();
      talk(`${name}: ${summary.nodes} nodes, ${summary.relationships} relationships`);
    } catch (error) {
      bar?.stop();
      throw error;
    }
  }
  return problems;
}
