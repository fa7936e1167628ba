import { Command } from 'commander';
import { AppError } from '../../schema/errors.ts';
import { MODEL_VERSION, modelVersionOf, refuseNewer } from '../../schema/graph/model-version.ts';
import { replaceFile } from '../../schema/store/embedded/replace-file.ts';
import { embeddedPath } from './embedded-path.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { talk } from './terminal.ts';
import { graphOption, withGraph, type GraphOption } from './with-store.ts';

const remedy = 'Name a file that backup wrote.';

async function versionOf(file: string): Promise<number | null> {
  try {
    return await withGraph({ engine: 'embedded', path: file, readOnly: true }, modelVersionOf);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'STORE_LOCKED') throw error;
    // What helps where a graph in use cannot be opened does not help here.
    throw new AppError(error.code, error.message, { remedy, cause: error });
  }
}

/** The version of a backup that this Theoria can use, at the latest after `migrate`. */
async function readableVersion(file: string): Promise<number> {
  const version = await versionOf(file);
  if (version === null) throw new AppError('BAD_INPUT', `${file} holds no issue`, { remedy });
  refuseNewer(version);
  return version;
}

async function restore(file: string, options: GraphOption & { readonly force?: true }): Promise<void> {
  const path = embeddedPath(options, 'restored');
  const version = await readableVersion(file);
  const { size, aside } = replaceFile(file, path, { force: options.force ?? false });
  talk(`${path}: ${size.nodes} nodes, ${size.relationships} relationships`);
  if (aside !== null) talk(`What was there is now ${aside}`);
  if (version < MODEL_VERSION) talk('It is of an earlier model: run npm run -s theoria -- migrate before anything else.');
}

/** `theoria restore`: a backup → the embedded graph. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('restore')
    .description('put a backup in the place of the embedded graph; no server or load may hold the graph meanwhile')
    .argument('<file>', 'file that backup wrote')
    .addOption(graphOption())
    .option('--force', 'also where the graph holds something: that is moved aside, not deleted')
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- restore theoria-2026-03-01.grafeo --force')
    .action(async (file: string, options: GraphOption & { readonly force?: true }) => {
      await restore(file, options);
      end(EXIT.done);
    });
