import words from '../../schema/vocabulary/institutions/words.json' with { type: 'json' };
import { fold } from '../../schema/text/fold.ts';
import { mendHomoglyphs } from '../../schema/text/homoglyphs.ts';
import { skeleton } from '../../schema/text/skeleton.ts';

/** Words that tie a name together and that printings of one name may or may not have. */
const TIES = new Set(
  fold('the of for and named after under at in name academician professor атындағы имени им жанындағы при и мен және').split(' '),
);

/** Titles before the person after whom an institution is named. */
const HONOUR = /^(?:академик|профессор)/u;

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

/** Of two English words that translate one word, the one to compare by. */
const inOneWord = (english: string): string => (english === 'Studies' ? 'Research' : english);

/** General words of names with their English: университет, ұлттық, саясаттану. Case endings follow the stem. */
const GENERAL = Object.entries({ ...words.subjects, ...words.kinds, ...words.qualities, ...LEARNED }).map(([word, english]) => ({
  stem: word.length <= SHORT ? word : word.slice(0, -2),
  english: english.split(' ').map((each) => fold(inOneWord(each))),
}));

/** The word with the longest stem that begins this one: политология, not политика. */
function englishOf(word: string): readonly string[] | null {
  const small = word.toLowerCase();
  const found = GENERAL.filter(({ stem }) => small.startsWith(stem) && small.length - stem.length <= LONGEST_ENDING);
  return (
    found.reduce<(typeof GENERAL)[number] | null>((best, each) => (each.stem.length > (best?.stem.length ?? 0) ? each : best), null)
      ?.english ?? null
  );
}

const wordsOf = (name: string): string[] => mendHomoglyphs(name.normalize('NFKC')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `АО`, `РК`, `КН МНВО`: a legal form, a state or a ministry, which says nothing beside a full name. */
const SHORT_FORM = /^(?:АО|АҚ|РК|ҚР|РФ|КН|ҒК|КеАҚ|\p{Lu}{3,5})$/u;

const soundsOf = (each: readonly string[]): string[] =>
  each.flatMap((word) => {
    const english = englishOf(word);
    const keys = english ?? [fold(word.replace(GENITIVE, ''))];
    return HONOUR.test(word.toLowerCase()) ? [] : keys.flatMap((key) => (key.length < 2 || TIES.has(key) ? [] : [skeleton(key) || key]));
  });

const FEWEST_SOUNDS = 2;

function soundOf(name: string): string {
  const own = wordsOf(name);
  const full = new Set(soundsOf(own.filter((word) => !SHORT_FORM.test(word))));
  const each = full.size < FEWEST_SOUNDS ? new Set(soundsOf(own)) : full;
  return each.size < FEWEST_SOUNDS ? '' : [...each].sort().join(' ');
}

/**
 * What the printings of one name have in common whatever their language, order of words and grammatical case: the general
 * words in English and the sound of the proper ones, without initials, ties and legal forms. Empty where that is too little
 * to compare by.
 */
export const nameSound = (name: string): string => soundOf(name.replace(PARENT, '')) || soundOf(name);

/** What a university becomes and ceases to be: State, National, Regional. */
const STATUS = new Set(['State', 'National', 'Regional'].map((word) => skeleton(fold(word))));

/** Named after a person: атындағы, имени, or initials. */
const AFTER_PERSON = /атындағы|имени|(?:^|\s)им\.|named after|\p{Lu}\.\s?\p{Lu}/u;

/**
 * The sound of a name without its city and, where a person tells the institution, without its status: for printings that
 * leave the city out and for former names. Empty where too little is left.
 */
export function lastingSound(name: string, city: string): string {
  const ofCity = new Set(soundsOf(wordsOf(city)));
  const mayChange = AFTER_PERSON.test(name) ? STATUS : new Set<string>();
  const left = nameSound(name)
    .split(' ')
    .filter((sound) => !ofCity.has(sound) && !mayChange.has(sound));
  return left.length < FEWEST_SOUNDS ? '' : left.join(' ');
}

/** A name cut down to an acronym, and the sounds of the words beside it: ҚазҰУ and Farabi. */
export interface ShortName {
  readonly parts: readonly string[];
  readonly beside: readonly string[];
}

const MOST_LETTERS = 8;

function partsOf(word: string): readonly string[] | null {
  const parts = word.match(/\p{Lu}\p{Ll}*/gu) ?? [];
  const capitals = word.match(/\p{Lu}/gu) ?? [];
  return parts.join('') === word && capitals.length >= 3 && word.length <= MOST_LETTERS ? parts : null;
}

const KINDS = new Set(Object.values(words.kinds).map((kind) => skeleton(fold(kind))));

/** An acronym with the words beside it: АТУ, KazISS under the President, Әл-Фараби атындағы ҚазҰУ. */
export function acronymOf(text: string): ShortName | null {
  const own = text.replace(PARENT, '');
  const each = wordsOf(own);
  const at = each.findIndex((word) => partsOf(word) !== null);
  const parts = partsOf(each[at] ?? '');
  const beside = soundsOf(each.filter((_, index) => index !== at));
  return parts === null || beside.some((sound) => KINDS.has(sound)) ? null : { parts, beside };
}

/** Whether the parts of an acronym begin words of the name that follow each other, ties apart, and the name has what stands beside it. */
export function isAcronymOf({ parts, beside }: ShortName, name: string): boolean {
  const telling = wordsOf(name).filter((word) => !TIES.has(fold(word)));
  const sounds = new Set(soundsOf(wordsOf(name)));
  return (
    beside.every((sound) => sounds.has(sound)) &&
    telling.some((_, start) => parts.every((part, index) => telling[start + index]?.toLowerCase().startsWith(part.toLowerCase()) ?? false))
  );
}
