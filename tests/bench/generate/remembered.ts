/**
 * `make`, which makes the thing of a rank, remembering the things of the ranks below `atMost`: those are asked for most,
 * and the bound keeps generating from needing more memory the longer it goes on.
 */
export function remembered<Thing>(make: (rank: number) => Thing, atMost: number): (rank: number) => Thing {
  const things = new Map<number, Thing>();
  return (rank) => {
    const known = things.get(rank);
    if (known !== undefined) return known;
    const thing = make(rank);
    if (rank < atMost) things.set(rank, thing);
    return thing;
  };
}
