import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import type { NodeLabel, RelationshipType } from '../../schema/graph/model.ts';
import { columnsFor, type Column } from './csv-columns.ts';
import { csvLines, DELIMITER, headerLine } from './csv-line.ts';
import type { GraphPage } from './graph-pages.ts';

/** A file of one label or type, whose header stands: rows that need other columns begin another one. */
interface CsvFile {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** neo4j-admin's way to say what the rows of a file are. An article is also a work. */
const groupOf = (kind: GraphPage['kind'], table: NodeLabel | RelationshipType): string =>
  `--${kind}=${table === 'Article' ? 'Article:Work' : table}`;

const DELIMITER_CODE = `U+${DELIMITER.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** CSV files in a folder as `neo4j-admin database import full` reads them. */
export class CsvFolder {
  readonly #folder: string;
  readonly #current = new Map<NodeLabel | RelationshipType, CsvFile>();
  readonly #arguments: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Adds the rows to the file of their label or type. */
  async add(page: GraphPage): Promise<void> {
    if (page.rows.length === 0) return;
    const { name, columns } = await this.#fileFor(page);
    await appendFile(path.join(this.#folder, name), csvLines(page, columns));
  }

  async #fileFor({ kind, table, rows }: GraphPage): Promise<CsvFile> {
    const current = this.#current.get(table);
    const columns = columnsFor(current?.columns ?? [], rows);
    if (current !== undefined && columns === current.columns) return current;
    const group = groupOf(kind, table);
    const parts = this.#arguments.filter((argument) => argument.startsWith(`${group}=`)).length;
    const file = { name: parts === 0 ? `${table}.csv` : `${table}-${parts + 1}.csv`, columns };
    // A folder stands before the name: from 2026 on a name alone is refused.
    this.#arguments.push(`${group}=./${file.name}`);
    this.#current.set(table, file);
    await appendFile(path.join(this.#folder, file.name), headerLine(kind, columns));
    return file;
  }

  /** What the import is to be told, one argument a line; files are named as seen from the folder. */
  importArguments(): string {
    return [...this.#arguments, '--multiline-fields=true', `--array-delimiter=${DELIMITER_CODE}`, ''].join('\n');
  }
}
