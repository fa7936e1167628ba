import type { Line } from './line.ts';

/** Puts lines of one passage together; a word cut at a line's end is made whole. */
export type JoinLines = (pieces: readonly string[]) => string;

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

const LONGEST_WORD = 80;

/**
 * A joiner that knows the words of the whole source: a hyphen at a line's end stays where the source has the
 * hyphenated word elsewhere (іс-қимылдары), and goes where it has the whole one or neither.
 */
export function joinerFor(lines: readonly Line[]): JoinLines {
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(WORD) ?? []));
  const joinTwo = (left: string, right: string): string => {
    if (!left.endsWith('-')) return `${left} ${right}`;
    const head = left.slice(-LONGEST_WORD).match(/[\p{L}\p{M}-]{1,80}(?=-$)/u)?.[0];
    const tail = right.match(/^[\p{L}\p{M}-]+/u)?.[0];
    if (head === undefined || tail === undefined) return `${left} ${right}`;
    const whole = `${head}${tail}`.toLowerCase();
    const hyphenated = `${head}-${tail}`.toLowerCase();
    const keep = words.has(hyphenated) || (!words.has(whole) && (/\p{Lu}$/u.test(head) || /^\p{Lu}/u.test(tail)));
    return keep ? `${left}${right}` : `${left.slice(0, -1)}${right}`;
  };
  return (pieces) => {
    const [first, ...rest] = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
    return rest
      .reduce(joinTwo, first ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  };
}
