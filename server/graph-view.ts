import type { GraphEdge, GraphEdgeKind, NodeKind } from './generated/resolver-types.ts';
import { groupBy } from './group-by.ts';
import type { ArticleFacts } from './links/article-facts.ts';
import type { Link } from './links/link.ts';
import type { NodeRef } from './nodes.ts';

/** A node to draw; its label is read when asked for. */
export interface DrawnNode extends NodeRef {
  /** How many articles it touches; for an article, its place in the issue. */
  readonly size: number;
}

export interface Drawing {
  readonly nodes: DrawnNode[];
  readonly edges: GraphEdge[];
  readonly omitted: number;
}

/** A possible edge, and the article that states it. */
interface Tie {
  readonly kind: GraphEdgeKind;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly article: string;
}

const ORDER: readonly NodeKind[] = ['ARTICLE', 'THEORY', 'PERSON', 'INSTITUTION', 'CONCEPT', 'WORK'];

const tiesOf = (facts: ArticleFacts): Tie[] => {
  const article = facts.article.id;
  const tie = (kind: GraphEdgeKind, from: [NodeKind, string], to: [NodeKind, string]): Tie => ({
    kind,
    from: { kind: from[0], id: from[1] },
    to: { kind: to[0], id: to[1] },
    article,
  });
  return [
    ...facts.authorships.map(({ person }) => tie('AUTHORED', ['PERSON', person], ['ARTICLE', article])),
    ...facts.affiliations.map(({ institution }) => tie('FROM_INSTITUTION', ['ARTICLE', article], ['INSTITUTION', institution])),
    ...facts.affiliations.map(({ person, institution }) => tie('AFFILIATED', ['PERSON', person], ['INSTITUTION', institution])),
    ...facts.theories.map(({ theory }) => tie('DRAWS_ON', ['ARTICLE', article], ['THEORY', theory])),
    ...facts.theories.flatMap(({ theory, thinkers }) =>
      thinkers.map((person) => tie('PROPOSED_BY', ['PERSON', person], ['THEORY', theory])),
    ),
    ...facts.citations.map(({ work }) => tie('CITES', ['ARTICLE', article], ['WORK', work])),
    ...facts.citations.flatMap(({ work, authors }) => authors.map((person) => tie('AUTHORED', ['PERSON', person], ['WORK', work]))),
    ...facts.keywords.map(({ concept }) => tie('HAS_CONCEPT', ['ARTICLE', article], ['CONCEPT', concept])),
  ];
};

/** The nodes besides the articles, those that touch more articles first. */
const rankNodes = (ties: readonly Tie[]): DrawnNode[] => {
  const ends = ties.flatMap(({ from, to, article }) => [from, to].map((end) => ({ ...end, article })));
  return [...groupBy(ends, ({ id }) => id).values()]
    .flatMap((same) => same.slice(0, 1).map(({ kind, id }) => ({ kind, id, size: new Set(same.map(({ article }) => article)).size })))
    .filter(({ kind }) => kind !== 'ARTICLE')
    .sort((a, b) => b.size - a.size || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.id.localeCompare(b.id));
};

/**
 * What to draw of these articles: themselves, their links and the nodes of the kinds asked for, at most `most` nodes.
 * A node is drawn only for an edge: a cited author with the work, a thinker with the theory, each when both kinds are asked for.
 */
export const drawGraph = (all: readonly ArticleFacts[], links: readonly Link[], kinds: readonly NodeKind[], most: number): Drawing => {
  const articles = all.map(({ article }): DrawnNode => ({ kind: 'ARTICLE', id: article.id, size: article.position }));
  const articleIds = new Set(articles.map(({ id }) => id));
  const asked = ({ kind }: NodeRef): boolean => kind === 'ARTICLE' || kinds.includes(kind);
  const ties = all
    .flatMap(tiesOf)
    .filter(({ from, to }) => asked(from) && asked(to))
    .map((tie): Tie => (articleIds.has(tie.to.id) ? { ...tie, to: { kind: 'ARTICLE', id: tie.to.id } } : tie));
  const every = [...articles, ...rankNodes(ties)];
  const nodes = every.slice(0, most);
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = [
    ...links.map(({ id, source, target, strength }): GraphEdge => ({ id, kind: 'LINK', source, target, weight: strength })),
    ...ties.map(({ kind, from, to }): GraphEdge => ({
      id: `${kind}|${from.id}|${to.id}`,
      kind,
      source: from.id,
      target: to.id,
      weight: 1,
    })),
  ].filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  return { nodes, edges: [...new Map(edges.map((edge) => [edge.id, edge])).values()], omitted: every.length - nodes.length };
};
