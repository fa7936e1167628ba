import abroad from '../../../schema/vocabulary/institutions/abroad.json' with { type: 'json' };
import kazakhstan from '../../../schema/vocabulary/institutions/kazakhstan.json' with { type: 'json' };
import { fold } from '../../../schema/text/fold.ts';
import { honoured } from './honoured-person.ts';
import { isRoleWord, isUnitWord } from './institution-words.ts';
import { qualityOf } from './name-words.ts';

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

/** A short word stands alone as it is, at most with a case ending after a hyphen. */
const isShort = (word: string): boolean => word.length <= LONGEST_ENDING;

/** One word in two cases: the same up to an ending. */
const sameWord = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) > FEWEST_SHARED &&
    sharedStart(a, b) >= Math.max(FEWEST_SHARED, Math.max(a.length, b.length) - LONGEST_ENDING));

interface IndexedWord {
  readonly key: string;
  /** Place among the words given. */
  readonly at: number;
}

/** The longest institution of the vocabulary among some words, whatever its grammatical case; `null` where there is none. */
export function findInstitution(words: readonly string[]): FoundInstitution | null {
  const keys: IndexedWord[] = words.flatMap((word, at) => keyWords(word).map((key) => ({ key, at })));
  for (const { words: form, entry } of FORMS) {
    for (let start = 0; start + form.length <= keys.length; start += 1) {
      const covered = keys.slice(start, start + form.length);
      if (!form.every((word, i) => (form.length === 1 && isShort(word) ? word === covered[i]?.key : sameWord(word, covered[i]?.key ?? ''))))
        continue;
      const from = withInitials(words, covered[0]?.at ?? 0);
      const to = (covered.at(-1)?.at ?? from) + 1;
      if (isQualified(words, from)) continue;
      const person = isNamed(entry) ? null : honoured(words, from, to);
      const { en, city, country } = entry;
      return { institution: { en: person === null ? en : `${person} ${en}`, city, country }, from, to };
    }
  }
  return null;
}

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
