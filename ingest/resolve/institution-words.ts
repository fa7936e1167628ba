import words from '../../schema/vocabulary/institutions/words.json' with { type: 'json' };
import { fold } from '../../schema/text/fold.ts';
import { mendHomoglyphs } from '../../schema/text/homoglyphs.ts';
import { skeleton } from '../../schema/text/skeleton.ts';

/** Words that tie a name together and that printings of one name may or may not have. */
const TIES = new Set(fold('the of for and named after under at in атындағы имени им жанындағы при при и мен және').split(' '));

/** Words of learned institutions that the vocabulary of universities lacks, or that translations of one name give in two ways. */
const LEARNED = {
  стратегиялық: 'Strategic',
  стратегический: 'Strategic',
  исследования: 'Research',
  исследований: 'Research',
  studies: 'Research',
  ғылыми: 'Scientific',
  научный: 'Scientific',
  саяси: 'Political',
  политический: 'Political',
  әлеуметтік: 'Social',
  социальный: 'Social',
} as const;

/** The body to which an institution belongs is no part of its name. */
const PARENT = /^.{1,80}\sжанындағы\s+|\s(?:under|при)\s+(?:the\s+)?\p{Lu}.*$/u;

const GENITIVE = /(?<=\p{L}{3})(?:ның|нің|дың|дің|тың|тің)$/u;

const SHORT = 4;
const LONGEST_ENDING = 7;

/** General words of names with their English: университет, ұлттық. Case endings follow the stem. */
const GENERAL = Object.entries({ ...words.kinds, ...words.qualities, ...LEARNED }).map(([word, english]) => ({
  stem: word.length <= SHORT ? word : word.slice(0, -2),
  english: fold(english),
}));

function englishOf(word: string): string | null {
  const small = word.toLowerCase();
  const found = GENERAL.find(({ stem }) => small.startsWith(stem) && small.length - stem.length <= LONGEST_ENDING);
  return found?.english ?? null;
}

const wordsOf = (name: string): string[] => mendHomoglyphs(name.normalize('NFKC')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * What the printings of one name have in common whatever their language, order of words and grammatical case: the general
 * words in English and the sound of the proper ones, without initials and ties. Empty where that is too little to compare by.
 */
export function nameSound(name: string): string {
  return soundOf(name.replace(PARENT, '')) || soundOf(name);
}

function soundOf(name: string): string {
  const sounds = wordsOf(name).flatMap((word) => {
    const english = englishOf(word);
    const key = english ?? fold(word.replace(GENITIVE, ''));
    return key.length < 2 || TIES.has(key) ? [] : [english ?? skeleton(key)];
  });
  const each = [...new Set(sounds.map((sound) => skeleton(sound) || sound))];
  return each.length < 2 ? '' : each.sort().join(' ');
}

/** An acronym at the head of a text, taken apart at its capitals: АТУ, ҚазҰУ, KazISS. */
export function acronymOf(text: string): readonly string[] | null {
  const [first = ''] = wordsOf(text);
  const parts = first.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  const capitals = first.match(/\p{Lu}/gu) ?? [];
  return parts.join('') === first && capitals.length >= 3 && first.length <= 8 ? parts : null;
}

/** Whether the parts of an acronym begin words of the name that follow each other, ties apart. */
export function isAcronymOf(parts: readonly string[], name: string): boolean {
  const telling = wordsOf(name).filter((word) => !TIES.has(fold(word)));
  return telling.some((_, start) =>
    parts.every((part, index) => telling[start + index]?.toLowerCase().startsWith(part.toLowerCase()) ?? false),
  );
}
