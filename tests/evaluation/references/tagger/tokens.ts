import { LABELS, type Part } from '../writers/parts.ts';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /https?:\/\/[^\s<>)\]]+|10\.\d{4,9}\/[^\s<>)\]]+|[\p{L}\p{M}][\p{L}\p{M}'’`-]*|\d+|\S/gu;

/** Words, numbers, addresses, and marks one by one. */
export const tokenize = (printed: string): Token[] =>
  [...printed.slice(0, 4000).matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

export const TAGS: readonly string[] = ['O', ...LABELS.flatMap((label) => [`B-${label}`, `I-${label}`])];

const TAG_INDEX = new Map(TAGS.map((tag, index) => [tag, index]));

/** The tag of each token by the labelled stretch in which it starts. */
export function tagsOf(segments: Part, tokens: readonly Token[]): number[] {
  let end = 0;
  const spans = segments.map((segment) => {
    const start = end;
    end += segment.text.length;
    return { start, end, label: segment.label };
  });
  let inside = -1;
  return tokens.map((token) => {
    const at = spans.findIndex((span) => token.start >= span.start && token.start < span.end);
    const label = spans[at]?.label ?? null;
    const tag = label === null ? 'O' : `${at === inside ? 'I' : 'B'}-${label}`;
    inside = label === null ? -1 : at;
    return TAG_INDEX.get(tag) ?? 0;
  });
}
