import { findInstitution, type KnownInstitution } from './institution-vocabulary.ts';
import { hasLegalForm } from './legal-forms.ts';
import { isGenitive, isHigherSchoolWord, isInnerWord, isInstitutionWord, isRoleWord, isUnitWord } from './institution-words.ts';

/** What one segment of an affiliation, between commas, says. */
export interface Segment {
  readonly institution: {
    readonly text: string;
    readonly known: KnownInstitution | null;
    readonly isInner: boolean;
    readonly isHigher: boolean;
  } | null;
  readonly unit: string | null;
  readonly role: string | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly known: KnownInstitution | null;
}

const JOINING = /^(?:of|at|in|the|from|и|при)$/iu;

const textOf = (words: readonly string[]): string | null => {
  const text = words
    .join(' ')
    .replace(/^[\s,;.–-]{1,40}|[\s,;–-]{1,40}$/gu, '')
    .trim();
  return text === '' ? null : text;
};

/** Cuts prepositions off the end of a role: `Chief Expert of the`. */
const roleOf = (words: readonly string[]): string | null => {
  const last = words.findLastIndex((word) => !JOINING.test(word));
  return textOf(words.slice(0, last + 1));
};

/** The known institution with what belongs to its name: жанындағы, атындағы before it, under, при, имени after it. */
function knownSpan(words: readonly string[]): Span | null {
  const found = findInstitution(words);
  if (found === null) return null;
  const opens = /^(?:жанындағы|атындағы)$/iu.test(words[found.from - 1] ?? '') ? 0 : found.from;
  const after = words[found.to] ?? '';
  const closes = /^(?:under|при|named|имени|им\.)$/iu.test(after) ? words.length : found.to;
  return { from: opens, to: closes, known: found.institution };
}

/** The institution by its noun: in Kazakh the noun ends the name, in Russian and English a role or a unit may stand before. */
function ruledSpan(words: readonly string[]): Span | null {
  let noun = words.findIndex(isInstitutionWord);
  if (noun < 0) return null;
  const before = words.slice(0, noun).findLastIndex((word) => isRoleWord(word) || isUnitWord(word));
  if (before < 0) {
    for (let at = noun + 1; at < words.length; at += 1) {
      const word = words[at] ?? '';
      if (isUnitWord(word) || isRoleWord(word) || isGenitive(words[noun] ?? '')) break;
      if (isInstitutionWord(word)) noun = at;
    }
    const rest = words.slice(noun + 1);
    const goesOn = rest.length > 0 && !rest.some((word) => isRoleWord(word) || isUnitWord(word)) && !isKazakhCase(words[noun] ?? '');
    return { from: 0, to: goesOn ? words.length : noun + 1, known: null };
  }
  const capital = words.findIndex(
    (word, at) => at > before + (isUnitWord(words[before] ?? '') ? 1 : 0) && at <= noun && /^[«"“]?\p{Lu}/u.test(word),
  );
  return { from: capital < 0 ? noun : capital, to: words.length, known: null };
}

/** A company that only its legal form tells: ТОО «Береке». */
function companySpan(words: readonly string[]): Span | null {
  const opens = words.findIndex((word) => /^[«"“„]/u.test(word));
  const closes = words.findIndex((word, at) => at >= opens && /[»"”]$/u.test(word));
  if (opens < 0 || closes < 0 || !hasLegalForm(words)) return null;
  const role = words.findIndex((word, at) => at > closes && isRoleWord(word));
  const from = words.slice(0, opens).findLastIndex(isRoleWord) + 1;
  return { from, to: role < 0 ? words.length : role, known: null };
}

/** A noun with a Kazakh possessive or case ending closes the name: институты, университетінің. */
const isKazakhCase = (word: string): boolean =>
  !/^(?:кафедры|школы|лаборатории|академии|библиотеки|компании)$/iu.test(word) &&
  /(?:і|ы|сы|сі|ның|нің|дың|дің|тың|тің|нда|нде)[»"”]*$/iu.test(word);

/** Parts words that name no institution into unit and role. */
function unitAndRole(words: readonly string[]): Pick<Segment, 'unit' | 'role'> {
  const last = words.findLastIndex((word) => isUnitWord(word) || isInnerWord(word));
  if (last < 0) return { unit: null, role: roleOf(words) };
  const rest = words.slice(last + 1);
  const first = words.findIndex(isUnitWord);
  const unitLeads = first >= 0 && rest.length > 0 && !isRoleWord(rest[0] ?? '') && !isKazakhCase(words[last] ?? '');
  if (unitLeads) return { unit: textOf(words.slice(first)), role: roleOf(words.slice(0, first)) };
  const role = words.slice(0, last).findLastIndex((word) => JOINING.test(word));
  if (rest.length === 0 && role > 0 && isRoleWord(words[0] ?? ''))
    return { unit: textOf(words.slice(role + 1)), role: roleOf(words.slice(0, role)) };
  return { unit: textOf(words.slice(0, last + 1)), role: textOf(rest) };
}

/** Reads one segment of an affiliation, given as its words. */
export function readSegment(words: readonly string[]): Segment {
  const span = knownSpan(words) ?? ruledSpan(words) ?? companySpan(words);
  if (span === null) return { institution: null, ...unitAndRole(words) };
  const own = words.slice(span.from, span.to);
  const text = textOf(own);
  const before = words.slice(0, span.from);
  const after = words.slice(span.to);
  const lead = unitAndRole(before);
  const tail = unitAndRole(after);
  return {
    institution: text === null ? null : { text, known: span.known, isInner: own.some(isInnerWord), isHigher: own.some(isHigherSchoolWord) },
    unit: lead.unit ?? tail.unit,
    role: lead.role ?? tail.role,
  };
}
