import path from 'node:path';
import type { GraphRows } from '../../schema/graph/model.ts';
import { runCli } from '../support/run-cli.ts';
import { dumpOfFile, loadInto } from './graph-file.ts';

/** An embedded graph and what the command line made of it. */
export interface Exported {
  readonly dump: readonly string[];
  /** The Cypher script. */
  readonly script: string;
  /** The folder of CSV files. */
  readonly csv: string;
}

/** Loads the rows into a graph in a folder, as a command does, and exports it in both formats. */
export async function exportRows(folder: string, name: string, rows: GraphRows): Promise<Exported> {
  const graph = path.join(folder, `${name}.grafeo`);
  await loadInto(graph, rows);
  const dump = await dumpOfFile(graph);
  const [script, csv] = [path.join(folder, `${name}.cypher`), path.join(folder, `${name}-csv`)];
  for (const [format, output] of [
    ['cypher', script],
    ['neo4j-admin-csv', csv],
  ] as const) {
    const { code, stderr } = await runCli(['export', '--format', format, '-o', output, '--graph', graph]);
    if (code !== 0) throw new Error(`export --format ${format}: ${stderr}`);
  }
  return { dump, script, csv };
}
