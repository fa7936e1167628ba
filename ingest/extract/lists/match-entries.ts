/** How alike each entry of one list is to each of another, row by row. */
export type Scores = readonly (readonly number[])[];

/** For each row the column of its twin, or `null`. */
export type Twins = readonly (number | null)[];

/** Below this two entries are not taken for one work by their looks alone. */
const LEAST_LIKENESS = 0.3;

/** A row without a twin between two with one takes the only column that is left between theirs: a title in two languages. */
function fillGaps(twins: Twins, columns: number): Twins {
  return twins.map((twin, i) => {
    if (twin !== null) return twin;
    const before = i === 0 ? -1 : (twins[i - 1] ?? null);
    const after = i === twins.length - 1 ? columns : (twins[i + 1] ?? null);
    return before !== null && after !== null && after - before === 2 ? before + 1 : null;
  });
}

/** The order-keeping matching of greatest total likeness. */
export function align(scores: Scores, columns: number): Twins {
  const best = Array.from({ length: scores.length + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const score = scores[i]?.[j] ?? 0;
    return score >= LEAST_LIKENESS ? score : 0;
  };
  for (let i = scores.length - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
    }
  }
  const twins: (number | null)[] = [];
  let j = 0;
  for (let i = 0; i < scores.length; i += 1) {
    while (j < columns && at(i, j) === at(i, j + 1)) j += 1;
    const takes = j < columns && gain(i, j) > 0 && at(i, j) === at(i + 1, j + 1) + gain(i, j);
    twins.push(takes ? j : null);
    if (takes) j += 1;
  }
  return fillGaps(twins, columns);
}

/** The likest pairs first, in whatever order they stand. */
export function assign(scores: Scores): Twins {
  const pairs = scores
    .flatMap((row, i) => row.map((score, j) => ({ i, j, score })))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const twins: (number | null)[] = scores.map(() => null);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (twins[i] !== null || taken.has(j)) continue;
    twins[i] = j;
    taken.add(j);
  }
  const columns = scores[0]?.length ?? 0;
  const left = Array.from({ length: columns }, (_, j) => j).filter((j) => !taken.has(j));
  const alone = twins.filter((twin) => twin === null).length;
  return alone === 1 && left.length === 1 ? twins.map((twin) => twin ?? left[0] ?? null) : twins;
}
