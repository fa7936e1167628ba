import { Command } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { loadAll } from './load-all.ts';
import { mergesOption, readMerges, type MergesOption } from './read-merges.ts';
import { readRecord } from './read-record.ts';
import { graphOption, withStore, type GraphOption } from './with-store.ts';

/** `theoria load`: issue records → the graph. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('load')
    .description('load issue records into the graph; loading one again changes nothing')
    .argument('<record...>', 'issue records (JSON)')
    .addOption(graphOption())
    .addOption(mergesOption())
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- load ingest/data/qogam-dauir-2026-1.json')
    .action(async (paths: string[], options: GraphOption & MergesOption) => {
      const records = await Promise.all(paths.map(async (path) => [path, await readRecord(path)] as const));
      const merges = await readMerges(options.merges);
      const problems = await withStore(options, (store) => loadAll(store, records, merges));
      end(problems > 0 ? EXIT.doneWithErrors : EXIT.done);
    });
