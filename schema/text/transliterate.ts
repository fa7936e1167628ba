import { NEAREST, TRANSLITERATION_SCHEMES, type TransliterationScheme, type TransliterationSchemeName } from './transliteration-schemes.ts';

const OPENS_SYLLABLE = /[аәеёийоөуұүыіэюяъь]/u;

const isUpper = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

function readingOf(scheme: TransliterationScheme, letter: string, before: string | undefined): string | undefined {
  const known = scheme.letters[letter] === undefined ? (NEAREST[letter] ?? letter) : letter;
  const startsSyllable = before === undefined || !/\p{L}/u.test(before) || OPENS_SYLLABLE.test(before.toLowerCase());
  return (startsSyllable ? scheme.initial?.[known] : undefined) ?? scheme.letters[known];
}

function inCaseOf(reading: string, letter: string, next: string | undefined): string {
  if (!isUpper(letter)) return reading;
  return isUpper(next) ? reading.toUpperCase() : reading.charAt(0).toUpperCase() + reading.slice(1);
}

/**
 * Romanizes Kazakh and Russian Cyrillic by a named scheme; everything else stays as it is.
 * A capital that becomes two letters is written `Shch`, or `SHCH` before another capital.
 */
export function transliterate(text: string, name: TransliterationSchemeName): string {
  const scheme: TransliterationScheme = TRANSLITERATION_SCHEMES[name];
  const letters = Array.from(text.normalize('NFC'));
  return letters
    .map((letter, at) => {
      const reading = readingOf(scheme, letter.toLowerCase(), letters[at - 1]);
      return reading === undefined ? letter : inCaseOf(reading, letter, letters[at + 1]);
    })
    .join('');
}
