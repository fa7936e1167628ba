/** A source of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Random = () => number;

const upTo = (random: Random, count: number): number => Math.floor(random() * Math.max(1, count));

/** Marks that turn the direction of writing, half a surrogate pair, what joins and parts letters, ends of other systems. */
const ODD = [
  '\u202e',
  '\u2066',
  '\u200f',
  '\ud800',
  '\udfff',
  '\u200d',
  '\u0000',
  '\u0301',
  '\u2028',
  '\ufffd',
  '\ufeff',
  '\u00ad',
  '\r',
] as const;
const SIGNS = [
  '[',
  ']',
  '(',
  ')',
  '«',
  '»',
  '"',
  '*',
  '–',
  '-',
  '.',
  ',',
  ';',
  '1',
  '12.',
  '[1-999]',
  '\t',
  '<',
  '>',
  '/',
  '\\',
  '№',
  '@',
  'https://',
  '10.1234/',
  '¹',
] as const;

const pick = <T>(random: Random, items: readonly [T, ...T[]]): T => items[upTo(random, items.length)] ?? items[0];

function shuffled(lines: readonly string[], random: Random): string[] {
  const mixed = [...lines];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = upTo(random, at + 1);
    [mixed[at], mixed[other]] = [mixed[other] ?? '', mixed[at] ?? ''];
  }
  return mixed;
}

const stretch = (lines: readonly string[], random: Random): { readonly from: number; readonly to: number } => {
  const from = upTo(random, lines.length);
  return { from, to: Math.min(lines.length, from + 1 + upTo(random, 60)) };
};

function inLine(lines: readonly string[], random: Random, change: (line: string, at: number) => string): string[] {
  const at = upTo(random, lines.length);
  return lines.map((line, n) => (n === at ? change(line, upTo(random, line.length + 1)) : line));
}

/** One change to the lines of a text. */
export type Mutation = (lines: readonly string[], random: Random) => string[];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncate: (lines, random) => lines.slice(0, upTo(random, lines.length)),
  behead: (lines, random) => lines.slice(upTo(random, lines.length)),
  cutLine: (lines, random) => inLine(lines, random, (line, at) => line.slice(0, at)),
  shuffle: (lines, random) => {
    const { from, to } = stretch(lines, random);
    return [...lines.slice(0, from), ...shuffled(lines.slice(from, to), random), ...lines.slice(to)];
  },
  repeat: (lines, random) => {
    const { from, to } = stretch(lines, random);
    return [...lines.slice(0, to), ...lines.slice(from, to), ...lines.slice(from)];
  },
  drop: (lines, random) => {
    const { from, to } = stretch(lines, random);
    return lines.filter((_, at) => at < from || at >= to);
  },
  join: (lines, random) => {
    const { from, to } = stretch(lines, random);
    return [...lines.slice(0, from), lines.slice(from, to).join(' '), ...lines.slice(to)];
  },
  odd: (lines, random) => inLine(lines, random, (line, at) => line.slice(0, at) + pick(random, ODD) + line.slice(at)),
  signs: (lines, random) =>
    inLine(lines, random, (line, at) => line.slice(0, at) + pick(random, SIGNS).repeat(1 + upTo(random, 40)) + line.slice(at)),
  longLine: (lines, random) => inLine(lines, random, (line) => line.repeat(1 + upTo(random, 200)).slice(0, 50_000)),
  swapCase: (lines, random) => inLine(lines, random, (line) => (random() < 0.5 ? line.toUpperCase() : line.toLowerCase())),
  blank: (lines, random) => inLine(lines, random, () => ''),
};

/** A text after one to six changes. */
export function mutate(lines: readonly string[], random: Random): string[] {
  const names = Object.values(MUTATIONS);
  let text = [...lines];
  for (let left = 1 + upTo(random, 6); left > 0 && text.length > 0; left -= 1)
    text = names[upTo(random, names.length)]?.(text, random) ?? text;
  return text;
}

/** Bytes of a text, some of them others. */
export function damageBytes(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (let left = 1 + upTo(random, 200); left > 0; left -= 1) bytes[upTo(random, bytes.length)] = upTo(random, 256);
  return bytes;
}
