import { fold } from './fold.ts';
import { skeleton } from './skeleton.ts';

/** No folded word begins with x, so the mark cannot be taken for a word. */
const MARK = 'x';

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

const skeletonToken = (word: string): string => `${MARK}${skeleton(word)}`;

const isName = (word: string): boolean => /^[a-z]{2,}$/.test(word);

/**
 * What full-text search reads of a node: the folded words of all its forms, then the skeleton of each word
 * with a leading `x`, each token once, parted by spaces.
 */
export function searchTextOf(forms: readonly string[]): string {
  const words = [...new Set(forms.flatMap(wordsOf))];
  return [...new Set([...words, ...words.filter(isName).map(skeletonToken)])].join(' ');
}

/** The tokens of a query as they stand in a search text; `skeletons` carry the leading `x` too. */
export function searchTermsOf(query: string): { words: string[]; skeletons: string[] } {
  const words = [...new Set(wordsOf(query))];
  return { words, skeletons: [...new Set(words.filter(isName).map(skeletonToken))] };
}
