import { Command } from 'commander';
import { recordJsonSchema } from '../../schema/record/json-schema.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { answer } from './terminal.ts';

/** `theoria schema`: the JSON Schema of an issue record. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('schema')
    .description('print the JSON Schema (draft 2020-12) of an issue record')
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- schema > issue-record.schema.json')
    .action(() => {
      answer(JSON.stringify(recordJsonSchema(), null, 2));
      end(EXIT.done);
    });
