import type { Properties, PropertyValue } from '../../schema/graph/model.ts';
import type { Column } from './csv-columns.ts';
import type { GraphPage } from './graph-pages.ts';

/** RFC 4180. A text is always quoted: neo4j-admin takes `""` for the empty text and nothing at all for no value. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** neo4j-admin has no way to write a list of nothing, nor one of a single empty text: it takes both for no value. */
const isUnspeakable = (value: PropertyValue): boolean =>
  typeof value === 'object' && value !== null && (value.length === 0 || (value.length === 1 && value[0] === ''));

function field(value: PropertyValue | undefined, delimiter: string): string {
  if (value === null || value === undefined || isUnspeakable(value)) return '';
  if (typeof value === 'object') return quoted(value.join(delimiter));
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** What each line begins with: what the node is known by, or the ends and the key of the relationship. */
const BEGINNING = { nodes: ['id:ID'], relationships: [':START_ID', ':END_ID', 'key:string'] } as const;
const beginningsOf = (page: GraphPage): string[][] =>
  page.kind === 'nodes' ? page.rows.map(({ id }) => [id]) : page.rows.map(({ from, to, key }) => [from, to, key]);

/** The header, which says the type of each column. */
export const headerLine = (kind: GraphPage['kind'], columns: readonly Column[]): string =>
  `${[...BEGINNING[kind], ...columns.map(({ name, type, list }) => quoted(`${name}:${type}${list ? '[]' : ''}`))].join(',')}\n`;

/** The rows of a page, a line each (a text may have more lines). */
export function csvLines(page: GraphPage, columns: readonly Column[], delimiter: string): string {
  const beginnings = beginningsOf(page);
  return page.rows
    .map(({ properties }, at) => [...(beginnings[at] ?? []).map(quoted), ...columns.map(({ name }) => field(properties[name], delimiter))])
    .map((fields) => `${fields.join(',')}\n`)
    .join('');
}

const unspeakableOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => isUnspeakable(value)));

/** Rows with those properties only that a CSV file cannot say; none for a row that it says whole. */
export function unspeakable<Page extends GraphPage>(page: Page): Page {
  const rows = page.rows.map((row) => ({ ...row, properties: unspeakableOf(row.properties) }));
  return { ...page, rows: rows.filter(({ properties }) => Object.keys(properties).length > 0) };
}
