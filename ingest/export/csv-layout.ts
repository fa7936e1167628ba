import { NODE_LABELS, RELATIONSHIPS, type NodeLabel, type RelationshipType } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { ColumnsSeen, DelimiterSought, type Column } from './csv-columns.ts';
import { allPages } from './graph-pages.ts';

/** The columns of each file that is not empty, and what parts the items of lists in all of them. */
export interface Layout {
  readonly columns: ReadonlyMap<NodeLabel | RelationshipType, readonly Column[]>;
  readonly delimiter: string;
}

/** Goes once through the graph to see what its files must hold. */
export async function layoutOf(store: GraphStore): Promise<Layout> {
  const tables = new Map<NodeLabel | RelationshipType, ColumnsSeen>();
  const delimiter = new DelimiterSought();
  for await (const { table, rows } of allPages(store)) {
    const seen = tables.get(table) ?? new ColumnsSeen(table);
    if (rows.length > 0) tables.set(table, seen);
    for (const { properties } of rows) {
      seen.see(properties);
      delimiter.see(properties);
    }
  }
  return { columns: new Map([...tables].map(([table, seen]) => [table, seen.columns()])), delimiter: delimiter.found() };
}

export const fileOf = (table: NodeLabel | RelationshipType): string => `${table}.csv`;

const labelsOf = (label: NodeLabel): string => (label === 'Article' ? 'Article:Work' : label);
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What `neo4j-admin database import full` is to be told, one argument a line. The files are named as seen from their folder, with
 * a folder before the name: from 2026 on it refuses a name alone.
 */
export function importArguments({ columns, delimiter }: Layout): string {
  const nodes = NODE_LABELS.filter((label) => columns.has(label)).map((label) => `--nodes=${labelsOf(label)}=./${fileOf(label)}`);
  const types = RELATIONSHIPS.map(({ type }) => type).filter((type) => columns.has(type));
  const relationships = types.map((type) => `--relationships=${type}=./${fileOf(type)}`);
  return [...nodes, ...relationships, '--multiline-fields=true', `--array-delimiter=${codePoint(delimiter)}`, ''].join('\n');
}
