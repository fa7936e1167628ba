import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { markScript, pageScript, schemaScript } from './cypher-script.ts';
import { fileOf, importArguments, layoutOf } from './csv-layout.ts';
import { csvLines, headerLine, unspeakable } from './csv-line.ts';
import { allPages } from './graph-pages.ts';
import type { Tally } from './tally.ts';

/** The files beside those with rows: arguments for the import, and what is to be run on the database afterwards. */
export const ARGUMENTS_FILE = 'import.args';
export const AFTERWARDS_FILE = 'after-import.cypher';

/**
 * Writes the graph into a folder as `neo4j-admin database import full` reads it: a CSV file a label and a type, with
 * typed headers; its arguments; and a script that makes the constraints and indexes, sets the lists that a CSV file
 * cannot say, and marks the model.
 */
export async function writeCsv(store: GraphStore, folder: string, tally: Tally): Promise<void> {
  const layout = await layoutOf(store);
  const append = (file: string, text: string): Promise<void> => appendFile(path.join(folder, file), text);
  const begun = new Set<string>();
  await append(AFTERWARDS_FILE, schemaScript());
  for await (const page of allPages(store)) {
    if (page.rows.length === 0) continue;
    const columns = layout.columns.get(page.table) ?? [];
    if (!begun.has(page.table)) await append(fileOf(page.table), headerLine(page.kind, columns));
    begun.add(page.table);
    await append(fileOf(page.table), csvLines(tally.count(page), columns, layout.delimiter));
    await append(AFTERWARDS_FILE, pageScript(unspeakable(page)));
  }
  await append(AFTERWARDS_FILE, markScript());
  await writeFile(path.join(folder, ARGUMENTS_FILE), importArguments(layout));
}
