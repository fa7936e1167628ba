import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { COUNT_GRAPH } from '../../schema/cypher/export-statements.ts';
import { AppError } from '../../schema/errors.ts';
import { modelVersionOf, refuseOther } from '../../schema/graph/model-version.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { cypherScript } from '../export/write-cypher.ts';
import { Tally } from '../export/tally.ts';
import { AFTERWARDS_FILE, ARGUMENTS_FILE, writeCsv } from '../export/write-csv.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { talk } from './terminal.ts';
import { graphOf, graphOption, readingOnly, withGraph, type GraphOption } from './with-store.ts';
import { writeApart } from './write-apart.ts';

const FORMATS = ['cypher', 'neo4j-admin-csv'] as const;

interface Options extends GraphOption {
  readonly format: (typeof FORMATS)[number];
  readonly output?: string;
}

/** Only a graph of the present model is understood whole. */
async function checkExportable(store: GraphStore): Promise<void> {
  const version = await modelVersionOf(store);
  if (version === null)
    throw new AppError('NOT_FOUND', 'The graph is empty: there is nothing to export', { remedy: 'Load an issue first.' });
  refuseOther(version);
}

async function exportCypher(store: GraphStore, output: string | undefined, tally: Tally): Promise<void> {
  if (output === undefined) return pipeline(cypherScript(store, tally), process.stdout, { end: false });
  await writeApart(output, (file) => pipeline(cypherScript(store, tally), createWriteStream(file, { flags: 'wx', flush: true })));
  talk(`Into an empty Neo4j database: cypher-shell -a bolt://HOST:7687 -u neo4j -d neo4j -f ${output}`);
}

async function exportCsv(store: GraphStore, output: string | undefined, tally: Tally): Promise<void> {
  if (output === undefined) throw new AppError('BAD_USAGE', 'neo4j-admin-csv is a folder of files', { remedy: 'Name it: -o FOLDER' });
  await writeApart(output, async (folder) => {
    await mkdir(folder);
    await writeCsv(store, folder, tally);
  });
  talk(`Into a stopped Neo4j, in the folder ${output}: neo4j-admin database import full neo4j @${ARGUMENTS_FILE} --overwrite-destination`);
  talk(`Then start it and run: cypher-shell -a bolt://HOST:7687 -u neo4j -d neo4j -f ${AFTERWARDS_FILE}`);
}

/** Tells what was written, and whether the graph holds what is none of ours. */
async function tellWritten(store: GraphStore, { nodes, relationships }: Tally): Promise<ExitCode> {
  talk(`${nodes} nodes, ${relationships} relationships`);
  const [held] = await store.read(COUNT_GRAPH, { limit: 1 });
  const marks = 1;
  const others = { nodes: (held?.nodes ?? 0) - marks - nodes, relationships: (held?.relationships ?? 0) - relationships };
  if (others.nodes <= 0 && others.relationships === 0) return EXIT.done;
  talk(`Left out, as none of Theoria's: ${others.nodes} nodes, ${others.relationships} relationships`);
  return EXIT.doneWithErrors;
}

const exportGraph = (options: Options): Promise<ExitCode> =>
  withGraph(readingOnly(graphOf(options)), async (store) => {
    await checkExportable(store);
    const tally = new Tally();
    await (options.format === 'cypher' ? exportCypher : exportCsv)(store, options.output, tally);
    return tellWritten(store, tally);
  });

/** `theoria export`: the graph → what Neo4j's own tools read. */
export const command = (end: (code: ExitCode) => void): Command =>
  new Command('export')
    .description('write the whole graph for Neo4j: as a Cypher script, or as CSV files for neo4j-admin database import')
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
    .option('-o, --output <path>', 'file (cypher; without it the script goes to standard output) or folder (neo4j-admin-csv)')
    .addOption(graphOption())
    .addHelpText(
      'after',
      '\nNeo4j plans each statement of a script anew, some hundred rows a second: for more than a few issues take neo4j-admin-csv.\n\nExample:\n  npm run -s theoria -- export --format cypher -o theoria.cypher',
    )
    .action(async (options: Options) => end(await exportGraph(options)));
