import { equalText, normalise, type Equal } from './compare.ts';

/** A value that is not as it should be: `got` is null where it is missing, `want` where it is one too many. */
export interface Miss {
  readonly field: string;
  readonly where: string;
  readonly got: unknown;
  readonly want: unknown;
}

export interface FieldScore {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many values the gold has. */
  readonly wanted: number;
}

interface Counts {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
}

const present = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function scoreOf({ truePositive, falsePositive, falseNegative }: Counts): Omit<FieldScore, 'field'> {
  const precision = ratio(truePositive, truePositive + falsePositive);
  const recall = ratio(truePositive, truePositive + falseNegative);
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall), wanted: truePositive + falseNegative };
}

/** Counts hits and misses by field (precision, recall and F1 as in van Rijsbergen 1979). */
export class Tally {
  readonly misses: Miss[] = [];
  readonly #fields = new Map<string, Counts>();

  count(field: string, { truePositive = 0, falsePositive = 0, falseNegative = 0 }: Partial<Counts>): void {
    const counts = this.#fields.get(field) ?? { truePositive: 0, falsePositive: 0, falseNegative: 0 };
    counts.truePositive += truePositive;
    counts.falsePositive += falsePositive;
    counts.falseNegative += falseNegative;
    this.#fields.set(field, counts);
  }

  /** One value against one; nothing is counted where neither side has one. */
  compare(field: string, where: string, got: unknown, want: unknown, equal: Equal = equalText): void {
    if (!present(got) && !present(want)) return;
    if (present(got) && present(want) && equal(got, want)) return this.count(field, { truePositive: 1 });
    this.misses.push({ field, where, got: got ?? null, want: want ?? null });
    this.count(field, { falsePositive: present(got) ? 1 : 0, falseNegative: present(want) ? 1 : 0 });
  }

  /** Two sets of values, order and doubles aside. */
  compareSets(
    field: string,
    where: string,
    got: readonly unknown[],
    want: readonly unknown[],
    key: (value: unknown) => string = normalise,
  ): void {
    const [found, wanted] = [new Set(got.map(key)), new Set(want.map(key))];
    const missing = [...wanted].filter((value) => !found.has(value));
    const surplus = [...found].filter((value) => !wanted.has(value));
    this.count(field, { truePositive: wanted.size - missing.length, falsePositive: surplus.length, falseNegative: missing.length });
    for (const value of missing) this.misses.push({ field, where, got: null, want: value });
    for (const value of surplus) this.misses.push({ field, where, got: value, want: null });
  }

  scores(): FieldScore[] {
    return [...this.#fields].map(([field, counts]) => ({ field, ...scoreOf(counts) }));
  }

  /** All fields whose name begins so, counted as one (micro average). */
  micro(prefix: string): FieldScore {
    const sum: Counts = { truePositive: 0, falsePositive: 0, falseNegative: 0 };
    for (const [field, counts] of this.#fields) {
      if (!field.startsWith(prefix)) continue;
      sum.truePositive += counts.truePositive;
      sum.falsePositive += counts.falsePositive;
      sum.falseNegative += counts.falseNegative;
    }
    return { field: `${prefix}*`, ...scoreOf(sum) };
  }
}
