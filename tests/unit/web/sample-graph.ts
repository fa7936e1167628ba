import type { GraphData, IssueArticle, Link } from '../../../web/src/api/queries.ts';
import { listSections } from '../../../web/src/graph/sections.ts';
import { toElements, type Elements } from '../../../web/src/graph/to-elements.ts';

const label = (en: string | null, ru: string | null = null) => ({ kk: null, ru, en });

/** An invented graph: `count` articles in a ring of links, each with one theory of its own, and one theory that all share. */
export function sampleGraph(count: number): GraphData {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    omitted: 0,
    nodes: [
      ...numbers.map((n) => ({
        id: `article:${n}`,
        kind: 'ARTICLE' as const,
        size: n,
        label: label(`Study of subject number ${n} and of its neighbours`),
      })),
      ...numbers.map((n) => ({ id: `theory:${n}`, kind: 'THEORY' as const, size: 1, label: label(`Theory of ${n}`) })),
      { id: 'theory:shared', kind: 'THEORY' as const, size: count, label: label(null, 'Общая теория') },
    ],
    edges: [
      ...numbers
        .slice(1)
        .map((n) => ({ id: `link:${n}`, kind: 'LINK' as const, source: `article:${n - 1}`, target: `article:${n}`, weight: n })),
      ...numbers.map((n) => ({ id: `own:${n}`, kind: 'DRAWS_ON' as const, source: `article:${n}`, target: `theory:${n}`, weight: 1 })),
      ...numbers.map((n) => ({ id: `all:${n}`, kind: 'DRAWS_ON' as const, source: `article:${n}`, target: 'theory:shared', weight: 1 })),
    ],
  };
}

export const sampleArticles = (count: number): IssueArticle[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `article:${index + 1}`,
    position: index + 1,
    title: label(`Study ${index + 1}`),
    section: label(index % 2 === 0 ? 'Politics' : 'SOCIETY'),
    pageStart: null,
    pageEnd: null,
    authors: [],
  }));

export const sampleElements = (count: number): Elements =>
  toElements(sampleGraph(count), null, listSections(sampleArticles(count)), 'en', 'Untitled');

export const onlyArticles = ({ nodes, edges }: Elements): Elements => ({
  nodes: nodes.filter(({ kind }) => kind === 'ARTICLE'),
  edges: edges.filter(({ kind }) => kind === 'LINK'),
});

export const sampleLink = (id: string, reasons: Link['reasons']): Link => ({
  id,
  strength: reasons.reduce((sum, { weight }) => sum + weight, 0),
  source: { id: 'article:1' },
  target: { id: 'article:2' },
  reasons,
});
