import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PropertyValue } from '../../schema/graph/model.ts';

/** A field as neo4j-admin tells them apart: nothing at all is no value, `""` is the empty text. */
type Field = string | null;

/** RFC 4180, read by a machine of three states: before a field, in a quoted one, in a bare one. */
function csvRows(text: string): Field[][] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  for (let at = 0; at < text.length; at += 1) {
    let field: Field = null;
    if (text[at] === '"') {
      field = '';
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('a quote has no end');
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      at += 1;
    } else {
      const end = /[,\n]/.exec(text.slice(at))?.index ?? text.length - at;
      field = end === 0 ? null : text.slice(at, at + end);
      at += end;
    }
    row.push(field);
    if (text[at] === '\n') {
      rows.push(row);
      row = [];
    } else if (text[at] !== ',') throw new Error(`neither comma nor line end after ${field}`);
  }
  if (row.length > 0) throw new Error('the last line has no end');
  return rows;
}

const READERS: Readonly<Record<string, (text: string) => string | number | boolean>> = {
  string: (text) => text,
  long: (text) => (/^-?\d+$/.test(text) ? Number(text) : Number.NaN),
  double: Number,
  boolean: (text) => text === 'true',
};

function valueOf(field: Field, type: string, delimiter: string): PropertyValue {
  if (field === null) return null;
  const read = READERS[type.replace('[]', '')];
  if (read === undefined) throw new Error(`no reader of ${type}`);
  // As neo4j-admin does it: a list of nothing is no value.
  if (type.endsWith('[]')) return field === '' ? null : (field.split(delimiter).map(read) as string[]);
  return read(field);
}

/** A file of an export: what its rows are, and each by the name of its column. */
export interface CsvFile {
  readonly kind: 'nodes' | 'relationships';
  /** `Article:Work`, `CITES`. */
  readonly group: string;
  readonly rows: readonly Readonly<Record<string, PropertyValue>>[];
}

/** Reads a folder that `export --format neo4j-admin-csv` wrote, by its `import.args`, as neo4j-admin does. */
export async function readCsvFolder(folder: string): Promise<CsvFile[]> {
  const args = (await readFile(path.join(folder, 'import.args'), 'utf8')).trim().split('\n');
  const code = args.find((argument) => argument.startsWith('--array-delimiter=U+'))?.slice('--array-delimiter=U+'.length);
  const delimiter = String.fromCharCode(Number.parseInt(code ?? '', 16));
  const files = args.flatMap((argument) => {
    const [, kind, group, file] = /^--(nodes|relationships)=([\w:]+)=(\.\/.+)$/.exec(argument) ?? [];
    return kind === undefined ? [] : [{ kind: kind as CsvFile['kind'], group: group ?? '', file: file ?? '' }];
  });
  return Promise.all(
    files.map(async ({ kind, group, file }) => {
      const [header = [], ...lines] = csvRows(await readFile(path.join(folder, file), 'utf8'));
      const columns = header.map((each) => /^(?<name>[^:]*):(?<type>.+)$/.exec(each ?? '')?.groups ?? {});
      const rows = lines.map((line) => {
        if (line.length !== columns.length) throw new Error(`${file}: a line of ${line.length} fields under ${columns.length} columns`);
        return Object.fromEntries(
          columns.map(({ name = '', type = '' }, at) =>
            /^[A-Z_]+$/.test(type) ? [type, line[at] ?? null] : [name, valueOf(line[at] ?? null, type, delimiter)],
          ),
        );
      });
      return { kind, group, rows };
    }),
  );
}
