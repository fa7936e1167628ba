import { isAcronym, isOrganisationWord } from './vocabulary/organisations.ts';

const SMALL_WORDS = /^(?:of|the|for|and|on|in|to|de|des|du|la|und|für|и|по|при|в|на|мен|және|жөніндегі|&|at|under|–|-)$/iu;

/** `OECD`, and `UN-Habitat`, whose second half is a word. */
const isAcronymic = (word: string): boolean => isAcronym(word) || /^[A-Z]{2,6}-\p{Lu}\p{Ll}{2,20}$/u.test(word);

/** `Научный центр «Право и время»`: the name of its own after the words for what it is. */
const QUOTED_NAME = /(?<=\p{L}) «[^«»]{2,60}»$/u;

/** Whether a phrase is the name of an organisation: it has a word of one, or is an acronym, and is written like a name. */
export function looksCorporate(text: string): boolean {
  const phrase = text
    .trim()
    .replace(/\s[[(]\p{Lu}{2,10}[\])]/u, '')
    .replace(QUOTED_NAME, '');
  if (phrase.length > 160 || /[:;?!«»“”"/]|\d{3}/.test(phrase)) return false;
  const words = phrase.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 16) return false;
  const bare = words.map((word) => word.replace(/[.,]{1,40}$/, ''));
  if (words.length <= 3 && bare.some(isAcronymic))
    return bare.every((word) => isAcronymic(word) || /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word));
  if (!bare.some((word) => word.split('-').some(isOrganisationWord))) return false;
  if (/(?<!\p{L})(?:conference|summit|declaration|agreement|convention|конференци\p{L}*|саммит)(?!\p{L})/iu.test(phrase)) return false;
  if (/^(?:on|about|об?|towards?|law|act|convention|report)$/iu.test(bare[0] ?? '')) return false;
  const named = bare.filter((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word));
  return /\p{Script=Cyrillic}/u.test(phrase) ? /^\p{Lu}/u.test(phrase) : named.length >= bare.length - 1;
}
