import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Elements } from '../to-elements.ts';
import type { Placement, Point, Size } from './layout.ts';
import { placeRing } from './ring.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  /** Distance that others keep from its centre. */
  readonly radius: number;
}

const TICKS = 300;
/** Others than articles that fit on the canvas at its own size with their labels. */
const ROOMY = 60;
const MOST_ENLARGED = 3;

/** Pushes everything out from under the cards, which are too wide for a circle. */
function keepOffCards(bodies: readonly Body[], cards: readonly Point[], card: Size): () => void {
  const halfWidth = card.width / 2;
  const halfHeight = card.height / 2;
  return () => {
    for (const body of bodies) {
      if (body.fx !== undefined) continue;
      for (const { x, y } of cards) {
        const dx = (body.x ?? 0) - x;
        const dy = (body.y ?? 0) - y;
        const overX = halfWidth + body.radius - Math.abs(dx);
        const overY = halfHeight + body.radius - Math.abs(dy);
        if (overX <= 0 || overY <= 0) continue;
        if (overX < overY) body.x = (body.x ?? 0) + (dx < 0 ? -overX : overX);
        else body.y = (body.y ?? 0) + (dy < 0 ? -overY : overY);
      }
    }
  };
}

/**
 * Keeps the articles where the ring has them and lets everything else settle between: what several articles share
 * comes to rest in the middle, what one article has alone stays near it. d3-force draws its random numbers from a
 * generator with a fixed seed, so that the same graph always looks the same.
 */
export function placeByForce(elements: Elements, canvas: Size): Placement {
  const { nodes, edges } = elements;
  const others = nodes.filter(({ kind }) => kind !== 'ARTICLE').length;
  const ring = placeRing(elements, canvas, Math.min(MOST_ENLARGED, Math.max(1, Math.sqrt(others / ROOMY))));
  const bodies = nodes.map(({ id, size }): Body => {
    const place = ring.places.get(id);
    return place ? { id, radius: 0, fx: place.x, fy: place.y } : { id, radius: size > 1 ? 20 : 13 };
  });
  const ties = edges.filter(({ kind }) => kind !== 'LINK').map(({ source, target }) => ({ source, target }));
  const simulation = forceSimulation(bodies)
    .force(
      'tie',
      forceLink<Body, { source: string | Body; target: string | Body }>(ties)
        .id(({ id }) => id)
        .distance(70)
        .strength(0.35),
    )
    .force('apart', forceManyBody<Body>().strength(-70).distanceMax(260))
    .force('across', forceX<Body>(0).strength(0.05 * (canvas.height / Math.max(1, canvas.width))))
    .force('down', forceY<Body>(0).strength(0.05))
    .force('room', forceCollide<Body>(({ radius }) => radius).iterations(2))
    .force('cards', keepOffCards(bodies, [...ring.places.values()], ring.card))
    .stop();
  simulation.tick(TICKS);
  return { ...ring, places: new Map(bodies.map(({ id, x, y }) => [id, { x: Math.round(x ?? 0), y: Math.round(y ?? 0) }])) };
}
