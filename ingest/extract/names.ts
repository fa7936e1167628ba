import { isHigherSchoolWord } from './authors/institution-words.ts';
import { plainText } from './plain-text.ts';

/** A person's name in a head, with the marks that lead to the affiliations. */
export interface MarkedName {
  readonly name: string;
  readonly marks: readonly number[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MARK = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:,[⁰¹²³⁴⁵⁶⁷⁸⁹]+){0,5}|\^\{?\d{1,2}(?:\s*,\s*\d{1,2}){0,5}\}?|(?<=\p{L})\d{1,2}(?!\d)/gu;

/** The numbers of a mark such as `²`, `^{1}` or `^{1,2}`. */
export const markNumbers = (mark: string): number[] =>
  Array.from(mark, (sign) => (SUPERSCRIPTS.includes(sign) ? String(SUPERSCRIPTS.indexOf(sign)) : sign))
    .join('')
    .match(/\d+/g)
    ?.map(Number) ?? [];

/** Small words that stand inside names: of, son of, and. */
const PARTICLES =
  /^(?:және|мен|и|and|де|ван|фон|дер|аль|әл|ибн|угли|ўғли|қизи|кіші|мл\.?|оглы|оғлы|улы|ұлы|уулу|кызы|қызы|de|da|di|van|von|der|den|al|el|le|la|bin|ibn|uulu|uly|kyzy|qyzy|oglu|ogly|[ou]['’ʻʼ‘`]?g['’ʻʼ‘`]?li|qizi|kizi)$/iu;

const isNamePart = (word: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’‘ʻʼʹ`-]*\.?$/u.test(word) || /^(?:\p{Lu}\.-?){1,3}$/u.test(word) || PARTICLES.test(word);

const MOST_WORDS = 5;

/** Whether a text can be one person's name: two to five capitalised words, not all in capitals. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const initials = words.filter((word) => /^(?:\p{Lu}\.-?){1,3}$/u.test(word)).length;
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    words.every(isNamePart) &&
    words.length > initials &&
    (initials > 0 || words.some((word) => /\p{Ll}/u.test(word)))
  );
}

/** The names in a line such as `Айбар Тасболатов¹ , Нұргүл Сәдірова²`, in order. */
export function readNames(text: string): MarkedName[] {
  return plainText(text)
    .replace(/([⁰¹²³⁴⁵⁶⁷⁸⁹])\s*,\s*(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/gu, '$1/')
    .replace(/(\^\{?\d{1,2})\s*,\s*(?=\d{1,2}\}?)/g, '$1/')
    .split(/[,;]|\s{1,9}(?:және|and)\s/u)
    .map((part) => ({
      name: part
        .replaceAll('/', ',')
        .replace(MARK, ' ')
        .replace(/[^\p{L}\p{M}.'’‘ʻʼʹ` -]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
      marks: (part.replaceAll('/', ',').match(MARK) ?? []).flatMap(markNumbers),
    }))
    .filter((entry) => entry.name !== '');
}

/** Whether a line holds nothing but names. */
export function isNameLine(text: string): boolean {
  const plain = plainText(text);
  if (plain.length > 300 || /[@:/«»"()]|^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(plain) || plain.split(/[\s,]+/).some(isHigherSchoolWord)) return false;
  const names = readNames(plain.replace(/[,\s]{1,40}$/, ''));
  return names.length > 0 && names.every(({ name }) => looksLikeName(name));
}
