import words from '../../../schema/vocabulary/institutions/words.json' with { type: 'json' };
import { cityNamed, countryNamed } from './places.ts';

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(words.kinds));
const QUALITIES: ReadonlyMap<string, string> = new Map(Object.entries(words.qualities));
const SUBJECTS: ReadonlyMap<string, string> = new Map(Object.entries(words.subjects));

const SHORT = 5;
/** Endings that a short noun may carry: қоры, қорының. */
const ENDING = /^(?:ы|і|ын|ін|ының|інің|дың|дің|ның|нің|а|у|ом|е)?$/u;
/** Russian endings in place of the last letter: школа, школы. */
const OTHER_ENDING = /^(?:ы|и|е|у|ю|ой|ей|ою)$/u;

/** A short word must be the key in some case; of a long one the beginning is enough: мұнай is not in Мұнара. */
const isForm = (word: string, key: string): boolean => {
  if (key.length > SHORT) return word.startsWith(key.slice(0, -2));
  if (word.startsWith(key)) return ENDING.test(word.slice(key.length));
  return key.length === SHORT && word.startsWith(key.slice(0, -1)) && OTHER_ENDING.test(word.slice(SHORT - 1));
};

/** The entry of a table whose key begins like a word, whatever the word's case; the longest key leads. */
function lookUp(table: ReadonlyMap<string, string>, word: string): string | null {
  const small = word.toLowerCase().replace(/^[«"“]|[»"”]$/gu, '');
  let best: readonly [string, string] | null = null;
  for (const [key, value] of table) {
    if (!isForm(small, key)) continue;
    if (best === null || key.length > best[0].length) best = [key, value];
  }
  return best?.[1] ?? null;
}

export const kindOf = (word: string): string | null => lookUp(KINDS, word);
export const subjectOf = (word: string): string | null => lookUp(SUBJECTS, word);

/** The English of an adjective such as мемлекеттік, технический or, by its parts, Восточно-Казахстанский. */
export function qualityOf(word: string): string | null {
  const parts = word.split('-').map((part) => placeOf(part) ?? lookUp(QUALITIES, part));
  return parts.every((part) => part !== null) ? parts.join(' ') : null;
}

const ADJECTIVE = /(?:инск|ынск|ск|цк)(?:ий|ого|ая|ой|ое)$/iu;

/** A place's English name from its name or from the Russian adjective made of it. */
export function placeOf(word: string): string | null {
  const asIs = cityNamed(word)?.en ?? countryNamed(word);
  if (asIs !== null) return asIs;
  const stem = word.replace(ADJECTIVE, '');
  if (stem === word) return null;
  const names = ['', 'а', 'ы', 'ь', 'ск'].map((ending) => cityNamed(stem + ending)?.en ?? countryNamed(stem + ending));
  return names.find((name) => name !== null) ?? null;
}
