import type { GraphModel, ModelNode, ModelRelationship } from '../graph-model.ts';
import type { NodeLabel, RelationshipType } from '../../../../schema/graph/model.ts';
import type { Row } from '../row.ts';

/** What the statements are asked about; each takes what it knows of. */
export interface Asked {
  readonly ids: ReadonlySet<string>;
  readonly issue: string;
  /** Ends of a path. */
  readonly from: string;
  readonly to: string;
  readonly role: 'AUTHOR' | 'CITED_AUTHOR' | 'THINKER' | null;
}

/** All rows that a statement must give, in order; `$skip` and `$limit` cut from them. */
export type Answer<Columns = Row> = (model: GraphModel, asked: Asked) => Columns[];

export const nodesOf = (model: GraphModel, label: NodeLabel, { ids }: Asked): ModelNode[] =>
  model.nodes(label).filter((node) => ids.has(node.id));

export const startingAt = (model: GraphModel, type: RelationshipType, { ids }: Asked): ModelRelationship[] =>
  model.relationships(type).filter(({ from }) => ids.has(from.id));

export const endingAt = (model: GraphModel, type: RelationshipType, { ids }: Asked): ModelRelationship[] =>
  model.relationships(type).filter(({ to }) => ids.has(to.id));

/** How many different nodes have a relationship of the type to the node. */
export const countInto = (model: GraphModel, type: RelationshipType): ((node: ModelNode) => number) => {
  const starts = new Map<ModelNode, Set<ModelNode>>();
  for (const { from, to } of model.relationships(type)) starts.set(to, (starts.get(to) ?? new Set()).add(from));
  return (node) => starts.get(node)?.size ?? 0;
};

export const listed = (nodes: readonly ModelNode[]): Row[] => nodes.map(({ id }) => ({ id, total: nodes.length }));
