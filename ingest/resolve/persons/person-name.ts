import { fold } from '../../../schema/text/fold.ts';
import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';
import { scriptOf } from '../../../schema/text/script-of.ts';
import { takeGenerationApart, type Generation } from './generation.ts';
import { foldFamily, isParticle, withoutLastParticles, withoutParticles } from './particles.ts';

export interface GivenName {
  /** As printed, lower case, without the full stop. */
  readonly printed: string;
  readonly folded: string;
  readonly initial: boolean;
  /** Stands after a hyphen, as in К.-Ж. or Jean-Paul: printings may leave it out. */
  readonly joined: boolean;
}

/** A printed name taken apart for comparison; nothing of it is shown. */
export interface PersonName {
  /** Folded, without particles: mises for von Mises. */
  readonly family: string;
  /** The family name as printed. */
  readonly printed: string;
  readonly given: readonly GivenName[];
  readonly script: 'Cyrl' | 'Latn';
  readonly generation: Generation | null;
}

const LONGEST_ABBREVIATION = 3;

/** Endings of family names on the folded word; -ин, -ина, -ян are left out, for Дина, Мадина, Brian, and so is Lev by its length. */
const FAMILY_ENDING = /[a-z]{3}(?:ov|ova|ev|eva|ski|skaia|cki|ckaia|enko)$/;

/** Endings of patronymics on the folded word. */
export const PATRONYMIC = /(?:ovich|evich|ovna|evna|uli|kizi)$/;

/** `J. S.`, `J.S.`, `JS`, `Жан-Поль`, `Zh.`: one item a given name. Where `shouting`, short words in capitals are names, not initials. */
function takeGivenApart(text: string, shouting: boolean): GivenName[] {
  const words = mendHomoglyphs(text.normalize('NFKC')).match(/[-‐‑]?[\p{L}\p{M}'’ʹ`]+\.?/gu) ?? [];
  return words.flatMap((each) => {
    const joined = /^[-‐‑]/u.test(each);
    const word = each.replace(/^[-‐‑]/u, '');
    const bare = word.replace(/\.$/, '');
    const capitals = !shouting && !word.endsWith('.') && /^\p{Lu}{2,3}$/u.test(bare);
    const initial = capitals || bare.length === 1 || (word.endsWith('.') && bare.length <= LONGEST_ABBREVIATION);
    const parts = capitals ? Array.from(bare) : [bare];
    return parts.map((part) => ({ printed: part.toLowerCase(), folded: fold(part), initial, joined }));
  });
}

/** A name whose family name is known apart, as in a reference. */
export function nameOfParts(family: string, given: string | null): PersonName {
  const ofFamily = takeGenerationApart(family);
  // The given names follow a family name, and so does what stands among them.
  const ofGiven = takeGenerationApart(`x ${given ?? ''}`);
  return {
    family: foldFamily(ofFamily.rest),
    printed: ofFamily.rest,
    given: takeGivenApart(withoutParticles(ofGiven.rest.slice(1)), !/\p{Ll}/u.test(family)),
    script: scriptOf(family) === 'Cyrl' ? 'Cyrl' : 'Latn',
    generation: ofFamily.generation ?? ofGiven.generation,
  };
}

/** `А.`, `Zh.`, `J.-P.`, `J`. */
const isInitial = (word: string | undefined): boolean => /^(?:\p{L}{1,3}\.-?){1,4}$|^\p{L}$/u.test(word ?? '');

/** `JS` in `Nye JS`, but not where the whole name stands in capitals. */
const areCapitals = (words: readonly string[]): boolean => /^\p{Lu}{2}$/u.test(words.at(-1) ?? '') && /\p{Ll}/u.test(words[0] ?? '');

function familyAt(words: readonly string[]): { start: number; end: number } {
  const last = words.length - 1;
  if (words.length === 2 && areCapitals(words)) return { start: 0, end: 1 };
  if (isInitial(words[last])) return { start: 0, end: Math.max(1, words.findIndex(isInitial)) };
  if (words.length > 2 && PATRONYMIC.test(fold(words[last] ?? ''))) return { start: 0, end: 1 };
  const foldedLast = fold(words[last] ?? '');
  if (words.length > 1 && FAMILY_ENDING.test(fold(words[0] ?? '')) && !FAMILY_ENDING.test(foldedLast)) return { start: 0, end: 1 };
  let start = last;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  return { start, end: words.length };
}

/**
 * A name in one string: `Айгүл Сәрсенова`, `Сәрсенова А.`, `Сарсенова Айгуль Маратовна`, `Ludwig von Mises`, `Sarsenova, A.`.
 * The given name is taken to stand first unless a comma, initials at the end, a patronymic or an ending says otherwise.
 */
export function nameOfText(text: string): PersonName {
  const { rest: printed, generation } = takeGenerationApart(text);
  const name = nameWithoutGeneration(printed);
  return generation === null ? name : { ...name, generation };
}

function nameWithoutGeneration(printed: string): PersonName {
  const [beforeComma = '', afterComma] = printed.split(',', 2);
  if (afterComma !== undefined && afterComma.trim() !== '') return nameOfParts(beforeComma, afterComma);
  const words = withoutLastParticles(
    mendHomoglyphs(printed.normalize('NFKC'))
      .replace(/\.(?=\p{L})/gu, '. ')
      .split(/[\s,]+/u)
      .filter((word) => word !== ''),
  );
  const { start, end } = familyAt(words);
  return nameOfParts(words.slice(start, end).join(' '), [...words.slice(0, start), ...words.slice(end)].join(' '));
}
