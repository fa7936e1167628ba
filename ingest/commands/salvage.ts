import { Command } from 'commander';
import { salvageFile } from '../../schema/store/embedded/salvage-file.ts';
import { embeddedPath } from './embedded-path.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { talk } from './terminal.ts';
import { graphOption, type GraphOption } from './with-store.ts';

function salvage(options: GraphOption): ExitCode {
  const path = embeddedPath(options, 'salvaged');
  const { nodes, relationships, kept, durable, aside } = salvageFile(path);
  talk(`${path}: ${nodes} nodes, ${relationships} relationships`);
  if (durable !== null && kept < durable) talk(`Lost: the writes after ${kept} of at least ${durable}. Load the last issues again.`);
  if (aside !== null) talk(`What could not be read is in ${aside}`);
  return aside !== null || (durable !== null && kept < durable) ? EXIT.doneWithErrors : EXIT.done;
}

/** `theoria salvage`: an embedded graph whose log is damaged, cut or gone → the graph as it was before that. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('salvage')
    .description('go on with what can still be read of an embedded graph whose log is damaged, cut or gone; the rest is lost')
    .addOption(graphOption())
    .addHelpText(
      'after',
      '\nA backup loses less, where there is one: see restore.\n\nExample:\n  npm run -s theoria -- salvage\n\nExit code 3: usable again, but something was lost (see what it says).',
    )
    .action((options: GraphOption) => end(salvage(options)));
