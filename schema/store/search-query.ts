import { searchTermsOf } from '../text/search-text.ts';

/** A single letter begins too many words to be of use, and so does a skeleton of fewer than three (after its mark). */
const MIN_WORD_PREFIX = 2;
const MIN_SKELETON_PREFIX = 4;

/** What a reader typed, as tokens of a search text. */
export interface SearchQuery {
  readonly words: readonly string[];
  readonly skeletons: readonly string[];
  /** The last word and its skeleton, each perhaps the beginning of one still being typed. */
  readonly wordPrefix: string | null;
  readonly skeletonPrefix: string | null;
}

const longEnough = (token: string | undefined, length: number): string | null =>
  token !== undefined && token.length >= length ? token : null;

export function searchQueryOf(text: string): SearchQuery {
  const { words, skeletons } = searchTermsOf(text);
  return {
    words,
    skeletons,
    wordPrefix: longEnough(words.at(-1), MIN_WORD_PREFIX),
    skeletonPrefix: longEnough(skeletons.at(-1), MIN_SKELETON_PREFIX),
  };
}
