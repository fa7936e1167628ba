import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { CsvFolder } from './csv-folder.ts';
import { unspeakable } from './csv-line.ts';
import { markScript, pageScript, schemaScript } from './cypher-script.ts';
import { allPages } from './graph-pages.ts';
import type { Tally } from './tally.ts';

/** The files beside those with rows: arguments for the import, and what is to be run on the database afterwards. */
export const ARGUMENTS_FILE = 'import.args';
export const AFTERWARDS_FILE = 'after-import.cypher';

/**
 * Writes the graph into a folder as `neo4j-admin database import full` reads it: CSV files with typed headers for each
 * label and type; its arguments; and a script that makes the constraints and indexes, sets the lists that a CSV file
 * cannot say, and marks the model.
 */
export async function writeCsv(store: GraphStore, folder: string, tally: Tally): Promise<void> {
  const files = new CsvFolder(folder);
  const afterwards = (script: string): Promise<void> => appendFile(path.join(folder, AFTERWARDS_FILE), script);
  await afterwards(schemaScript());
  for await (const page of allPages(store)) {
    await files.add(tally.count(page));
    await afterwards(pageScript(unspeakable(page)));
  }
  await afterwards(markScript());
  await writeFile(path.join(folder, ARGUMENTS_FILE), files.importArguments());
}
