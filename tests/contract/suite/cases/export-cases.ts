import { expect } from 'vitest';
import { EXPORT_NODES, EXPORT_RELATIONSHIPS } from '../../../../schema/cypher/export-statements.ts';
import { NODE_LABELS, RELATIONSHIPS, type NodeLabel, type NodeRow, type Properties } from '../../../../schema/graph/model.ts';
import { rowsOf } from '../../../support/rows-of.ts';
import { smallRecord } from '../../../support/small-record.ts';
import type { ReadCase } from '../read-case.ts';

const { nodes, relationships } = rowsOf(smallRecord());
const limit = 1_000;

const stored = (properties: Properties): Properties => Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
const storedNode = ({ id, properties }: NodeRow): NodeRow => ({ id, properties: { ...stored(properties), id } });
const byId = (rows: readonly NodeRow[]): NodeRow[] => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Nodes of every label as the record's rows have them: all, the first two, those behind the second, those behind the last. */
const nodeCases = (label: NodeLabel): ReadCase[] => {
  const all = byId(nodes[label]).map(storedNode);
  const [, second] = all;
  return [
    { params: { after: '', limit }, expect: (rows) => expect(rows).toEqual(all) },
    { params: { after: '', limit: 2 }, expect: (rows) => expect(rows).toEqual(all.slice(0, 2)) },
    { params: { after: second?.id ?? '', limit }, expect: (rows) => expect(rows).toEqual(second === undefined ? all : all.slice(2)) },
    { params: { after: all.at(-1)?.id ?? '', limit }, expect: (rows) => expect(rows).toEqual([]) },
  ];
};

const order = (row: { from: string; type: string; to: string; key: string }): string => [row.from, row.type, row.to, row.key].join('\n');

const relationshipsFrom = (ids: ReadonlySet<string>) =>
  RELATIONSHIPS.flatMap(({ type }) =>
    relationships[type]
      .filter(({ from }) => ids.has(from))
      .map((row) => ({ ...row, type, properties: { ...stored(row.properties), key: row.key } })),
  ).sort((a, b) => (order(a) < order(b) ? -1 : 1));

/** All relationships of a label's nodes at once, in two pages, and of none of them. */
const relationshipCases = (label: NodeLabel): ReadCase[] => {
  const ids = nodes[label].map(({ id }) => id);
  const all = relationshipsFrom(new Set(ids));
  return [
    { params: { ids, skip: 0, limit }, expect: (rows) => expect(rows).toEqual(all) },
    { params: { ids, skip: 0, limit: 1 }, expect: (rows) => expect(rows).toEqual(all.slice(0, 1)) },
    { params: { ids, skip: 1, limit }, expect: (rows) => expect(rows).toEqual(all.slice(1)) },
    { params: { ids: [`${label}:none`], skip: 0, limit }, expect: (rows) => expect(rows).toEqual([]) },
  ];
};

const size = {
  nodes: NODE_LABELS.reduce((sum, label) => sum + nodes[label].length, 0),
  relationships: RELATIONSHIPS.reduce((sum, { type }) => sum + relationships[type].length, 0),
};

export const EXPORT_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  ...Object.fromEntries(NODE_LABELS.map((label) => [EXPORT_NODES[label].name, nodeCases(label)])),
  ...Object.fromEntries(
    Object.entries(EXPORT_RELATIONSHIPS).map(([label, { name }]) => [
      name,
      relationshipCases(NODE_LABELS.find((each) => each === label) ?? 'Work'),
    ]),
  ),
  'count-graph': [{ params: { limit: 1 }, expect: (rows) => expect(rows).toEqual([size]) }],
};
