import { describe, expect, test } from 'vitest';
import { bowOf } from '../../../web/src/graph/bow.ts';
import { placeByForce } from '../../../web/src/graph/layouts/force.ts';
import { ring, placeRing } from '../../../web/src/graph/layouts/ring.ts';
import { separate } from '../../../web/src/graph/layouts/separate.ts';
import type { Placement } from '../../../web/src/graph/layouts/layout.ts';
import { onlyArticles, sampleElements } from './sample-graph.ts';

/** The canvas beside the panel at 1280 × 800. */
const CANVAS = { width: 884, height: 692 };

const overlapping = ({ places, card }: Placement, ids: readonly string[]): string[] =>
  ids.flatMap((a, index) =>
    ids.slice(index + 1).flatMap((b) => {
      const one = places.get(a);
      const other = places.get(b);
      const apart = one && other && (Math.abs(one.x - other.x) >= card.width || Math.abs(one.y - other.y) >= card.height);
      return apart ? [] : [`${a} ${b}`];
    }),
  );

const articleIds = (count: number): string[] => Array.from({ length: count }, (_, index) => `article:${index + 1}`);

describe('the ring', () => {
  test.each([1, 2, 3, 10, 16, 40])('places %i articles without overlap', (count) => {
    const placement = placeRing(onlyArticles(sampleElements(count)), CANVAS);
    expect(placement.places.size).toBe(count);
    expect(overlapping(placement, articleIds(count))).toEqual([]);
  });

  test('shows ten articles at their own size, and numbers only where the canvas is narrow', () => {
    const ten = onlyArticles(sampleElements(10));
    expect(placeRing(ten, CANVAS)).toMatchObject({ scale: 1, titles: true });
    expect(placeRing(ten, { width: 390, height: 520 })).toMatchObject({ scale: 1, titles: false });
  });

  test('suits articles alone', () => {
    expect(ring.suits(onlyArticles(sampleElements(3)))).toBe(true);
    expect(ring.suits(sampleElements(3))).toBe(false);
  });
});

describe('the forces', () => {
  const elements = sampleElements(10);
  const placement = placeByForce(elements, CANVAS);

  test('give the same places every time', () => {
    expect([...placeByForce(elements, CANVAS).places]).toEqual([...placement.places]);
  });

  test('leave the articles where the ring has them', () => {
    const ringPlaces = placeRing(onlyArticles(elements), CANVAS).places;
    for (const id of articleIds(10)) {
      expect(placement.places.get(id)?.x).toBeCloseTo(ringPlaces.get(id)?.x ?? Number.NaN, -0.5);
    }
  });

  const distance = (id: string): number => Math.hypot(placement.places.get(id)?.x ?? 0, placement.places.get(id)?.y ?? 0);

  test('put what all share nearer the middle than what one has alone', () => {
    const own = articleIds(10).map((id) => distance(id.replace('article', 'theory')));
    expect(distance('theory:shared')).toBeLessThan(own.reduce((sum, one) => sum + one, 0) / own.length);
  });
});

describe('boxes', () => {
  test('are moved until none covers another, and fixed ones stay', () => {
    const boxes = Array.from({ length: 12 }, (_, index) => ({ x: index % 3, y: index % 5, width: 40, height: 20, fixed: index === 0 }));
    separate(boxes, 0);
    expect(boxes[0]).toMatchObject({ x: 0, y: 0 });
    const covered = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => Math.abs(a.x - b.x) < 39.9 && Math.abs(a.y - b.y) < 19.9),
    );
    expect(covered).toEqual([]);
  });
});

describe('a link', () => {
  const card = { width: 100, height: 50 };
  const places = new Map([
    ['a', { x: -200, y: -200 }],
    ['b', { x: -200, y: 200 }],
    ['c', { x: -230, y: 0 }],
  ]);
  const placement: Placement = { places, card, scale: 1, titles: true };

  test('bends further where a third card is in its way', () => {
    const without = new Map([...places].filter(([id]) => id !== 'c'));
    expect(Math.abs(bowOf('a', 'b', places, placement))).toBeGreaterThan(Math.abs(bowOf('a', 'b', without, placement)));
  });

  test('bends to the same side whichever end comes first', () => {
    expect(bowOf('a', 'b', places, placement)).toBe(-bowOf('b', 'a', places, placement));
  });
});
