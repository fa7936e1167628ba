import { fold } from './fold.ts';

const FEWEST_CONSONANTS = 3;

/**
 * Coarse key for fuzzy search: the consonants of the folded word, g and k together (Гоббс, Hobbes), c as it sounds.
 * A word with fewer than three consonants keeps its vowels, front or back, since its consonants alone tell too little.
 *
 * @param word one word in any script, folded or not; several words are run together
 */
export function skeleton(word: string): string {
  const sounds = fold(word)
    .replaceAll(' ', '')
    .replace(/c(?!h)/g, 's')
    .replaceAll('g', 'k')
    .replace(/([a-z])\1+/g, '$1');
  const consonants = sounds.replace(/(?!^)[aeiou]+/g, '').replace(/^[aeiou]/, 'a');
  if (consonants.length >= FEWEST_CONSONANTS) return consonants.replace(/([a-z])\1+/g, '$1');
  return sounds.replace(/[ei]+/g, 'i').replace(/[aou]+/g, 'a');
}
