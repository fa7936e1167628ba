import type { Name } from '../../../schema/record/reference.ts';
import { isGivenName } from './vocabulary/given-names.ts';

const LETTERS = String.raw`[\p{L}\p{M}'’ʼ‘ʹ´\u0060]`;
const WORD = String.raw`\p{Lu}${LETTERS}{1,40}(?:[-‐‑–]${LETTERS}{1,40}){0,2}`;
const PARTICLE = String.raw`(?:von|van|der|den|de|del|della|da|dos|das|du|di|la|le|el|al|bin|ibn|ter|ten|zu|af|фон|ван|дер|ден|де|делла|дель|ди|да|дю|ла|ле|аль|эль|бин|ибн)`;
const FAMILY = String.raw`(?:(?:Van|Von|De|Del|Le|La|Di|Da|El|Al|Ван|Фон|Де|Дю)\s|${PARTICLE}\s){0,3}(?:(?:d|l|al|el|ал|аль|эль)[-’'])?${WORD}(?:\s(?:${PARTICLE}\s){0,2}(?!(?:and|And|Jr|Sr)\b)${WORD})?(?:\s(?:оглы|кызы|оғлы|қызы|ұлы))?`;
/** Initials of two letters in transliterated and other names; any other, `Li.`, is a short name at the end of a sentence. */
const DIGRAPHS = 'Zh|Sh|Ch|Kh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Ju|Ja|Dz|Dj|Gh|Ph|Th|St|Cz|Sz|Gy|Ny|Vl|Ev|Ed|Al';
const INITIAL = String.raw`(?!(?:[МЛК]|Мн)\.\s?:|М\.;\sСПб)(?:\p{Lu}|\p{Lu}\p{Script=Cyrillic}|${DIGRAPHS}|Shch|Sch|Dzh|Chr|Дж|Хр)\.`;
const INITIALS = String.raw`${INITIAL}(?:\s?[-‐–]?\s?(?!U\.\s?[SKN]\.\s)${INITIAL}){0,4}(?:\s${PARTICLE}(?:\s${PARTICLE})?(?=[,.;)]|\s\()|,?\s(?:Jr\.?|Sr\.?|II|III)(?=[,.;\s)]))?`;
const END = String.raw`(?=\s?(?:[,;:.(\[&/\uE000-\uE002]|–|and\b|и\s|және\s|мен\s|et al|with\b|$))`;

const FAMILY_FIRST = new RegExp(String.raw`(${FAMILY})(?:,?\s(?:Jr|Sr)\.?)?(?:,\s?|\s)(${INITIALS})`, 'uy');
const INITIALS_FIRST = new RegExp(
  String.raw`(${INITIALS}(?:\s\p{Lu}(?=\s\p{Lu}\p{Ll}))?)\s?(${FAMILY})(?:,? (?:Jr|Sr)\.?| I{2,3}\b)?${END}`,
  'uy',
);
const UNPOINTED = new RegExp(String.raw`(${FAMILY}),?\s(\p{Lu}{1,3}(?:-\p{Lu})?)(?=[,.;:]|\s?(?:et al|and\b|&|и\s|\(|\d{4}|$))`, 'uy');
const GIVEN_FIRST = new RegExp(String.raw`(${WORD}(?:\s(?:\p{Lu}\.-?\s?){0,2}\p{Lu}\.-?|\s${WORD}(?=\s\p{Lu}))?)\s(${FAMILY})${END}`, 'uy');
const FAMILY_GIVEN = new RegExp(
  String.raw`(${FAMILY}),\s(${WORD}(?:\s${WORD})?(?:\s\p{Lu}\.?(?:\s?\p{Lu}\.?){0,2})?(?:\s${PARTICLE}){0,3})(?=\s?(?:[,.;(]|and\b|&|и\s|et al|$))`,
  'uy',
);

export interface PlacedName {
  readonly name: Name;
  readonly end: number;
  /** As printed, for lists of editors. */
  readonly printed: string;
}

/** How a name may be printed: `Ivanov, I. I.`, `I. I. Ivanov`, `Ivanov II`, `Ivan Ivanov`, `Ivanov, Ivan`. */
export type NameForm = 'family-first' | 'initials-first' | 'unpointed' | 'given-first' | 'family-given';

const FORMS: Readonly<Record<NameForm, { readonly pattern: RegExp; readonly family: number }>> = {
  'family-first': { pattern: FAMILY_FIRST, family: 1 },
  'initials-first': { pattern: INITIALS_FIRST, family: 2 },
  unpointed: { pattern: UNPOINTED, family: 1 },
  'given-first': { pattern: GIVEN_FIRST, family: 2 },
  'family-given': { pattern: FAMILY_GIVEN, family: 1 },
};

/** `N. Gregory Mankiw`: a given name between the initial and the family name. */
const SECOND_GIVEN = /^(\p{Script=Latin}+) \p{Lu}/u;

/** One name in one form at a place in the text, or `null`. */
export function nameAt(text: string, start: number, form: NameForm): PlacedName | null {
  const last = latest[form];
  if (last.start === start && last.text === text) return last.name;
  const name = readNameAt(text, start, form);
  latest[form] = { text, start, name };
  return name;
}

/** The grammars of lists try the same form at the same place one after the other. */
const NOT_YET: { readonly text: string; readonly start: number; readonly name: PlacedName | null } = { text: '', start: 0, name: null };
const latest: Record<NameForm, typeof NOT_YET> = {
  'family-first': NOT_YET,
  'initials-first': NOT_YET,
  unpointed: NOT_YET,
  'given-first': NOT_YET,
  'family-given': NOT_YET,
};

function readNameAt(text: string, start: number, form: NameForm): PlacedName | null {
  const { pattern, family } = FORMS[form];
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  if (match === null) return null;
  const printed = (match[family] ?? '').trim();
  const second = form === 'initials-first' ? SECOND_GIVEN.exec(printed) : null;
  const more = second !== null && isGivenName(second[1] ?? '') ? (second[1] ?? '') : '';
  const given = `${(match[family === 1 ? 2 : 1] ?? '').trim()} ${more}`.trim();
  return {
    name: { family: printed.slice(more.length).trim(), given: given === '' ? null : given },
    end: start + match[0].length,
    printed: match[0].trim(),
  };
}
