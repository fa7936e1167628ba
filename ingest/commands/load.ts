import { Command } from 'commander';
import { SingleBar } from 'cli-progress';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { loadRecord } from '../load/load-record.ts';
import { toRows } from '../load/to-rows.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readRecord } from './read-record.ts';
import { talk } from './terminal.ts';
import { graphOption, withStore, type GraphOption } from './with-store.ts';

/** Loads records one after the other, with a bar where standard error is a terminal. */
export async function loadAll(store: GraphStore, records: readonly (readonly [name: string, record: IssueRecord])[]): Promise<void> {
  for (const [name, record] of records) {
    const bar = process.stderr.isTTY
      ? new SingleBar({ format: `${name} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true })
      : null;
    bar?.start(1, 0);
    try {
      const summary = await loadRecord(store, toRows(record), (done, total) => {
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
}

/** `theoria load`: issue records → the graph. */
export const loadCommand = (end: (code: ExitCode) => void): Command =>
  new Command('load')
    .description('load issue records into the graph; loading one again changes nothing')
    .argument('<record...>', 'issue records (JSON)')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- load ingest/data/qogam-dauir-2026-1.json')
    .action(async (paths: string[], options: GraphOption) => {
      const records = await Promise.all(paths.map(async (path) => [path, await readRecord(path)] as const));
      await withStore(options, (store) => loadAll(store, records));
      end(EXIT.done);
    });
