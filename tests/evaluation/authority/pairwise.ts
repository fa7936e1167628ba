/** How well a grouping of mentions agrees with the true one, pair by pair. */
export interface PairwiseScore {
  /** Mentions that both groupings have. */
  readonly compared: number;
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

type Grouping = readonly { readonly mentions: readonly object[] }[];

const keyOf = (mention: object): string => JSON.stringify(Object.entries(mention).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const keysOf = (groups: Grouping): string[][] => groups.map(({ mentions }) => mentions.map(keyOf));

function pairsOf(groups: readonly string[][], known: ReadonlySet<string>): Set<string> {
  const pairs = groups.map((group) => group.filter((key) => known.has(key)).toSorted());
  return new Set(pairs.flatMap((group) => group.flatMap((one, index) => group.slice(index + 1).map((other) => `${one} ${other}`))));
}

/** Scores the mentions that both groupings have. No pair on either side counts as agreement. */
export function pairwise(truth: Grouping, found: Grouping): PairwiseScore {
  const [wanted, got] = [keysOf(truth), keysOf(found)];
  const all = wanted.flat();
  const present = new Set(got.flat());
  const known = new Set(all.filter((key) => present.has(key)));
  const [wantedPairs, gotPairs] = [pairsOf(wanted, known), pairsOf(got, known)];
  const right = [...gotPairs].filter((pair) => wantedPairs.has(pair)).length;
  const precision = gotPairs.size === 0 ? 1 : right / gotPairs.size;
  const recall = wantedPairs.size === 0 ? 1 : right / wantedPairs.size;
  return {
    compared: known.size,
    mentions: all.length,
    precision,
    recall,
    f1: right === 0 ? Number(gotPairs.size + wantedPairs.size === 0) : (2 * precision * recall) / (precision + recall),
  };
}
