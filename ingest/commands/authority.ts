import { Command } from 'commander';
import { AuthoritySchema } from '../../schema/authority/authority.ts';
import { authorityOf } from '../authority/authority-of.ts';
import { curationProblems } from '../resolve/curation/curation-problems.ts';
import { unusedBlocks } from '../resolve/curation/issue-blocks.ts';
import { resolveRecords } from '../resolve/resolve-records.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { mergesOption, readMerges, tellProblems, type MergesOption } from './read-merges.ts';
import { readRecord } from './read-record.ts';
import { answer, talk } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

interface Options extends MergesOption {
  readonly output?: string;
}

async function authority(path: string, options: Options): Promise<ExitCode> {
  const record = await readRecord(path);
  const merges = await readMerges(options.merges);
  const entities = resolveRecords([record], merges.decisions);
  const problems = tellProblems(merges, [...curationProblems(entities), ...unusedBlocks(merges.decisions, [record])]);
  const file = AuthoritySchema.parse(authorityOf(record, entities));
  const json = `${JSON.stringify(file, null, 1)}\n`;
  if (options.output === undefined) answer(json);
  else await writeWhole(options.output, json);
  const { persons, works, institutions, theories } = file;
  talk(`${path}: ${persons.length} persons, ${works.length} works, ${institutions.length} institutions, ${theories.length} theories`);
  return problems > 0 ? EXIT.doneWithErrors : EXIT.done;
}

/** `theoria authority`: an issue record → its authority file. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('authority')
    .description('write which mentions in a record are one person, work, institution or theory, and why (JSON)')
    .argument('<record>', 'issue record (JSON)')
    .option('-o, --output <authority>', 'file to write; without it the authority file goes to standard output')
    .addOption(mergesOption())
    .addHelpText('after', '\nExample:\n  npm run -s theoria -- authority issue.json -o authority.json')
    .action(async (path: string, options: Options) => end(await authority(path, options)));
