import { z } from 'zod';
import type { ReadStatement, WriteStatement } from '../../../schema/cypher/statement.ts';
import { NODE_LABELS, RELATIONSHIPS, type GraphRows, type Properties } from '../../../schema/graph/model.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';

const nothing = z.object({});
const map = z.record(z.string(), z.unknown());

const ALL_NODES: ReadStatement<object, { labels: string[]; properties: Record<string, unknown> }> = {
  kind: 'read',
  name: 'test-all-nodes',
  text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  params: nothing,
  row: z.object({ labels: z.array(z.string()), properties: map }),
};

const ALL_RELATIONSHIPS: ReadStatement<object, { type: string; from: string; to: string; properties: Record<string, unknown> }> = {
  kind: 'read',
  name: 'test-all-relationships',
  text: 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  params: nothing,
  row: z.object({ type: z.string(), from: z.string(), to: z.string(), properties: map }),
};

const WIPE: WriteStatement<object> = {
  kind: 'write',
  name: 'test-wipe',
  text: 'MATCH (n) DETACH DELETE n',
  params: nothing,
};

export const wipe = (store: GraphStore): Promise<void> => store.write(WIPE, {});

const line = (head: string, properties: Properties | Record<string, unknown>): string => {
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  return `${head} ${JSON.stringify(Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1))))}`;
};

/** Every node and relationship on a line of its own, in one order whatever the engine. */
export async function dumpOf(store: GraphStore): Promise<string[]> {
  const nodes = await store.read(ALL_NODES, {});
  const relationships = await store.read(ALL_RELATIONSHIPS, {});
  return [
    ...nodes.map(({ labels, properties }) => line(labels.sort().join(':'), properties)),
    ...relationships.map(({ type, from, to, properties }) => line(`${from} ${type} ${to}`, properties)),
  ].sort();
}

/** What the dump must be after loading the rows into an empty graph. */
export function expectedDump(rows: GraphRows): string[] {
  return [
    ...NODE_LABELS.flatMap((label) =>
      rows.nodes[label].map(({ id, properties }) => line(label === 'Article' ? 'Article:Work' : label, { ...properties, id })),
    ),
    ...RELATIONSHIPS.flatMap(({ type }) =>
      rows.relationships[type].map(({ from, to, key, properties }) => line(`${from} ${type} ${to}`, { ...properties, key })),
    ),
  ].sort();
}
