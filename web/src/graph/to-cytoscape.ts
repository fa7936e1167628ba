import type { ElementDefinition } from 'cytoscape';
import { bowOf } from './bow.ts';
import { fitLines } from './fit-lines.ts';
import { SECTION_SHAPES } from './kinds.ts';
import type { Placement, Point } from './layouts/layout.ts';
import { labelOf, namedAtOnce } from './node-label.ts';
import { NUMBER_WIDTH, TITLE_LINES, titleWidth } from './style.ts';
import type { EdgeElement, Elements, NodeElement } from './to-elements.ts';

const MIDDLE: Point = { x: 0, y: 0 };

/** Id of the drawn number of an article. */
export const numberOf = (articleId: string): string => `number of ${articleId}`;

function cardOf(node: NodeElement, at: Point, placement: Placement, measure: (text: string) => number): ElementDefinition[] {
  const section = `section-${node.section % SECTION_SHAPES.length}`;
  const number = String(node.size);
  const label = fitLines(node.name.text, titleWidth(placement), TITLE_LINES, measure);
  const left = at.x - ((placement.card.width - NUMBER_WIDTH) / 2) * placement.scale;
  return [
    { data: { id: node.id, label, number }, position: { ...at }, classes: `article ${section}` },
    { data: { id: numberOf(node.id), number }, position: { x: left, y: at.y }, classes: `number ${section}` },
  ];
}

function edgeOf({ id, source, target }: EdgeElement, nodes: ReadonlyMap<string, NodeElement>): ElementDefinition {
  const far = [nodes.get(source), nodes.get(target)].find((node) => node && node.kind !== 'ARTICLE');
  return { data: { id, source, target }, classes: far ? `to-${far.kind.toLowerCase()}` : '' };
}

/**
 * What Cytoscape is given. An article is a card and, on it, a number that catches no clicks.
 *
 * @param measure width of a title in pixels, as the canvas draws it
 */
export function toCytoscape({ nodes, edges }: Elements, placement: Placement, measure: (text: string) => number): ElementDefinition[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const named = namedAtOnce(nodes);
  const cards = new Map(nodes.filter(({ kind }) => kind === 'ARTICLE').map(({ id }) => [id, placement.places.get(id) ?? MIDDLE] as const));
  return [
    ...nodes.flatMap((node) => {
      const at = placement.places.get(node.id) ?? MIDDLE;
      if (node.kind === 'ARTICLE') return cardOf(node, at, placement, measure);
      const classes = `other ${node.kind.toLowerCase()}${named.has(node.id) ? ' named' : ''}`;
      return [{ data: { id: node.id, label: labelOf(node) }, position: { ...at }, classes }];
    }),
    ...edges.map((edge) => {
      const { id, kind, source, target, share } = edge;
      return kind === 'LINK'
        ? { data: { id, source, target, share, bow: bowOf(source, target, cards, placement) }, classes: 'link' }
        : edgeOf(edge, byId);
    }),
  ];
}
