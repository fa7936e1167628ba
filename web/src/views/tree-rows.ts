import type { GraphEdgeKind, NodeKind } from '../../../schema/graphql/generated/operations.ts';
import type { EdgeElement, Elements, NodeElement } from '../graph/to-elements.ts';
import { KINDS } from '../state/view-state.ts';

/** A line of the list: a kind, a node of it, or one tie of that node to another. */
export interface TreeRow {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly kind: NodeKind;
  /** The node meant; at level 3 the node at the other end. `null` for a kind. */
  readonly node: NodeElement | null;
  /** The tie, at level 3. */
  readonly edge: EdgeElement | null;
  /** `null` where there is nothing to open. */
  readonly expanded: boolean | null;
  /** How many lines stand directly under it, open or not. */
  readonly children: number;
  readonly place: number;
  readonly siblings: number;
}

const TIE_ORDER: readonly GraphEdgeKind[] = [
  'LINK',
  'DRAWS_ON',
  'AUTHORED',
  'FROM_INSTITUTION',
  'AFFILIATED',
  'PROPOSED_BY',
  'CITES',
  'HAS_CONCEPT',
];

interface Tie {
  readonly edge: EdgeElement;
  readonly other: NodeElement;
}

function tiesOf({ nodes, edges }: Elements): Map<string, Tie[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = new Map<string, Tie[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    const source = byId.get(edge.source);
    const target = byId.get(edge.target);
    if (!source || !target) continue;
    ties.get(source.id)?.push({ edge, other: target });
    ties.get(target.id)?.push({ edge, other: source });
  }
  for (const list of ties.values()) {
    list.sort((a, b) => TIE_ORDER.indexOf(a.edge.kind) - TIE_ORDER.indexOf(b.edge.kind) || b.edge.share - a.edge.share);
  }
  return ties;
}

export const groupKey = (kind: NodeKind): string => `kind ${kind}`;

/**
 * The lines of the list that are to be seen: the same nodes and edges as on the canvas, by kind.
 *
 * @param open keys of the lines that are opened
 */
export function listRows(elements: Elements, open: ReadonlySet<string>): TreeRow[] {
  const ties = tiesOf(elements);
  const kinds = KINDS.filter((kind) => elements.nodes.some((node) => node.kind === kind));
  return kinds.flatMap((kind, kindIndex) => {
    const nodes = elements.nodes.filter((node) => node.kind === kind);
    const group: TreeRow = {
      key: groupKey(kind),
      level: 1,
      kind,
      node: null,
      edge: null,
      expanded: open.has(groupKey(kind)),
      children: nodes.length,
      place: kindIndex + 1,
      siblings: kinds.length,
    };
    return group.expanded ? [group, ...nodes.flatMap((node, index) => rowsOfNode(node, index, nodes.length))] : [group];
  });

  function rowsOfNode(node: NodeElement, index: number, siblings: number): TreeRow[] {
    const list = ties.get(node.id) ?? [];
    const expanded = list.length === 0 ? null : open.has(node.id);
    const row: TreeRow = {
      key: node.id,
      level: 2,
      kind: node.kind,
      node,
      edge: null,
      expanded,
      children: list.length,
      place: index + 1,
      siblings,
    };
    if (!expanded) return [row];
    const children = list.map(({ edge, other }, place): TreeRow => ({
      key: `${node.id} ${edge.id}`,
      level: 3,
      kind: other.kind,
      node: other,
      edge,
      expanded: null,
      children: 0,
      place: place + 1,
      siblings: list.length,
    }));
    return [row, ...children];
  }
}
