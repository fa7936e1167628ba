import { isUpperCase, plainText } from '../plain-text.ts';
import { likeness } from '../similarity.ts';

/** A line or two of a head parted into the authors' names and the title. */
export interface NamesAndTitle {
  readonly names: string;
  readonly title: string;
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Where the run of words in capitals that ends the text begins; the number of words where there is none. */
function capitalsFrom(words: readonly string[]): number {
  let at = words.length;
  while (at > 0 && !/\p{Ll}/u.test(words[at - 1] ?? '')) at -= 1;
  return at;
}

/** Names and a title have no more words than this; a longer text is something else. */
const MOST_WORDS = 80;
const LEAST_LETTERS = 6;
const LEAST_LIKENESS = 0.7;

/**
 * Parts text such as `Айбар Тасболатов СЕЛЬСКИЕ БИБЛИОТЕКИ` by its capitals, else by the title that the contents give.
 * A text with neither is taken for a title.
 */
export function partNamesTitle(text: string, contentsTitle: string | null): NamesAndTitle {
  const words = plainText(text).split(' ');
  if (words.length > MOST_WORDS) return { names: '', title: '' };
  const at = capitalsFrom(words);
  const capitals = words.slice(at).join(' ');
  if (isUpperCase(capitals) && letters(capitals) >= LEAST_LETTERS) {
    return {
      names: words
        .slice(0, at)
        .join(' ')
        .replace(/[,\s]{1,40}$/, ''),
      title: capitals,
    };
  }
  if (contentsTitle === null) return { names: '', title: words.join(' ') };
  const best = words
    .map((_, from) => ({ from, score: likeness(words.slice(from).join(' '), contentsTitle) }))
    .reduce((a, b) => (b.score > a.score ? b : a), { from: 0, score: 0 });
  if (best.score < LEAST_LIKENESS) return { names: '', title: words.join(' ') };
  return {
    names: words
      .slice(0, best.from)
      .join(' ')
      .replace(/[,\s]{1,40}$/, ''),
    title: words.slice(best.from).join(' '),
  };
}
