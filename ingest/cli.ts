import { Command, CommanderError } from 'commander';
import { AppError } from '../schema/errors.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { EXIT, type ExitCode } from './commands/exit-code.ts';
import { extractCommand } from './commands/extract.ts';
import { ingestCommand } from './commands/ingest.ts';
import { loadCommand } from './commands/load.ts';
import { referencesCommand } from './commands/references.ts';
import { reportCommand } from './commands/report.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { inWords, talk } from './commands/terminal.ts';

const COMMANDS = [
  extractCommand,
  loadCommand,
  ingestCommand,
  serveCommand,
  referencesCommand,
  evaluateCommand,
  reportCommand,
  schemaCommand,
];

/** Runs the command line and answers with its exit code; the process ends by itself when nothing is left to do. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command('theoria')
    .description('A knowledge graph of a journal issue: from its text to linked articles.')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 bad use or configuration, 3 done with errors in the data.')
    .showSuggestionAfterError();
  for (const make of COMMANDS) program.addCommand(make((ended) => (code = ended)));
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

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done);
});
process.exitCode = await run(process.argv);
