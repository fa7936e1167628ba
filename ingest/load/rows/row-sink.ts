import {
  NODE_LABELS,
  RELATIONSHIPS,
  type GraphRows,
  type NodeLabel,
  type NodeRow,
  type Properties,
  type RelationshipRow,
  type RelationshipType,
} from '../../../schema/graph/model.ts';
import type { NodeProperties, RelationshipProperties } from '../../../schema/graph/properties.ts';

/** Something for each label. */
export const byLabel = <T>(make: () => T): Record<NodeLabel, T> => ({
  Journal: make(),
  Issue: make(),
  Article: make(),
  Work: make(),
  Person: make(),
  Institution: make(),
  Theory: make(),
  Concept: make(),
  Venue: make(),
  Mention: make(),
  Finding: make(),
});

/** Something for each type of relationship. */
export const byType = <T>(make: () => T): Record<RelationshipType, T> => ({
  PART_OF: make(),
  PUBLISHED_IN: make(),
  AUTHORED: make(),
  AFFILIATED_WITH: make(),
  CITES: make(),
  DRAWS_ON: make(),
  PROPOSED_BY: make(),
  GROUNDED_IN: make(),
  HAS_CONCEPT: make(),
  MENTIONS: make(),
  IN: make(),
  CITING: make(),
  APPEARED_IN: make(),
  VERSION_OF: make(),
  ABOUT: make(),
});

/** Without empty lists: they read like none, and take room on every node and relationship. */
const storedOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? null : value]));

/**
 * Gathers rows: a node once an id, a relationship once its ends and key, the first one told stays.
 * A row with an empty id is not taken, and no relationship to it.
 */
export class RowSink {
  readonly #nodes = byLabel(() => new Map<string, NodeRow>());
  readonly #relationships = byType(() => new Map<string, RelationshipRow>());

  node<L extends NodeLabel>(label: L, id: string, properties: NodeProperties[L]): void {
    const rows = this.#nodes[label];
    if (id !== '' && !rows.has(id)) rows.set(id, { id, properties: storedOf({ ...properties }) });
  }

  relate<T extends RelationshipType>(type: T, from: string, to: string, key: string, properties: RelationshipProperties[T]): void {
    const rows = this.#relationships[type];
    const identity = `${from}\n${to}\n${key}`;
    if (from !== '' && to !== '' && !rows.has(identity)) rows.set(identity, { from, to, key, properties: storedOf({ ...properties }) });
  }

  rows(): GraphRows {
    const nodes: Record<NodeLabel, readonly NodeRow[]> = byLabel(() => []);
    for (const label of NODE_LABELS) nodes[label] = [...this.#nodes[label].values()];
    const relationships: Record<RelationshipType, readonly RelationshipRow[]> = byType(() => []);
    for (const { type } of RELATIONSHIPS) relationships[type] = [...this.#relationships[type].values()];
    return { nodes, relationships };
  }
}
