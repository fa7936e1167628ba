import type { Messages } from './messages.ts';

const PLACE = /^article (\d+), (author|reference|keyword|theory) (.+)$/u;

/** A place of a spelling, such as `article 3, author 2`, in the words of the page; `null` where it is put otherwise. */
export function spellingPlace(place: string, { spellingPlaces }: Messages): string | null {
  const [, article, part, which] = PLACE.exec(place) ?? [];
  const words = part === 'author' || part === 'reference' || part === 'keyword' || part === 'theory' ? spellingPlaces[part] : null;
  return words && which !== undefined ? words(Number(article), which) : null;
}
