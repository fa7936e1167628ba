import type { NodeLabel, NodeRow, Properties, PropertyValue, RelationshipRow, RelationshipType } from '../../../schema/graph/model.ts';

export interface ModelNode {
  readonly id: string;
  readonly labels: readonly NodeLabel[];
  readonly properties: Map<string, PropertyValue>;
}

export interface ModelRelationship {
  readonly type: RelationshipType;
  readonly from: ModelNode;
  readonly to: ModelNode;
  readonly properties: Map<string, PropertyValue>;
}

const write = (held: Map<string, PropertyValue>, properties: Properties): void => {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) held.delete(name);
    else held.set(name, value);
  }
};

const lineOf = (head: string, properties: ReadonlyMap<string, PropertyValue>): string =>
  `${head} ${JSON.stringify(Object.fromEntries([...properties].sort(([a], [b]) => (a < b ? -1 : 1))))}`;

/** A property graph in two maps: slow, and plain enough to be believed. */
export class GraphModel {
  readonly #nodes = new Map<string, ModelNode>();
  readonly #relationships = new Map<string, ModelRelationship>();

  nodes(label: NodeLabel): ModelNode[] {
    return [...this.#nodes.values()].filter((node) => node.labels.includes(label));
  }

  ids(): string[] {
    return [...this.#nodes.keys()];
  }

  relationships(type: RelationshipType): ModelRelationship[] {
    return [...this.#relationships.values()].filter((each) => each.type === type);
  }

  mergeNode(label: NodeLabel, { id, properties }: NodeRow): void {
    const labels: NodeLabel[] = label === 'Article' ? ['Article', 'Work'] : [label];
    const node = this.#nodes.get(id) ?? { id, labels, properties: new Map([['id', id]]) };
    this.#nodes.set(id, node);
    write(node.properties, properties);
  }

  mergeRelationship(type: RelationshipType, { from, to, key, properties }: RelationshipRow): void {
    const start = this.#nodes.get(from);
    const end = this.#nodes.get(to);
    if (start === undefined || end === undefined) return;
    const at = JSON.stringify([type, from, to, key]);
    const held = this.#relationships.get(at) ?? { type, from: start, to: end, properties: new Map([['key', key]]) };
    this.#relationships.set(at, held);
    write(held.properties, properties);
  }

  removeRelationships(type: RelationshipType, unwanted: (relationship: ModelRelationship) => boolean): void {
    for (const [at, each] of this.#relationships) {
      if (each.type === type && unwanted(each)) this.#relationships.delete(at);
    }
  }

  /** Removes nodes with all that they are joined by. */
  removeNodes(label: NodeLabel, unwanted: (node: ModelNode) => boolean): void {
    const gone = new Set(this.nodes(label).filter(unwanted));
    for (const node of gone) this.#nodes.delete(node.id);
    for (const [at, { from, to }] of this.#relationships) {
      if (gone.has(from) || gone.has(to)) this.#relationships.delete(at);
    }
  }

  /** Every node and relationship on a line of its own, as `dumpOf` gives those of a store. */
  dump(): string[] {
    return [
      ...[...this.#nodes.values()].map(({ labels, properties }) => lineOf(labels.join(':'), properties)),
      ...[...this.#relationships.values()].map(({ type, from, to, properties }) => lineOf(`${from.id} ${type} ${to.id}`, properties)),
    ].sort();
  }
}
