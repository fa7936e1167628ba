import { distance } from 'fastest-levenshtein';

/** Case, quotes, emphasis, dashes, spaces and final punctuation do not count. */
export const normalise = (value: unknown): string =>
  String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[«»“”„"'’‘`*_]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s{0,9}-\s{0,9}/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!?]{1,40}$/g, '')
    .trim();

/** Letters and digits only. */
export const squash = (value: unknown): string => normalise(value).replace(/[^\p{L}\p{N}]+/gu, '');

/** 1 − edit distance / length of the longer, over letters and digits. */
export function similarity(a: unknown, b: unknown): number {
  const [left, right] = [squash(a), squash(b)];
  if (left === '' && right === '') return 1;
  return 1 - distance(left, right) / Math.max(left.length, right.length);
}

export type Equal = (got: unknown, want: unknown) => boolean;

export const equalText: Equal = (got, want) => normalise(got) === normalise(want);
export const equalSquashed: Equal = (got, want) => squash(got) === squash(want);
export const equalNumber: Equal = (got, want) => Number(got) === Number(want);
export const alike =
  (threshold: number): Equal =>
  (got, want) =>
    similarity(got, want) >= threshold;
export const equalPages: Equal = (got, want) => barePages(got) === barePages(want);
export const equalUrl: Equal = (got, want) => bareUrl(got) === bareUrl(want);

const barePages = (value: unknown): string =>
  String(value ?? '')
    .replace(/[–—−]/g, '-')
    .replace(/\s/g, '');

const bareUrl = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .replace(/[<>]/g, '')
    .replace(/[.,;]{1,40}$/, '')
    .replace(/\/$/, '');

export const bareDoi = (value: string | null): string | null =>
  value === null
    ? null
    : value
        .toLowerCase()
        .replace(/^https?:\/\/(dx\.)?doi\.org\//, '')
        .replace(/\\/g, '')
        .replace(/[.,]{1,40}$/, '');

const GENERIC_WORDS = /\b(the|theory|theories|of|model|approach|concept|framework|perspective|school|thesis|hypothesis|in|and|social)\b/g;

/** One key for the usual ways to write a theory's English name. */
export const theoryKey = (name: string): string =>
  normalise(name)
    .replace(GENERIC_WORDS, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) =>
      word
        .replace(/(isation|ization)$/, 'iz')
        .replace(/(isations|izations)$/, 'iz')
        .replace(/s$/, ''),
    )
    .sort()
    .join(' ');
