import type { Placement, Point } from './layouts/layout.ts';

/** How far links bend towards the middle: the first of these at which a link crosses no third card. */
const BENDS = [0.24, 0.4, 0.56, 0.72, 0.88];
const MIDDLE: Point = { x: 0, y: 0 };
const SAMPLES = 24;
const CLEAR = 6;

/** A point of a quadratic Bézier curve. */
const pointOn = (a: Point, control: Point, b: Point, at: number): Point => ({
  x: (1 - at) ** 2 * a.x + 2 * at * (1 - at) * control.x + at ** 2 * b.x,
  y: (1 - at) ** 2 * a.y + 2 * at * (1 - at) * control.y + at ** 2 * b.y,
});

/**
 * Signed distance of a link's control point from the straight line between its ends, along the normal that Cytoscape uses.
 *
 * @param cards centres of the cards that the link should not cross, by article id
 */
export function bowOf(source: string, target: string, cards: ReadonlyMap<string, Point>, { card }: Placement): number {
  const a = cards.get(source) ?? MIDDLE;
  const b = cards.get(target) ?? MIDDLE;
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const third = [...cards].filter(([id]) => id !== source && id !== target).map(([, point]) => point);
  const controlAt = (bend: number): Point => ({ x: middle.x * (1 - bend), y: middle.y * (1 - bend) });
  const isClear = (bend: number): boolean => {
    const control = controlAt(bend);
    return Array.from({ length: SAMPLES }, (_, step) => pointOn(a, control, b, step / SAMPLES)).every(({ x, y }) =>
      third.every((at) => Math.abs(at.x - x) > card.width / 2 + CLEAR || Math.abs(at.y - y) > card.height / 2 + CLEAR),
    );
  };
  const bend = BENDS.find(isClear) ?? BENDS[0] ?? 0;
  const control = controlAt(bend);
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return Math.round(((control.x - middle.x) * -(b.y - a.y) + (control.y - middle.y) * (b.x - a.x)) / length);
}
