import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { unreadable } from '../../schema/errors.ts';
import { referenceLine } from '../extract/references/reference-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { answer } from './terminal.ts';

async function readAll(file: string | undefined): Promise<string> {
  if (file === undefined || file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Lines end at a line feed alone, so that a stray carriage return or line separator inside a reference never makes two of one. */
const linesOf = (input: string): string[] => (input === '' ? [] : input.replace(/\n$/, '').split('\n'));

/** `theoria references`: one printed reference a line → one JSON object a line, in order. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('references')
    .description('read references, one a line, and print the fields of each as one JSON object a line')
    .argument('[file]', 'file with one reference a line; without it, standard input')
    .addHelpText(
      'after',
      '\nEvery line in gives one line out, an empty one too (its fields are null).\n\nExample:\n  echo "Nye J. S. Power and foreign policy // Journal of Political Power. – 2011. – Vol. 4. – P. 9–24." | npm run -s theoria -- references',
    )
    .action(async (file: string | undefined) => {
      const lines = linesOf(await readAll(file));
      if (lines.length > 0) answer(lines.map((line) => JSON.stringify(referenceLine(line))).join('\n'));
      end(EXIT.done);
    });
