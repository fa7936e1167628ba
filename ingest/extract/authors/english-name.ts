import words from '../../../schema/vocabulary/institutions/words.json' with { type: 'json' };
import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { cityNamed } from './places.ts';

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(words.kinds));
const QUALITIES: ReadonlyMap<string, string> = new Map(Object.entries(words.qualities));

const QUOTED_LATIN = /[«"“„]\s?([A-Za-z][A-Za-z0-9 .&'-]{1,60}?)\s?[»"”]/u;

const SHORT = 4;
/** Kazakh endings that a short noun may carry: қоры, қорының. */
const ENDING = /^(?:ы|і|ын|ін|ының|інің|дың|дің|ның|нің|а|у|ом|е)?$/u;

/** The entry of a table whose key begins like a word, whatever the word's case. */
function lookUp(table: ReadonlyMap<string, string>, word: string): string | null {
  const small = word.toLowerCase();
  for (const [key, value] of table) {
    const stem = key.length <= SHORT ? key : key.slice(0, -2);
    if (small.startsWith(stem) && (key.length > SHORT || ENDING.test(small.slice(key.length)))) return value;
  }
  return null;
}

const ADJECTIVE = /(?:инский|ынский|ский|цкий|инского|ынского|ского|цкого|ская|ской)$/iu;

/** A city's English name from its name or from the Russian adjective made of it. */
function cityOf(word: string): string | null {
  const asIs = cityNamed(word);
  if (asIs !== null) return asIs.en;
  const stem = word.replace(ADJECTIVE, '');
  return stem === word ? null : (['', 'а', 'ы', 'ь'].map((ending) => cityNamed(stem + ending)).find((city) => city !== null)?.en ?? null);
}

/** The English for a name made of general words only, such as «Алматы технологиялық университеті»; `null` if a word is unknown. */
function compose(name: readonly string[]): string | null {
  const parts = name.map((word) => cityOf(word) ?? lookUp(QUALITIES, word) ?? lookUp(KINDS, word));
  const last = parts.at(-1);
  return parts.every((part) => part !== null) && last !== undefined && parts.length > 1 ? parts.join(' ') : null;
}

/** «X атындағы Y университеті» and «Y университет имени X»: the name of the person and the rest. */
function partNamed(text: string): { readonly person: string | null; readonly rest: string } {
  const kazakh = text.match(/^(.{2,60}?) атындағы (.+)$/u);
  if (kazakh !== null) return { person: kazakh[1] ?? null, rest: kazakh[2] ?? '' };
  const russian = text.match(/^(.{2,120}?) (?:имени|им\.) ?(.{2,60})$/u);
  return russian === null ? { person: null, rest: text } : { person: russian[2] ?? null, rest: russian[1] ?? '' };
}

/**
 * An English name for an institution that the vocabulary lacks: as printed where it is printed in Latin letters,
 * the quoted Latin name with its kind, else put together from general words. `null` where none of these holds.
 */
export function englishName(printed: string): string | null {
  const text = mendHomoglyphs(printed);
  const tidy = text
    .replace(/[«»"“”„]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{Script=Cyrillic}/u.test(tidy)) return /\p{L}{2}/u.test(tidy) ? tidy.replace(/^the\s+/iu, '').replace(/[.,;]{1,40}$/, '') : null;
  const quoted = text.match(QUOTED_LATIN)?.[1];
  if (quoted !== undefined) {
    const kind = text
      .replace(/[«"“„].{0,200}[»"”]/u, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const english = kind.map((word) => lookUp(QUALITIES, word) ?? lookUp(KINDS, word));
    return kind.length > 0 && english.every((word) => word !== null) ? `${quoted} ${english.join(' ')}` : quoted;
  }
  const { person, rest } = partNamed(tidy);
  const general = compose(rest.split(' '));
  if (general === null) return null;
  return person === null
    ? general
    : `${transliterate(person, languageOf(printed) === 'kk' ? 'bgn-pcgn-1979-kk' : 'bgn-pcgn-1947-ru')} ${general}`;
}
