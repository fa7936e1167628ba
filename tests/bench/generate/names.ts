import type { Language } from '../../../schema/record/language.ts';
import { pick, type Random } from './random.ts';

const SYLLABLES: Readonly<Record<Language, readonly string[]>> = {
  kk: ['нұр', 'бай', 'сұл', 'тан', 'әли', 'жан', 'қай', 'рат', 'ербо', 'ай', 'гүл', 'мар', 'бек', 'құл', 'дәу'],
  ru: ['во', 'ро', 'бо', 'ми', 'та', 'ле', 'со', 'ко', 'ла', 'ре', 'ша', 'ку', 'зи', 'но', 'ве'],
  en: ['har', 'win', 'ster', 'lo', 'mar', 'bel', 'ton', 'wick', 'ash', 'dal', 'row', 'fen', 'gil', 'ber', 'cas'],
};
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['ов', 'ова', 'ев', 'ева', 'ұлы', 'қызы'],
  ru: ['нин', 'нина', 'ский', 'ская', 'ов', 'ова'],
  en: ['', 'son', 'ley', 'man', 'field', 'er'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A family name and a given name of invented syllables. */
export function nameOf(random: Random, language: Language): { readonly family: string; readonly given: string } {
  const syllable = (): string => pick(random, SYLLABLES[language]);
  return {
    family: capital(syllable() + syllable() + syllable() + pick(random, ENDINGS[language])),
    given: capital(syllable() + syllable()),
  };
}
