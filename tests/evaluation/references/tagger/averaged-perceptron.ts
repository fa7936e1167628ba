import type { Random } from '../random.ts';

/** Weights by feature, one a tag; transitions by the tag before (the last row is the start). */
export interface Model {
  readonly tags: readonly string[];
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly transitions: readonly Float64Array[];
}

/** The features of each token, and its tag as an index. */
export interface Example {
  readonly features: readonly (readonly string[])[];
  readonly tags: readonly number[];
}

/** `I-x` may only follow `B-x` or `I-x`. */
function follows(before: string | undefined, tag: string): boolean {
  return !tag.startsWith('I-') || (before !== undefined && before.slice(2) === tag.slice(2));
}

function predecessors(tags: readonly string[]): number[][] {
  const start = tags.length;
  return tags.map((tag) => [...tags.keys(), start].filter((before) => follows(tags[before], tag)));
}

/** The best sequence of tags (Viterbi) under a linear model of first order. */
export function decode(model: Model, features: Example['features'], before = predecessors(model.tags)): number[] {
  const count = model.tags.length;
  let scores = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  scores[count] = 0;
  const back: Int16Array[] = [];
  for (const names of features) {
    const local = new Float64Array(count);
    for (const name of names) {
      const row = model.weights.get(name);
      if (row !== undefined) for (let tag = 0; tag < count; tag += 1) local[tag] = (local[tag] ?? 0) + (row[tag] ?? 0);
    }
    const next = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int16Array(count);
    for (let tag = 0; tag < count; tag += 1) {
      for (const previous of before[tag] ?? []) {
        const score = (scores[previous] ?? 0) + (model.transitions[previous]?.[tag] ?? 0) + (local[tag] ?? 0);
        if (score > (next[tag] ?? 0)) {
          next[tag] = score;
          from[tag] = previous;
        }
      }
    }
    back.push(from);
    scores = next;
  }
  return trace(scores, back, count);
}

function trace(scores: Float64Array, back: readonly Int16Array[], count: number): number[] {
  let best = 0;
  for (let tag = 1; tag < count; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  const tags: number[] = [];
  for (const from of back.toReversed()) {
    tags.push(best);
    best = from[best] ?? 0;
  }
  return tags.toReversed();
}

/**
 * Structured perceptron with averaged weights (Collins 2002). Deterministic for the same examples and chance.
 *
 * @param epochs how often all examples are gone through, in another order each time
 */
export function trainPerceptron(tags: readonly string[], examples: readonly Example[], epochs: number, random: Random): Model {
  const row = (): Float64Array => new Float64Array(tags.length);
  const weights = new Map<string, Float64Array>();
  const sums = new Map<string, Float64Array>();
  const transitions = Array.from({ length: tags.length + 1 }, row);
  const transitionSums = Array.from({ length: tags.length + 1 }, row);
  const model = { tags, weights, transitions };
  const before = predecessors(tags);
  let step = 1;
  // The sum of all past weights is step × weights − sums, so that a change is added once instead of at every step.
  const change = (to: Float64Array, sum: Float64Array, tag: number, by: number): void => {
    to[tag] = (to[tag] ?? 0) + by;
    sum[tag] = (sum[tag] ?? 0) + by * step;
  };
  const changeAll = (example: Example, path: readonly number[], at: number, by: number): void => {
    const tag = path[at] ?? 0;
    for (const name of example.features[at] ?? []) {
      const to = weights.get(name) ?? row();
      const sum = sums.get(name) ?? row();
      weights.set(name, to);
      sums.set(name, sum);
      change(to, sum, tag, by);
    }
    const previous = at === 0 ? tags.length : (path[at - 1] ?? 0);
    change(transitions[previous] ?? row(), transitionSums[previous] ?? row(), tag, by);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of shuffled(examples, random)) {
      const guess = decode(model, example.features, before);
      for (let at = 0; at < guess.length; at += 1) {
        if (guess[at] === example.tags[at] && guess[at - 1] === example.tags[at - 1]) continue;
        changeAll(example, example.tags, at, 1);
        changeAll(example, guess, at, -1);
      }
      step += 1;
    }
  }
  const averaged = (to: Float64Array, sum: Float64Array | undefined): Float64Array =>
    to.map((weight, tag) => weight - (sum?.[tag] ?? 0) / step);
  return {
    tags,
    weights: new Map([...weights].map(([name, to]) => [name, averaged(to, sums.get(name))])),
    transitions: transitions.map((to, index) => averaged(to, transitionSums[index])),
  };
}

function shuffled<T>(values: readonly T[], random: Random): T[] {
  return values
    .map((value) => ({ value, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
