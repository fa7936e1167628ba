import { EXPORT_NODES, EXPORT_RELATIONSHIPS, type SourceLabel, type TypedRow } from '../../schema/cypher/export-statements.ts';
import { NODE_LABELS, type NodeLabel, type NodeRow, type RelationshipRow, type RelationshipType } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';

/** Nodes of one label, or relationships of one type: as many as are read at once. */
export interface NodePage {
  readonly kind: 'nodes';
  readonly table: NodeLabel;
  readonly rows: readonly NodeRow[];
}
export interface RelationshipPage {
  readonly kind: 'relationships';
  readonly table: RelationshipType;
  readonly rows: readonly RelationshipRow[];
}
export type GraphPage = NodePage | RelationshipPage;

/** A page is searched for from the label's beginning where the engine has no index in order: rather few and large ones. */
const NODES_AT_ONCE = 5_000;
const SOURCES_AT_ONCE = 250;
const RELATIONSHIPS_AT_ONCE = 10_000;

const isSource = (label: NodeLabel): label is SourceLabel => label in EXPORT_RELATIONSHIPS;

async function* nodePages(store: GraphStore, label: NodeLabel): AsyncGenerator<NodePage> {
  for (let after = ''; ;) {
    const rows = await store.read(EXPORT_NODES[label], { after, limit: NODES_AT_ONCE });
    yield { kind: 'nodes', table: label, rows: rows.map(({ id, properties: { id: _id, ...properties } }) => ({ id, properties })) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < NODES_AT_ONCE) return;
    after = last.id;
  }
}

function byType(rows: readonly TypedRow[]): RelationshipPage[] {
  const types = new Map<RelationshipType, RelationshipRow[]>();
  for (const { type, from, to, key, properties } of rows) {
    const { key: _key, ...rest } = properties;
    const ofType = types.get(type) ?? [];
    ofType.push({ from, to, key, properties: rest });
    types.set(type, ofType);
  }
  return [...types].map(([table, ofType]) => ({ kind: 'relationships', table, rows: ofType }));
}

/** All that begins at the nodes, however many one of them has. */
async function* relationshipPages(store: GraphStore, label: SourceLabel, nodes: readonly NodeRow[]): AsyncGenerator<RelationshipPage> {
  for (let at = 0; at < nodes.length; at += SOURCES_AT_ONCE) {
    const ids = nodes.slice(at, at + SOURCES_AT_ONCE).map(({ id }) => id);
    for (let skip = 0; ; skip += RELATIONSHIPS_AT_ONCE) {
      const rows = await store.read(EXPORT_RELATIONSHIPS[label], { ids, skip, limit: RELATIONSHIPS_AT_ONCE });
      yield* byType(rows);
      if (rows.length < RELATIONSHIPS_AT_ONCE) break;
    }
  }
}

/** All nodes, label by label, in the order of ids. */
export async function* allNodes(store: GraphStore): AsyncGenerator<NodePage> {
  for (const label of NODE_LABELS) yield* nodePages(store, label);
}

/** The whole graph in one way through it: each node before the relationships that begin at it. */
export async function* allPages(store: GraphStore): AsyncGenerator<GraphPage> {
  for await (const page of allNodes(store)) {
    yield page;
    if (isSource(page.table)) yield* relationshipPages(store, page.table, page.rows);
  }
}
