import { Command } from 'commander';
import { copyFile } from '../../schema/store/embedded/copy-file.ts';
import { embeddedPath } from './embedded-path.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { talk } from './terminal.ts';
import { graphOption, type GraphOption } from './with-store.ts';

/** `theoria backup`: the embedded graph → a copy in one file. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('backup')
    .description('copy the embedded graph to a file, whole and looked through; no server or load may hold the graph meanwhile')
    .argument('<file>', 'file to write; must not be there')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- backup theoria-2026-03-01.grafeo')
    .action((file: string, options: GraphOption) => {
      const { nodes, relationships } = copyFile(embeddedPath(options, 'backed up'), file);
      talk(`${file}: ${nodes} nodes, ${relationships} relationships`);
      end(EXIT.done);
    });
