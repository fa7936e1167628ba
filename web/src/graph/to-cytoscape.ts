import type { ElementDefinition } from 'cytoscape';
import { shorten } from '../messages/localized.ts';
import { SECTION_SHAPES } from './kinds.ts';
import type { Placement, Point } from './layouts/layout.ts';
import { fitLines } from './fit-lines.ts';
import { enlargement, NUMBER_WIDTH, TITLE_FONT, TITLE_LINES, titleWidth } from './style.ts';
import type { EdgeElement, Elements, NodeElement } from './to-elements.ts';

const LONGEST_LABEL = 52;
/** How far a link bends towards the middle, so that links between neighbours stand clear of the cards. */
const BEND = 0.28;
const MIDDLE: Point = { x: 0, y: 0 };

/** Id of the drawn number of an article. */
export const numberOf = (articleId: string): string => `number of ${articleId}`;

/** Width of a title in pixels, as the canvas will draw it. */
function makeMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = TITLE_FONT;
  return (text) => context.measureText(text).width;
}

function cardOf(node: NodeElement, at: Point, placement: Placement, measure: (text: string) => number): ElementDefinition[] {
  const section = `section-${node.section % SECTION_SHAPES.length}`;
  const number = String(node.size);
  const left = at.x - ((placement.card.width - NUMBER_WIDTH) / 2) * enlargement(placement);
  return [
    {
      data: { id: node.id, label: fitLines(node.name.text, titleWidth(placement), TITLE_LINES, measure), number },
      position: { ...at },
      classes: `article ${section}`,
    },
    { data: { id: numberOf(node.id), number }, position: { x: left, y: at.y }, classes: `number ${section}`, selectable: false },
  ];
}

/** Signed distance from the straight line to its control point, measured along the normal that Cytoscape uses. */
function bowOf(source: Point, target: Point): number {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const toMiddleX = MIDDLE.x - (source.x + target.x) / 2;
  const toMiddleY = MIDDLE.y - (source.y + target.y) / 2;
  return Math.round(BEND * (toMiddleX * (-dy / length) + toMiddleY * (dx / length)));
}

function edgeOf(edge: EdgeElement, nodes: ReadonlyMap<string, NodeElement>, places: Placement['places']): ElementDefinition {
  const { id, kind, source, target, share } = edge;
  if (kind === 'LINK') {
    const bow = bowOf(places.get(source) ?? MIDDLE, places.get(target) ?? MIDDLE);
    return { data: { id, source, target, share, bow }, classes: 'link' };
  }
  const ends = [nodes.get(source), nodes.get(target)];
  const far = ends.find((node) => node && node.kind !== 'ARTICLE');
  return { data: { id, source, target }, classes: far ? `to-${far.kind.toLowerCase()}` : '' };
}

/** What Cytoscape is given. An article is a card and, on it, a number that catches no clicks. */
export function toCytoscape({ nodes, edges }: Elements, placement: Placement): ElementDefinition[] {
  const measure = makeMeasure();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return [
    ...nodes.flatMap((node) => {
      const at = placement.places.get(node.id) ?? MIDDLE;
      if (node.kind === 'ARTICLE') return cardOf(node, at, placement, measure);
      const classes = `${node.kind.toLowerCase()}${node.size > 1 ? ' shared' : ''}`;
      return [{ data: { id: node.id, label: shorten(node.name.text, LONGEST_LABEL) }, position: { ...at }, classes }];
    }),
    ...edges.map((edge) => edgeOf(edge, byId, placement.places)),
  ];
}
