import { Command, CommanderError } from 'commander';
import { AppError } from '../schema/errors.ts';
import { EXIT, type ExitCode } from './commands/exit-code.ts';
import { inWords, talk } from './commands/terminal.ts';

/** Long enough for what was said to be written. */
const LINGER_MS = 1_000;

interface CommandModule {
  /** Makes the command; `end` is told the exit code. */
  readonly command: (end: (code: ExitCode) => void) => Command;
}

/** Each command's code is loaded only when it is called, or when the list of all is asked for. */
const COMMANDS = new Map<string, () => Promise<CommandModule>>([
  ['extract', () => import('./commands/extract.ts')],
  ['load', () => import('./commands/load.ts')],
  ['ingest', () => import('./commands/ingest.ts')],
  ['serve', () => import('./commands/serve.ts')],
  ['migrate', () => import('./commands/migrate.ts')],
  ['backup', () => import('./commands/backup.ts')],
  ['restore', () => import('./commands/restore.ts')],
  ['salvage', () => import('./commands/salvage.ts')],
  ['export', () => import('./commands/export.ts')],
  ['references', () => import('./commands/references.ts')],
  ['authority', () => import('./commands/authority.ts')],
  ['evaluate', () => import('./commands/evaluate.ts')],
  ['report', () => import('./commands/report.ts')],
  ['schema', () => import('./commands/schema.ts')],
  ['rows', () => import('./commands/rows.ts')],
]);

async function commandsFor(name: string | undefined): Promise<CommandModule[]> {
  const called = COMMANDS.get(name ?? '');
  return Promise.all((called === undefined ? [...COMMANDS.values()] : [called]).map((load) => load()));
}

/** Runs the command line and answers with its exit code; the process ends by itself when nothing is left to do. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command('theoria')
    .description('A knowledge graph of a journal issue: from its text to linked articles.')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 bad use or configuration, 3 done with errors in the data.')
    .showSuggestionAfterError();
  for (const { command } of await commandsFor(argv[2])) program.addCommand(command((ended) => (code = ended)));
  for (const command of [program, ...program.commands]) command.exitOverride();
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badUse;
    if (!(error instanceof AppError)) throw error;
    talk(inWords(error));
    return error.code === 'CONFIG' || error.code === 'BAD_USAGE' ? EXIT.badUse : EXIT.failed;
  }
}

/** Who reads the answers may have enough of them, as `head` has; commands that change something answer when it is done. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  talk(`Standard output cannot be written: ${error.message}\nCheck the space that is left.`);
  process.exit(EXIT.failed);
});
/** Nobody may be listening to the talk any more: the work goes on. */
process.stderr.on('error', () => undefined);
process.exitCode = await run(process.argv);
// A server that took a connection and says nothing would keep a process that has given it up.
if (process.exitCode === EXIT.failed) setTimeout(() => process.exit(), LINGER_MS).unref();
