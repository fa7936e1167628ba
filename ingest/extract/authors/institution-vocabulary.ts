import abroad from '../../../schema/vocabulary/institutions/abroad.json' with { type: 'json' };
import kazakhstan from '../../../schema/vocabulary/institutions/kazakhstan.json' with { type: 'json' };
import { fold } from '../../../schema/text/fold.ts';
import { honoured } from './honoured-person.ts';
import { isRoleWord, isUnitWord } from './institution-words.ts';
import { qualityOf } from './name-words.ts';
import { cityNamed, countryNamed } from './places.ts';

/** An institution of the vocabulary. */
export interface KnownInstitution {
  readonly en: string;
  readonly city: string;
  readonly country: string;
}

/** A known institution in a text, by the words it covers. */
export interface FoundInstitution {
  readonly institution: KnownInstitution;
  readonly from: number;
  /** First word after it. */
  readonly to: number;
}

interface Form {
  readonly words: readonly string[];
  readonly entry: KnownInstitution & { readonly forms: readonly string[] };
}

/** Initials say too little to compare by, and им. is short for имени. */
const keyWords = (text: string): string[] =>
  fold(text)
    .split(' ')
    .map((word) => (word === 'im' ? 'imeni' : word))
    .filter((word) => word.length > 1);

const FORMS: readonly Form[] = [...kazakhstan, ...abroad]
  .flatMap((institution) => [institution.en, ...institution.forms].map((form) => ({ words: keyWords(form), entry: institution })))
  .filter((form) => form.words.length > 0)
  .sort((a, b) => b.words.join('').length - a.words.join('').length);

const FEWEST_SHARED = 4;
const LONGEST_ENDING = 5;

const sharedStart = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
};

/** Of two cases of one word this much of the shorter is shared. */
const LEAST_SHARED = 0.7;

/** In a word this short the last consonant tells two names apart: қазақ, хазар. */
const SHORT = 5;

/** One word in two cases: the same up to an ending. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = sharedStart(a, b);
  const least = Math.max(FEWEST_SHARED, long.length - LONGEST_ENDING, short.length * LEAST_SHARED);
  return short.length > FEWEST_SHARED && shared >= least && (short.length > SHORT || /^(?:$|[aeiouy])/.test(short.slice(shared)));
}

interface IndexedWord {
  readonly key: string;
  /** Place among the words given. */
  readonly at: number;
}

interface Match {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

/** The longest form whose words are the same as some of those given. */
function longestMatch(words: readonly string[], keys: readonly IndexedWord[], isSame: (a: string, b: string) => boolean): Match | null {
  for (const form of FORMS) {
    for (let start = 0; start + form.words.length <= keys.length; start += 1) {
      if (!form.words.every((word, i) => isSame(word, keys[start + i]?.key ?? ''))) continue;
      const from = withInitials(words, keys[start]?.at ?? 0);
      const to = (keys[start + form.words.length - 1]?.at ?? from) + 1;
      if (!isQualified(words, from) && !isElsewhere(words, to, form.entry)) return { form, from, to };
    }
  }
  return null;
}

/**
 * The longest institution of the vocabulary among some words, whatever its grammatical case; `null` where there is none.
 * A form as it stands in the vocabulary goes before one of as many words in another case; an acronym has no cases.
 */
export function findInstitution(words: readonly string[]): FoundInstitution | null {
  const keys: IndexedWord[] = words.flatMap((word, at) => keyWords(word).map((key) => ({ key, at })));
  const exact = longestMatch(words, keys, (a, b) => a === b);
  const inflected = longestMatch(words, keys, sameWord);
  const isLonger = (inflected?.form.words.length ?? 0) > (exact?.form.words.length ?? 0);
  const match = isLonger && (inflected?.form.words.length ?? 0) > 1 ? inflected : exact;
  if (match === null) return null;
  const { entry } = match.form;
  const person = isNamed(entry) ? null : honoured(words, match.from, match.to);
  return {
    institution: { en: person === null ? entry.en : `${person} ${entry.en}`, city: entry.city, country: entry.country },
    from: match.from,
    to: match.to,
  };
}

/** «American University» is not the one of Beirut: a place after the form makes it another institution, unless it is its own. */
const isElsewhere = (words: readonly string[], to: number, { city, country }: KnownInstitution): boolean => {
  const place = (words[to + 1] ?? '').replace(/[,;.]$/u, '');
  if (!/^(?:of|in|at)$/u.test(words[to] ?? '') || !/^\p{Lu}/u.test(place)) return false;
  return cityNamed(place)?.en !== city && countryNamed(place) !== country;
};

/** A word such as технический or өңірлік before a form makes it the name of another institution. */
const isQualified = (words: readonly string[], from: number): boolean => {
  const before = words[from - 1] ?? '';
  return /^[«"“]?\p{L}/u.test(before) && !isRoleWord(before) && !isUnitWord(before) && qualityOf(before) !== null;
};

const isNamed = ({ en, forms }: Form['entry']): boolean =>
  /named after|^\p{Lu}\./u.test(en) || forms.some((form) => /(?:^|\s)(?:имени|им\.|атындағы)(?:\s|$)/u.test(form));

/** Initials before a name belong to it. */
function withInitials(words: readonly string[], from: number): number {
  let at = from;
  while (at > 0 && /^(?:\p{Lu}\.){1,3}$/u.test(words[at - 1] ?? '')) at -= 1;
  return at;
}
