import { mendHomoglyphs } from './homoglyphs.ts';
import { CYRILLIC_READING, LATIN_READING } from './letters.ts';

/** Apostrophes and the signs that stand for ь and ъ: they join, other punctuation parts. */
const JOINING = /['`´ʹʺʻʼʽˈ‘’‚‛“”′″]/gu;

/**
 * Reductions in order, applied until nothing changes. S, C, Z stand for sh, ch, zh while the rules run.
 * Each line names the usual spellings that it brings together.
 */
const REDUCTIONS: readonly (readonly [RegExp, string])[] = [
  // щ: shch, sch, shh
  [/sh?ch|shh/g, 'S'],
  [/sh/g, 'S'],
  // ц in GOST 7.79 B, then the English and German digraphs
  [/cz/g, 'ts'],
  [/ch/g, 'C'],
  [/zh/g, 'Z'],
  [/ph/g, 'f'],
  [/^rh/g, 'r'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  // Johnson, Kahn
  [/(?<=[aeo])hn(?![aeiouy])/g, 'n'],
  // х, қ, һ, к: kh, h, q, k
  [/kh|h|q/g, 'k'],
  // x is х in GOST 7.79 B, but кс in Marx, Alexey, Maxim
  [/^x|x(?=[bcdfgklmnprstvzSCZ])|(?<=[iouy])x(?=[aeiouy])|(?<=a)x(?=[aou])/g, 'k'],
  [/x/g, 'ks'],
  // Троцкий: Trotskii, Trockij
  [/ck(?=[iyj]{1,3}$)/g, 'tsk'],
  // c is ц before e, i, y; к in Castells, Creative, class
  [/c(?=[aouklrt])|(?<=i)c$/g, 'k'],
  [/t[sz]/g, 'c'],
  // ж, дж: zh, j, dj, dzh; but й where no vowel follows the j, and in a final -ija: Sergej, Marija
  [/(?<=[aeiouy])j(?![aeiouy])|(?<=[iy])j(?=[aeu]$)/g, 'i'],
  [/dZ|dj|j/g, 'Z'],
  // у: w, ū; v in Weber
  [/(?<=[aeiouyk])w|w(?![aeiouy])/g, 'u'],
  [/w/g, 'v'],
  // е, ё, э: e, ye, yo, ie
  [/yo/g, 'e'],
  // й, ы, и, і
  [/y/g, 'i'],
  [/i{1,3}e/g, 'e'],
  // ң: ng, ñ
  [/ng/g, 'n'],
  [/([a-zSCZ])\1+/g, '$1'],
];

const reduceOnce = (word: string): string =>
  REDUCTIONS.reduce((text, [pattern, reading]) => text.replace(pattern, reading), word)
    .replaceAll('S', 'sh')
    .replaceAll('C', 'ch')
    .replaceAll('Z', 'zh');

/** What every reduction needs: a word without any of it is as reduced as it can be. */
const REDUCIBLE = /[hqxcwjy]|t[sz]|ie|ng|([a-z])\1/;

const MOST_KEPT = 20_000;
const reduced = new Map<string, string>();

/** Words come again and again in one issue, so that each is reduced once. */
function reduce(word: string): string {
  if (!REDUCIBLE.test(word)) return word;
  const known = reduced.get(word);
  if (known !== undefined) return known;
  let before = word;
  let after = reduceOnce(before);
  while (after !== before) {
    before = after;
    after = reduceOnce(before);
  }
  if (reduced.size >= MOST_KEPT) reduced.clear();
  reduced.set(word, after);
  return after;
}

/** Letters of other scripts are kept apart by their code, so that the key of a Greek or Chinese word is not empty. */
const spellOther = (letter: string): string => `u${letter.codePointAt(0) ?? 0}`;

const BEYOND_ASCII = /[^\0-\x7f]/;

function toAscii(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  const spelt = Array.from(text, (letter) => CYRILLIC_READING[letter] ?? LATIN_READING[letter] ?? letter).join('');
  return BEYOND_ASCII.test(spelt)
    ? spelt
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\P{L}a-z]/gu, spellOther)
    : spelt;
}

/**
 * One ASCII key (`[a-z0-9 ]`, words parted by one space) for a name or title in Kazakh or Russian Cyrillic and in Latin.
 * The usual romanizations of one word agree as far as they can be told (BGN/PCGN, ISO 9, GOST 7.79, ALA-LC, BSI,
 * Kazakh Latin, passport spellings). It is a key to compare by, not a spelling to show. Folding a key gives the key.
 *
 * Known losses: schemes with h for х cannot be told from sh, zh, ch, th, ph where с, з, ц, т, п precede it (Асхат: Ashat);
 * x for х is read as кс after e or a consonant, at the end, and in -axi-, -axe-; c for ц is read as к before a, o, u, k, l, r, t;
 * j is read as ж before a vowel and as й between a vowel and a consonant; io for ё is not read as е.
 */
export const fold = (text: string): string =>
  toAscii(mendHomoglyphs(text.normalize('NFKC')).toLowerCase().normalize('NFKC').replace(JOINING, ''))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(reduce)
    .join(' ');
