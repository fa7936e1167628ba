import type { GraphEdgeKind, NodeKind } from '../../../schema/graphql/generated/operations.ts';
import type { GraphData, Link } from '../api/queries.ts';
import { localize, type Localized } from '../messages/localized.ts';
import type { Language } from '../state/view-state.ts';
import type { Section } from './sections.ts';

export interface NodeElement {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: Localized;
  /** How many articles it touches; for an article, its place in the issue. */
  readonly size: number;
  /** Index of the article's section; 0 for other kinds. */
  readonly section: number;
}

export interface EdgeElement {
  readonly id: string;
  readonly kind: GraphEdgeKind;
  readonly source: string;
  readonly target: string;
  /** 0 to 1: strength relative to the strongest link; 0 for other edges. */
  readonly share: number;
}

/** What is drawn, and what the list reads out. */
export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

/**
 * The graph as the page shows it.
 *
 * @param graph the server's answer
 * @param links the links that the filter of reasons leaves; `null` while they are not known: then every link of the graph counts
 * @param sections sections of the issue, for the articles' colour and shape
 * @param language in which nodes are named, where they have such a name
 * @param untitled name of a node that has none
 */
export function toElements(
  graph: GraphData,
  links: readonly Link[] | null,
  sections: readonly Section[],
  language: Language,
  untitled: string,
): Elements {
  const sectionOf = new Map(sections.flatMap(({ index, articles }) => articles.map(({ id }) => [id, index] as const)));
  const nodes = graph.nodes.map(({ id, kind, label, size }) => ({
    id,
    kind,
    name: localize(label, language, untitled),
    size,
    section: sectionOf.get(id) ?? 0,
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const strengths = links && new Map(links.map(({ id, strength }) => [id, strength]));
  const weighed = graph.edges.map((edge) => ({
    ...edge,
    weight: edge.kind !== 'LINK' ? 0 : strengths ? (strengths.get(edge.id) ?? null) : edge.weight,
  }));
  const strongest = Math.max(0, ...weighed.map(({ weight }) => weight ?? 0));
  const edges = weighed.flatMap(({ id, kind, source, target, weight }) =>
    weight !== null && known.has(source) && known.has(target)
      ? [{ id, kind, source, target, share: strongest > 0 ? weight / strongest : 0 }]
      : [],
  );
  return { nodes, edges };
}

/** The nodes that are drawn: articles, and everything else that an edge ties to something. The list has the rest as well. */
export function drawable({ nodes, edges }: Elements): Elements {
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { nodes: nodes.filter(({ id, kind }) => kind === 'ARTICLE' || tied.has(id)), edges };
}
