import { searchTextOf } from '../../../schema/text/search-text.ts';

const ofWord = new Map<string, readonly string[]>();

function tokensOf(word: string): readonly string[] {
  const known = ofWord.get(word);
  if (known !== undefined) return known;
  const tokens = searchTextOf([word]).split(' ');
  ofWord.set(word, tokens);
  return tokens;
}

/** The tokens of `searchTextOf`, word by word: there are few words, and folding a title anew takes longer than loading it. */
export const searchTextOfWords = (forms: readonly string[]): string => [...new Set(forms.join(' ').split(' ').flatMap(tokensOf))].join(' ');
