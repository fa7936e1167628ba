import { Command } from 'commander';
import { MODEL_VERSION, modelVersionOf, refuseNewer } from '../../schema/graph/model-version.ts';
import { migrate, upgradesFrom } from '../../schema/graph/migrations/migrate.ts';
import type { Upgrade } from '../../schema/graph/migrations/upgrade.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { answer, talk } from './terminal.ts';
import { graphOf, graphOption, readingOnly, withGraph, type GraphOption } from './with-store.ts';

/** What would be done is an answer; what is being done is talk, so that it is done to the end although nobody listens. */
async function upgrade(options: GraphOption & { readonly dryRun?: true }): Promise<void> {
  const say = options.dryRun ? answer : talk;
  const tell = ({ to, what }: Upgrade): void => say(`to ${to}: ${what}`);
  const config = graphOf(options);
  const version = await withGraph(readingOnly(config), modelVersionOf);
  if (version === null) return say('The graph is empty: nothing to do.');
  refuseNewer(version);
  if (version === MODEL_VERSION) say(`The graph is of model version ${version}: nothing to do.`);
  else say(`The graph is of model version ${version}, the present one is ${MODEL_VERSION}.`);
  if (options.dryRun) return upgradesFrom(version).forEach(tell);
  await withGraph(config, (store) => migrate(store, tell));
}

/** `theoria migrate`: an older graph → one of the present model. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('migrate')
    .description('make a graph that an earlier Theoria wrote one of the present model; harmless when it is')
    .addOption(graphOption())
    .option('--dry-run', 'say what would be done, and change nothing')
    .addHelpText('after', '\nMake a backup first.\n\nExample:\n  npm run -s theoria -- migrate --dry-run')
    .action(async (options: GraphOption & { readonly dryRun?: true }) => {
      await upgrade(options);
      end(EXIT.done);
    });
