import type { Elements } from '../to-elements.ts';
import type { Layout, Placement, Point, Size } from './layout.ts';

const CARD: Size = { width: 196, height: 76 };
const DISC: Size = { width: 44, height: 44 };
const MARGIN = 20;
const GAP = 14;
/** Below this width of the canvas the cards would overlap: they show their number only. */
const WIDTH_FOR_TITLES = 600;

/** A superellipse of exponent 2.6 uses the corners of a wide canvas better than an ellipse and is still convex: no link crosses a third card. */
const EXPONENT = 2.6;
const bend = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / EXPONENT);

const pointAt = (turn: number, rx: number, ry: number): Point => {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return { x: rx * bend(Math.cos(angle)), y: ry * bend(Math.sin(angle)) };
};

const STEPS = 1440;

/** Points on the curve at equal distances along it, the first at the top, clockwise. */
function spread(count: number, rx: number, ry: number): Point[] {
  const curve = Array.from({ length: STEPS + 1 }, (_, step) => pointAt(step / STEPS, rx, ry));
  const lengths = [0];
  for (const [step, { x, y }] of curve.entries()) {
    const before = curve[step - 1];
    if (before) lengths.push((lengths[step - 1] ?? 0) + Math.hypot(x - before.x, (y - before.y) * 1.6));
  }
  const whole = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const at = lengths.findIndex((length) => length >= (whole * index) / count);
    return curve[at] ?? { x: 0, y: 0 };
  });
}

const overlap = (points: readonly Point[], card: Size): boolean =>
  points.some((a, index) =>
    points.slice(index + 1).some((b) => Math.abs(a.x - b.x) < card.width + GAP && Math.abs(a.y - b.y) < card.height + GAP),
  );

/**
 * Places the articles in the order of the issue on a curve that fills the canvas, growing it until no two cards overlap.
 *
 * @param room at least this much larger than the canvas
 */
export function placeRing({ nodes }: Elements, canvas: Size, room = 1): Placement {
  const articles = nodes.filter(({ kind }) => kind === 'ARTICLE').sort((a, b) => a.size - b.size);
  const titles = canvas.width >= WIDTH_FOR_TITLES;
  const card = titles ? CARD : DISC;
  let scale = room;
  const fit = (): Point[] =>
    spread(
      articles.length,
      Math.max(1, (canvas.width * scale - card.width) / 2 - MARGIN),
      Math.max(1, (canvas.height * scale - card.height) / 2 - MARGIN),
    );
  let points = fit();
  while (overlap(points, card) && scale < room * 8) {
    scale *= 1.08;
    points = fit();
  }
  return {
    places: new Map(articles.map(({ id }, index) => [id, points[index] ?? { x: 0, y: 0 }])),
    card,
    scale,
    titles,
  };
}

export const ring: Layout = {
  id: 'ring',
  suits: ({ nodes }) => nodes.every(({ kind }) => kind === 'ARTICLE'),
  place: (elements, canvas) => Promise.resolve(placeRing(elements, canvas)),
};
