/** A rectangle around a centre; a fixed one is never moved. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

const MOST_ROUNDS = 400;
const CLEARANCE = 0.5;

/** Moves a box off a fixed one to the side that is near and, by the pull, towards the middle of the drawing, where large boxes find room. */
function moveOff(box: Box, fixed: Box, pull: number): void {
  const reachX = (box.width + fixed.width) / 2 + CLEARANCE;
  const reachY = (box.height + fixed.height) / 2 + CLEARANCE;
  const sides = [
    { x: fixed.x - reachX, y: box.y },
    { x: fixed.x + reachX, y: box.y },
    { x: box.x, y: fixed.y - reachY },
    { x: box.x, y: fixed.y + reachY },
  ];
  const cost = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - box.x, y - box.y) + pull * Math.hypot(x, y);
  const best = sides.reduce((one, other) => (cost(other) < cost(one) ? other : one));
  box.x = best.x;
  box.y = best.y;
}

/** Moves two boxes apart along the shorter way. */
function moveApart(a: Box, b: Box, overX: number, overY: number): void {
  const along = overX < overY ? 'x' : 'y';
  const way = ((b[along] >= a[along] ? 1 : -1) * (Math.min(overX, overY) + CLEARANCE)) / 2;
  a[along] -= way;
  b[along] += way;
}

/** Returns whether the two overlapped. */
function part(a: Box, b: Box, pull: number): boolean {
  const overX = (a.width + b.width) / 2 - Math.abs(b.x - a.x);
  const overY = (a.height + b.height) / 2 - Math.abs(b.y - a.y);
  if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) return false;
  if (a.fixed) moveOff(b, a, pull);
  else if (b.fixed) moveOff(a, b, pull);
  else moveApart(a, b, overX, overY);
  return true;
}

/**
 * Moves boxes, in place, until none covers another or 400 rounds have passed. The order of the boxes decides ties.
 *
 * @param pull how much a pixel nearer the middle is worth, in pixels of the way
 */
export function separate(boxes: readonly Box[], pull: number): void {
  const inOrder = boxes.toSorted((a, b) => Number(a.fixed) - Number(b.fixed));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let overlapped = false;
    for (const [index, a] of inOrder.entries()) {
      for (let other = index + 1; other < inOrder.length; other += 1) {
        const b = inOrder[other];
        if (b && part(a, b, pull)) overlapped = true;
      }
    }
    if (!overlapped) return;
  }
}
