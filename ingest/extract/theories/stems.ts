import type { Language } from '../../../schema/record/language.ts';
import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';

const SHORTEST_STEM = 3;
const DEEPEST_CHAIN = 4;

const setOf = (...families: readonly string[]): ReadonlySet<string> => new Set(families.flatMap((family) => family.split(' ')));

/** Kazakh noun endings. The language adds them one after another, so that a word is stripped up to four times. */
const KAZAKH_ENDINGS = setOf(
  // plural, possessive
  'лар лер дар дер тар тер',
  'ымыз іміз мыз міз ым ім сы сі ы і',
  // genitive, dative, accusative, locative, ablative, instrumental
  'ның нің дың дің тың тің',
  'ына іне на не ға ге қа ке а е',
  'ны ні ды ді ты ті н',
  'нда нде да де та те',
  'нан нен дан ден тан тен',
  'мен бен пен',
  // the adjective of the locative, the equative
  'дағы дегі тағы тегі ндағы ндегі ша ше',
);
const GENITIVE = setOf('ның нің дың дің тың тің');
const POSSESSIVE = setOf('сы сі ы і');

/** Russian noun and adjective endings, after Snowball's classes; one is stripped. */
const RUSSIAN_ENDINGS = setOf(
  'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ую юю ыми ими',
  'а я ы и у ю о е ь й ей ою ею ью ам ям ами ями ах ях ов ев ия ии ию ией иям иями иях',
);
const LONGEST_ENDING = 5;

/** A final voiced consonant stands for a voiceless one before a vowel: тап, табы; құқық, құқығы. */
const DEVOICED: Readonly<Record<string, string>> = { б: 'п', г: 'к', ғ: 'қ' };

/** The stems that are left of a word without one of the endings, as long as they have three letters. */
function stripAny(word: string, endings: ReadonlySet<string>): string[] {
  const stems: string[] = [];
  for (let length = 1; length <= LONGEST_ENDING && word.length - length >= SHORTEST_STEM; length += 1) {
    if (endings.has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

function devoice(stem: string): string[] {
  const voiceless = DEVOICED[stem.slice(-1)];
  return voiceless === undefined ? [stem] : [stem, stem.slice(0, -1) + voiceless];
}

function kazakhStems(word: string, depth: number): string[] {
  const found = new Set([word]);
  let layer = [word];
  for (let step = 0; step < depth && layer.length > 0; step += 1) {
    layer = layer
      .flatMap((stem) => stripAny(stem, KAZAKH_ENDINGS))
      .flatMap(devoice)
      .filter((stem) => !found.has(stem));
    for (const stem of layer) found.add(stem);
  }
  return [...found];
}

const russianStems = (word: string): string[] => [word, ...stripAny(word, RUSSIAN_ENDINGS)];

/** British spelling to American, then the plural. */
function englishStem(word: string): string {
  const american = word.replace(/isation(s?)$/, 'ization$1').replace(/our(s?|al|alism|ism)$/, 'or$1');
  if (/[^aeiou]ies$/.test(american)) return `${american.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(american)) return american.slice(0, -2);
  return /[^suia]s$/.test(american) ? american.slice(0, -1) : american;
}

/** What OCR may have meant by a Latin letter in a Cyrillic word: its look-alike, else its sound (неoinституционалдық). */
const MEANT: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aаbбcсdдeеfфgгhһiиkкlлmмnнoоpрrрsсtтuиvвxхyуzз'.matchAll(/(.)(.)/gu), ([, latin, cyrillic]) => [latin, cyrillic]),
);

/** Rewrites a word that is still of both scripts after mending, if most of it is Cyrillic. */
function readAsCyrillic(word: string): string {
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  if (latin === 0) return word;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > latin ? word.replace(/[a-z]/g, (letter) => MEANT[letter] ?? letter) : word;
}

const plain = (word: string): string =>
  readAsCyrillic(mendHomoglyphs(word.normalize('NFC')).toLowerCase())
    .replaceAll('ё', 'е')
    .replaceAll('\u00AD', '')
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '');

const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/**
 * Keys of a printed word, prefixed by the rule that made them: `e:` Latin script, `r:` Russian, `k:` Kazakh,
 * `i:` Kazakh inside a label. Each is the word itself or a stem that its endings allow; two words match where they
 * share a key. Look-alike letters of the other script are mended first.
 */
export function textKeys(word: string): string[] {
  const form = plain(word);
  if (!isCyrillic(form)) return [`e:${englishStem(withoutMarks(form))}`];
  return [
    ...[form, ...stripAny(form, GENITIVE)].map((stem) => `i:${stem}`),
    ...kazakhStems(form, DEEPEST_CHAIN).map((stem) => `k:${stem}`),
    ...russianStems(form).map((stem) => `r:${stem}`),
  ];
}

/**
 * Keys of a word of a label. In Kazakh only the last word of a phrase takes endings; those before it may stand in the
 * genitive and no more. Of the last word only the possessive is taken off (тұжырымдамасы), since a label stands in the
 * nominative: so a short root doesn't match every word that begins with it.
 */
export function labelKeys(word: string, language: Language, isLast: boolean): string[] {
  const form = plain(word);
  if (!isCyrillic(form)) return [`e:${englishStem(withoutMarks(form))}`];
  if (language === 'ru') return russianStems(form).map((stem) => `r:${stem}`);
  if (!isLast) return [`i:${form}`];
  return [form, ...stripAny(form, POSSESSIVE).flatMap(devoice)].map((stem) => `k:${stem}`);
}
