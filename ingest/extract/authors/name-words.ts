import words from '../../../schema/vocabulary/institutions/words.json' with { type: 'json' };
import { cityNamed, countryNamed } from './places.ts';

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(words.kinds));
const QUALITIES: ReadonlyMap<string, string> = new Map(Object.entries(words.qualities));
const SUBJECTS: ReadonlyMap<string, string> = new Map(Object.entries(words.subjects));

const SHORT = 4;
/** Kazakh endings that a short noun may carry: қоры, қорының. */
const ENDING = /^(?:ы|і|ын|ін|ының|інің|дың|дің|ның|нің|а|у|ом|е)?$/u;

/** The entry of a table whose key begins like a word, whatever the word's case; the longest key leads. */
function lookUp(table: ReadonlyMap<string, string>, word: string): string | null {
  const small = word.toLowerCase().replace(/^[«"“]|[»"”]$/gu, '');
  let best: readonly [string, string] | null = null;
  for (const [key, value] of table) {
    const stem = key.length <= SHORT ? key : key.slice(0, -2);
    if (!small.startsWith(stem) || (key.length <= SHORT && !ENDING.test(small.slice(key.length)))) continue;
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
