import { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { loadEach } from './load-each.ts';
import { openTarget } from './open-target.ts';
import { mergesOption, readMerges, type MergesOption } from './read-merges.ts';
import { readRecord } from './read-record.ts';
import { graphOption, type GraphOption } from './with-store.ts';

/** `theoria load`: issue records → the graph. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('load')
    .description('load issue records into the graph; loading one again changes nothing')
    .argument('<record...>', 'issue records (JSON)')
    .addOption(graphOption())
    .addOption(mergesOption())
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- load ingest/data/qogam-dauir-2026-1.json')
    .action(async (paths: string[], options: GraphOption & MergesOption) => {
      const merges = await readMerges(options.merges);
      const sources = paths.map((path) => ({ name: path, read: () => readRecord(path) }));
      end(await loadEach(sources, () => openTarget(options), merges));
    });
