import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { DOT, namedAtOnce, roomOf } from '../node-label.ts';
import type { Elements } from '../to-elements.ts';
import type { Placement, Size } from './layout.ts';
import { placeRing } from './ring.ts';
import { separate } from './separate.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly room: Size;
}

const TICKS = 300;
const GAP = 8;
/** This many nodes beside the articles fit on the canvas at its own size. */
const ROOMY = 140;
const MOST_ENLARGED = 2.2;

/** Where the simulation leaves the bodies: what several articles share in the middle, what one article has alone near it. */
function settle(bodies: Body[], ties: { source: string; target: string }[], canvas: Size): void {
  forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, { source: string | Body; target: string | Body }>(ties)
        .id(({ id }) => id)
        .distance(80)
        .strength(0.3),
    )
    .force('apart', forceManyBody<Body>().strength(-90).distanceMax(280))
    .force('across', forceX<Body>(0).strength(0.06 * Math.min(1, canvas.height / Math.max(1, canvas.width))))
    .force('down', forceY<Body>(0).strength(0.06))
    .force(
      'room',
      forceCollide<Body>(({ room }) => Math.min(room.width, room.height) / 2),
    )
    .stop()
    .tick(TICKS);
}

/**
 * Keeps the articles where the ring has them and lets everything else settle between. d3-force draws its random
 * numbers from a generator with a fixed seed, so that the same graph always looks the same.
 */
export function placeByForce(elements: Elements, canvas: Size): Placement {
  const { nodes, edges } = elements;
  const others = nodes.filter(({ kind }) => kind !== 'ARTICLE').length;
  const ring = placeRing(elements, canvas, Math.min(MOST_ENLARGED, Math.max(1, Math.sqrt(others / ROOMY))));
  const { scale, card } = ring;
  const named = namedAtOnce(nodes);
  const bodies = nodes.map((node): Body => {
    const place = ring.places.get(node.id);
    const room = place ? card : roomOf(node, named.has(node.id));
    // Names and cards are enlarged with the drawing, plain dots are not.
    const by = place || named.has(node.id) ? scale : 1;
    const body = { id: node.id, room: { width: room.width * by + GAP, height: room.height * by + GAP } };
    return place ? { ...body, fx: place.x, fy: place.y } : body;
  });
  settle(
    bodies,
    edges.filter(({ kind }) => kind !== 'LINK').map(({ source, target }) => ({ source, target })),
    canvas,
  );
  // A name hangs under its node: the middle of both lies lower than the node.
  const boxes = bodies.map(({ id, room, x, y, fx }) => {
    const fixed = fx !== undefined;
    const hang = fixed ? 0 : Math.max(0, (room.height - GAP - DOT * scale) / 2);
    return { id, x: x ?? 0, y: (y ?? 0) + hang, ...room, fixed, hang };
  });
  // Names find their places first and keep them; then the dots make way.
  separate(
    boxes.filter(({ id, fixed }) => fixed || named.has(id)),
    0.6,
  );
  const settled = boxes.map((box) => (named.has(box.id) ? { ...box, fixed: true } : box));
  separate(settled, 0);
  return { ...ring, places: new Map(settled.map(({ id, x, y, hang }) => [id, { x: Math.round(x), y: Math.round(y - hang) }])) };
}
