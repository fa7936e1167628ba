import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { bareLetters, englishPerson } from './honoured-person.ts';
import { dropLegalForm, englishLegalForm } from './legal-forms.ts';
import { kindOf, placeOf, qualityOf, subjectOf } from './name-words.ts';

const QUOTED = /[«"“„]\s?([^«»"“”„]{2,60}?)\s?[»"”]/u;
/** What an institute belongs to, in capitals after its name: КН МНВО РК. */
const SUPERIORS = /(?: (?:КН|ҒК|МОН|БҒМ|МНВО|ҒЖБМ|НАН|ҰҒА|РК|ҚР|МВД|ІІМ|МИД|СІМ)){1,4}$/u;
const AND = /^(?:и|және|мен)$/iu;

const romanize = (text: string): string =>
  bareLetters(transliterate(text, languageOf(text) === 'kk' ? 'bgn-pcgn-1979-kk' : 'bgn-pcgn-1947-ru'));

/** A town that no vocabulary has: as it is, or with the ending of a Russian adjective taken away. */
const unknownTown = (word: string): string | null =>
  /^\p{Lu}\p{Ll}{3,30}$/u.test(word) ? romanize(word.replace(/(ск|цк)(?:ий|ого|ая|ой|ое)$/u, '$1')) : null;

/** Branches of learning, put together with commas and "and". */
function subjects(words: readonly string[]): string | null {
  const parts = words.map((word) => {
    const subject = subjectOf(word.replace(/,$/u, '')) ?? qualityOf(word);
    return AND.test(word) ? 'and' : subject === null || !word.endsWith(',') ? subject : `${subject},`;
  });
  return parts.length > 0 && parts.every((part) => part !== null) ? parts.join(' ') : null;
}

/** The English for a name made of general words, with at most a town in front; `null` if another word is unknown. */
function compose(name: readonly string[]): string | null {
  const noun = name.findLastIndex((word) => kindOf(word) !== null);
  const kind = kindOf(name[noun] ?? '');
  if (kind === null) return null;
  const front = name.slice(0, noun);
  const learning = subjects(name.slice(noun + 1));
  if (noun < name.length - 1 && learning === null) return null;
  const parts = front.map((word, at) => placeOf(word) ?? qualityOf(word) ?? (at === 0 ? unknownTown(word) : null));
  if (parts.every((part) => part !== null)) {
    if (parts.length === 0 && learning === null) return null;
    return [...parts, kind, ...(learning === null ? [] : ['of', learning])].join(' ');
  }
  const own = learning === null ? subjects(front) : null;
  return own === null ? null : `${kind} of ${own}`;
}

/** «X атындағы Y университеті» and «Y университет имени X»: the person in English and the rest. */
function partNamed(text: string): { readonly person: string | null; readonly rest: string } {
  const kazakh = text.match(/^(.{2,60}?) атындағы (.+)$/u);
  if (kazakh !== null) {
    const [, town, honoured] = (kazakh[1] ?? '').match(/^(\p{Lu}[\p{L}-]{1,30}) қаласының (.+)$/u) ?? [];
    const rest = kazakh[2] ?? '';
    return { person: englishPerson(honoured ?? kazakh[1] ?? '', false), rest: town === undefined ? rest : `${town} ${rest}` };
  }
  const russian = text.match(/^(.{2,120}?) (?:имени|им\.) ?(.{2,60})$/u);
  return russian === null ? { person: null, rest: text } : { person: englishPerson(russian[2] ?? '', true), rest: russian[1] ?? '' };
}

/** A quoted name with what it names: «Amal» Корпоративтік қоры, Университет «Береке». */
function quotedName(text: string): string | null {
  const printed = text.match(QUOTED)?.[1];
  if (printed === undefined) return null;
  const isLatin = !/\p{Script=Cyrillic}/u.test(printed);
  const around = text
    .replace(/[«"“„].{0,200}[»"”]/u, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const general = around.length === 1 ? (kindOf(around[0] ?? '') ?? englishLegalForm(around[0] ?? '')) : compose(around);
  if (general !== null) {
    const isWhole = printed.split(' ').some((word) => kindOf(word) !== null);
    return isWhole ? null : `${isLatin ? printed : (placeOf(printed) ?? romanize(printed))} ${general}`;
  }
  return isLatin ? printed : null;
}

/** Whether a name is printed in Latin letters, so that its English form is read and not made. */
export const isLatinName = (printed: string): boolean => !/\p{Script=Cyrillic}/u.test(mendHomoglyphs(printed));

/**
 * An English name for an institution that the vocabulary lacks: as printed where it is printed in Latin letters,
 * the quoted name with its kind, else put together from general words, a town and the person it is named after.
 * `null` where none of these holds.
 */
export function englishName(printed: string): string | null {
  const text = dropLegalForm(mendHomoglyphs(printed).split(/\s+/), (word) => kindOf(word) !== null).join(' ');
  const tidy = text
    .replace(/[«»"“”„]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SUPERIORS, '');
  if (!/\p{Script=Cyrillic}/u.test(tidy)) return /\p{L}{2}/u.test(tidy) ? tidy.replace(/^the\s+/iu, '').replace(/[.,;]{1,40}$/, '') : null;
  const quoted = quotedName(text);
  if (quoted !== null) return quoted;
  const { person, rest } = partNamed(tidy);
  const words = rest.split(' ');
  const general = compose(words) ?? (person !== null && words.length === 1 ? kindOf(words[0] ?? '') : null);
  if (general === null) return null;
  return person === null ? general : `${person} ${general}`;
}
