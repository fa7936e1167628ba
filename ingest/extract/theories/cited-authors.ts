import type { Name, Reference } from '../../../schema/record/reference.ts';
import { fold } from '../../../schema/text/fold.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { Thinker } from '../../../schema/vocabulary/theory-concept.ts';
import { conceptIndex } from './concept-index.ts';
import { familyOf, firstSound } from './thinker-index.ts';
import { isCapitalized, tokensOf, type Token } from './tokens.ts';

const FEWEST_LETTERS = 4;

/** An author of a cited reference, as a thinker of the vocabulary where one has this family name and initial. */
export interface CitedAuthor {
  readonly ref: number;
  readonly name: string;
  readonly family: string;
  readonly thinker: Thinker | undefined;
  /** Only editor of the work: whoever cites it does not mean him unless the text names him. */
  readonly isEditor: boolean;
}

/** By every form of the family name, as a romanized list may transliterate the Russian one: Khalbvaks, Burde. */
let byFamily: Map<string, Thinker[]> | undefined;

function thinkersOfFamily(family: string): readonly Thinker[] {
  if (byFamily === undefined) {
    byFamily = new Map();
    for (const thinker of theoryVocabulary().thinkers) {
      const forms = [thinker.name, ...thinker.ru, ...thinker.kk, ...thinker.alt];
      for (const key of new Set([...new Set(forms.map(familyOf))].map(fold))) byFamily.set(key, [...(byFamily.get(key) ?? []), thinker]);
    }
  }
  return byFamily.get(fold(family)) ?? byFamily.get(fold(familyOf(family))) ?? [];
}

/** First letters of the given name in each form that has one: Jürgen Habermas is Ю. Хабермас. */
const initialsOf = (thinker: Thinker): string[] =>
  [thinker.name, ...thinker.ru, ...thinker.kk].filter((form) => form.includes(' ')).map((form) => fold(form).charAt(0));

const initials = (given: string): string => Array.from(given.matchAll(/\p{L}+/gu), ([word]) => fold(word).charAt(0)).join('');

/** Whether the title names a concept of the thinker, under whatever label. */
const isOnHis = (thinker: Thinker, title: string): boolean =>
  conceptIndex()
    .hits(title, tokensOf(title))
    .some(({ value }) => value.concept.thinkers.includes(thinker.id));

/** The one thinker whom an author may be; of namesakes the one with all his initials and no more, else the one of whose theory the title speaks. */
function thinkerNamed({ family, given }: Name, title: string): Thinker | undefined {
  const printed = initials(given ?? '');
  const alike = thinkersOfFamily(family).filter((known) => printed !== '' && initialsOf(known).includes(printed.charAt(0)));
  if (alike.length < 2) return alike[0];
  const exact = alike.filter(({ name }) => initials(name.slice(0, -familyOf(name).length)) === printed);
  if (exact.length === 1) return exact[0];
  const [only, ...others] = (exact.length > 0 ? exact : alike).filter((known) => isOnHis(known, title));
  return others.length === 0 ? only : undefined;
}

function readAuthor(reference: Reference, name: Name, isEditor: boolean): CitedAuthor {
  const title = [reference.title, reference.romanized?.titleEn].filter((printed) => typeof printed === 'string').join(' . ');
  const thinker = thinkerNamed(name, title);
  const printed = name.given === null ? name.family : `${name.given} ${name.family}`;
  return { ref: reference.n, name: thinker?.name ?? printed, family: name.family, thinker, isEditor };
}

/** An editor as printed: «T. Ranger» or «Ranger, T.». */
function nameOfEditor(printed: string): Name {
  const [family, given] = printed.split(', ');
  if (family !== undefined && given !== undefined) return { family, given };
  return { family: familyOf(printed), given: printed.includes(' ') ? printed.slice(0, printed.lastIndexOf(' ')) : null };
}

const known = new WeakMap<Reference, readonly CitedAuthor[]>();

/** Authors of a reference in Latin script, those of the romanized twin where it gives them; of a work without any, its editors. */
export function authorsOf(reference: Reference): readonly CitedAuthor[] {
  const before = known.get(reference);
  if (before !== undefined) return before;
  const twin = reference.romanized?.authors ?? [];
  const authors = twin.length > 0 ? twin : reference.authors;
  const names = authors.length > 0 ? authors : reference.editorsOrTranslators.map(nameOfEditor);
  const read = names
    .filter((name) => /\p{Script=Latin}/u.test(name.family))
    .map((name) => readAuthor(reference, name, authors.length === 0));
  known.set(reference, read);
  return read;
}

/** By the keys of a token, which are the same array for the same word. */
const skeletonsKnown = new WeakMap<readonly string[], readonly string[]>();

/** Skeletons of what a capitalized word may be a form of; Уи- at the start is W, дж may be g (Роджерс, Rogers). */
function skeletonsOf({ keys }: Token): readonly string[] {
  const before = skeletonsKnown.get(keys);
  if (before !== undefined) return before;
  const words = new Set(keys.map((key) => key.slice(2)));
  const forms = new Set([...words].flatMap((form) => [form, form.replace(/^у(?=[аеиоэ])/, 'в'), form.replace('дж', 'г')]));
  const skeletons = [...new Set([...forms].map(skeleton))];
  skeletonsKnown.set(keys, skeletons);
  return skeletons;
}

const firstPart = (family: string): string => family.split(/[\s-]/).find((part) => part.length >= FEWEST_LETTERS) ?? family;

/** Short family names count after an initial only: «Р. Дим», R. Deem. */
const shortNamesIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token, at) => {
    const initial = tokens[at - 1]?.text ?? '';
    const isShort = token.text.length < FEWEST_LETTERS && token.text.length > 1 && isCapitalized(token) && /^\p{Lu}$/u.test(initial);
    return isShort ? skeletonsOf(token).map((name) => `${firstSound(initial)} ${name}`) : [];
  });

/**
 * Those of the authors whose family name the words print, in any script or case: compared by consonant skeleton,
 * since a Cyrillic spelling of a foreign name follows no one standard.
 */
export function namedAuthors(authors: readonly CitedAuthor[], tokens: readonly Token[]): CitedAuthor[] {
  if (authors.length === 0) return [];
  const printed = new Set(tokens.filter((token) => isCapitalized(token) && token.text.length >= FEWEST_LETTERS).flatMap(skeletonsOf));
  const short = new Set(shortNamesIn(tokens));
  return authors.filter((author) => {
    const name = skeleton(firstPart(author.family));
    return printed.has(name) || short.has(`${firstSound(author.name)} ${name}`);
  });
}
