/** A rectangle around a centre; a fixed one is never moved. */
export interface Box {
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

const MOST_ROUNDS = 200;

/** Moves two boxes apart along the shorter way; returns whether they overlapped. */
function part(a: Box, b: Box): boolean {
  const overX = (a.width + b.width) / 2 - Math.abs(b.x - a.x);
  const overY = (a.height + b.height) / 2 - Math.abs(b.y - a.y);
  if (overX <= 0 || overY <= 0 || (a.fixed && b.fixed)) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  const along = overX < overY ? 'x' : 'y';
  const way = (b[along] >= a[along] ? 1 : -1) * (Math.min(overX, overY) + 0.5) * share;
  if (!a.fixed) a[along] -= way;
  if (!b.fixed) b[along] += way;
  return true;
}

/** Moves boxes, in place, until none covers another or 200 rounds have passed. The order of the boxes decides ties. */
export function separate(boxes: readonly Box[]): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let overlapped = false;
    for (const [index, a] of boxes.entries()) {
      for (let other = index + 1; other < boxes.length; other += 1) {
        const b = boxes[other];
        if (b && part(a, b)) overlapped = true;
      }
    }
    if (!overlapped) return;
  }
}
