import type { Properties, PropertyValue } from '../../schema/graph/model.ts';
import type { Column } from './csv-columns.ts';
import type { GraphPage } from './graph-pages.ts';

/** Parts the items of a list: the control character for that since before Unicode. */
export const DELIMITER = '\u001F';

/** RFC 4180. A text is always quoted: neo4j-admin takes `""` for the empty text and nothing at all for no value. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What neo4j-admin has no way to read: a list of nothing and one of a single empty text (it takes both for no value),
 * and a list with an item that holds what parts items.
 */
function isUnspeakable(value: PropertyValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value.length === 0 || (value.length === 1 && value[0] === '') || value.some((item) => String(item).includes(DELIMITER));
}

function field(value: PropertyValue | undefined): string {
  if (value === null || value === undefined || isUnspeakable(value)) return '';
  if (typeof value === 'object') return quoted(value.join(DELIMITER));
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** What each line begins with: what the node is known by, or the ends and the key of the relationship. */
const BEGINNING = { nodes: ['id:ID'], relationships: [':START_ID', ':END_ID', 'key:string'] } as const;
const beginningsOf = (page: GraphPage): string[][] =>
  page.kind === 'nodes' ? page.rows.map(({ id }) => [id]) : page.rows.map(({ from, to, key }) => [from, to, key]);

const lineOf = (fields: readonly string[]): string => `${fields.join(',')}\n`;

/** The header, which says the type of each column. */
export const headerLine = (kind: GraphPage['kind'], columns: readonly Column[]): string =>
  lineOf([...BEGINNING[kind], ...columns.map(({ name, type, list }) => quoted(`${name}:${type ?? 'string'}${list ? '[]' : ''}`))]);

/** The rows of a page, a line each (a text may have more lines). */
export function csvLines(page: GraphPage, columns: readonly Column[]): string {
  const beginnings = beginningsOf(page);
  return page.rows
    .map(({ properties }, at) => lineOf([...(beginnings[at] ?? []).map(quoted), ...columns.map(({ name }) => field(properties[name]))]))
    .join('');
}

const unspeakableOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => isUnspeakable(value)));

/** Rows with those properties only that a CSV file cannot say; none for a row that it says whole. */
export function unspeakable<Page extends GraphPage>(page: Page): Page {
  const rows = page.rows.map((row) => ({ ...row, properties: unspeakableOf(row.properties) }));
  return { ...page, rows: rows.filter(({ properties }) => Object.keys(properties).length > 0) };
}
