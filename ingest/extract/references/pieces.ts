import { endsWithEdition } from './edition.ts';
import { trimOf } from './marks.ts';
import { isKnownPlace } from './vocabulary/places.ts';
import { monthNumber } from './vocabulary/months.ts';

/** What stands between two pieces: a dash area, a mark left by something taken out, a sentence end, a comma, or only a label. */
export type Joint = 'start' | 'area' | 'dash' | 'mark' | 'sentence' | 'comma' | 'label';

/** A stretch of text between separators, with its place in the text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: Joint;
}

const ABBREVIATIONS = new Set(
  `vol no nos nr pp p рр сс бб pg pgs v n t т том вып кн ч с стр б бет ред им св г гг ст vs st dr mr mrs ms prof ser сер ed eds j int inst univ dept proc trans art
  fig cf iss bd h jg изд пер сост отв под науч акад дис канд докт филос полит соц социол экон ист юрид пед мат обществ гос нац респ обл тип шығ жыл ж
  jan feb mar apr jun jul aug sept oct nov dec янв фев февр апр авг сент окт нояб дек inc ltd co corp al approx ca sci am natl rev adv comp appl
  med agr stud res econ polit soc conf commun symp lett electron amer phys chem biol elect eng и`.split(/\s+/),
);

const NUMBER_LABEL = String.raw`(?:№|no|n|nr|vol|v|t|т|iss|issue|вып|bd|#)`;
/** The first character of every separator, so that letters are passed over at once. */
const SEPARATOR_START = String.raw`(?=[\s.,;:!?…)\]\uE000-\uE002])`;
/** The joints in the order of the groups of the pattern; the last group is that of labels. */
const JOINTS: readonly Joint[] = ['mark', 'area', 'dash', 'sentence', 'comma'];
const SEPARATOR = new RegExp(
  `${SEPARATOR_START}(?:${[
    String.raw`(\.?\s?[\uE000-\uE002][\s.,;:\uE000-\uE002]*(?:[–—-]\s)?)`,
    String.raw`([.,;)\]]\s?[–—-]{1,2}\s)`,
    String.raw`(\s[–—-]{1,2}\s)`,
    String.raw`([.!?…]["”»’']?\s+)`,
    String.raw`(,["”»’]?\s+|;\s*)`,
    String.raw`((?<=\p{L}):\s(?=(?!(?:1[5-9]|20)\d\d[-–])\d{1,6}[-–]\d{1,6}\.?\s?(?:$|[\uE000-\uE002]))|:\s(?=[a-f]\d{1,3}\.?(?:$|[\uE000-\uE002]))|:\s(?=(?:vol|т)\.\s[\w.]{1,6}(?:\s\(|\.?\s|\.?$))|(?<!(?:^|[\s.,(;])${NUMBER_LABEL}\.?)\s(?=\(?(?:vol|no|pp|iss)\.?\s?\d|\(?№\s?\d|\(?(?:т|с|pp)\.\s?\d|\((?:\p{L}{3,9}\.?\s)?(?:19|20)\d\d\)|\d{1,4},\s(?:no|№|vol|iss)\.?\s?\d|\((?:(?:pp?|сс?|рр?|стр|бб?|vol|т|eds?|ред)\.\s?|eds\)|\d{1,2}(?:-?\p{L}{1,3})?\.? (?:ed|изд|бас))|\(\d{1,4}\):\s?\d|\d{1,4}\s?\(\d{1,4}(?:[-–/]\d{1,4})?\)(?:[\s,.:;]|$)|\d{1,4}:\s?(?:\d+[-–]|\d{3,8}\.?\s?(?:$|[\uE000-\uE002]))|\d{1,3},\s(?!(?:1[89]|20)\d\d)\p{L}?\d|(?:1[89]|20)\d\d;\s?\d|(?:1[89]|20)\d\d,\s\d{1,4}\s?[,(]|\d{1,4},\s\((?:1[89]|20)\d\d\)|[ivxlc]{2,7}\s\((?:1[89]|20)\d\d\)(?!\))|[ivxlc]{2,7}(?:,\s\d{1,4}[-–,]|\(\d)|\((?=\p{Lu}[^()\uE000-\uE002]{2,80},\s(?:1[89]|20)\d\d\)))|(?<=\d\))(?:\s|:\s?)(?=\d{1,6}[-–]|\d{3,8}\.?\s?(?:$|[\uE000-\uE002]))|(?<=(?:press|publishers?|publishing|books|verlag|изд-во|издательство))\s(?=(?:1[89]|20)\d\d\.?$)|(?<=[\p{L})])(?<!(?:^|[\s.,(;])(?:pp?|рр?|сс?|стр|бб?|s|vol|no)\.?)\s(?=(?!(?:1[89]|20)\d\d[-–])\p{L}?\d{1,6}[-–]\p{L}?\d{1,6}\.?\s?(?:$|[\uE000-\uE002(])))`,
  ].join('|')})`,
  'giu',
);
const IMPRINT_START = /^\p{Lu}[\p{L}.’' ,-]{0,40}:\s/u;
/** An abbreviated serial in lower case, directly before its number: `ajerr, 82`. */
const LOWER_CASE_SERIAL = /^(?:arXiv|[a-z]{2,16}(?:,? \d|\.?$))/u;
/** `J. Amer. Math. Soc. 9 (2): 529`: numbers directly after an abbreviated name. */
const SERIAL_NUMBERS = /^\d{1,4}(?:\s?\(\d|:\s?\d|, \d)/;
const NUMBER_WORD = /^(?:vol|nos?|nr|n|v|t|т|iss|issue|вып|bd|pp?|с|сс|б|р|рр|ser|сер|art|ch|гл|part|ч|кн)$/iu;
const NEXT_LABEL = /^(?:[ivxlc]{1,6}[,.]|(?:vol|nos?|iss|pp?|т|с|вып|б|p|in)[.:\s])/u;

/** Splits a text at everything that separates fields, leaving abbreviations and initials whole. */
export function splitPieces(text: string): readonly Piece[] {
  if (text !== latest.text) latest = { text, pieces: separate(text) };
  return latest.pieces;
}

/** The grammars ask for the pieces of one text several times in a row. */
let latest: { readonly text: string; readonly pieces: readonly Piece[] } = { text: '', pieces: [] };

function separate(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before: Joint = 'start';
  SEPARATOR.lastIndex = 0;
  for (let match = SEPARATOR.exec(text); match !== null; match = SEPARATOR.exec(text)) {
    const joint = jointOf(match);
    if (joint === 'sentence' && match[0].startsWith('.') && belongsTogether(text, match.index, match.index + match[0].length)) continue;
    const closing = joint === 'sentence' || joint === 'area' ? /^(?:[!?…)\]]["”»’']?|\.["”»’'])/.exec(match[0]) : null;
    const end = match.index + (closing?.[0].length ?? (joint === 'comma' && /^,["”»’]/.test(match[0]) ? 2 : 0));
    push(pieces, text, start, end, before);
    start = match.index + match[0].length;
    before = joint;
  }
  push(pieces, text, start, text.length, before);
  return pieces;
}

function push(pieces: Piece[], text: string, start: number, end: number, before: Joint): void {
  const raw = text.slice(start, end);
  const trimmed = withoutLoneBracket(trimOf(raw.trim(), ' .:/–—-', ' .,;:'));
  if (/[\p{L}\p{N}]/u.test(trimmed)) pieces.push({ text: trimmed, start: start + raw.indexOf(trimmed), end, before });
}

/** A bracket that the separators cut off from its partner. */
function withoutLoneBracket(text: string): string {
  if (text.startsWith('(') && !text.includes(')')) return text.slice(1);
  return text.endsWith(')') && !text.includes('(') ? text.slice(0, -1) : text;
}

function jointOf(match: RegExpExecArray): Joint {
  for (let at = 0; at < JOINTS.length; at += 1) if (match[at + 1] !== undefined) return JOINTS[at] ?? 'label';
  return 'label';
}

/** `Vol. A`, `12 B`: a letter that counts and is no initial. */
const NUMBERED_LETTER = /(?:(?:vol|bd|т)\.?|\d)\s\p{Lu}$/iu;

/** The word that ends at a place in the text. */
const WORD_BEFORE = /(?<=([\p{L}\p{N}]{1,12}))/uy;

/** Whether a full stop closes an abbreviation or an initial rather than a sentence. */
function belongsTogether(text: string, dot: number, next: number): boolean {
  WORD_BEFORE.lastIndex = dot;
  const word = WORD_BEFORE.exec(text)?.[1] ?? '';
  const follows = text.slice(next, next + 30);
  if (text[dot - 1] === '№' && /^\d/.test(follows)) return true;
  if (follows.includes('+') && /^[ivxlc]{1,6}\s\+/.test(follows)) return word.length < 3;
  if (/^\p{Ll}/u.test(follows)) return !NEXT_LABEL.test(follows) && !LOWER_CASE_SERIAL.test(follows);
  if (
    /^(?:ed|edn|изд)$/iu.test(word) &&
    (endsWithEdition(text.slice(Math.max(0, dot - 20), dot)) || IMPRINT_START.test(text.slice(next, next + 60)))
  )
    return false;
  const yearFollows = /^(?:19|20)\d\d/.test(follows);
  if (yearFollows && monthNumber(word) !== null) return true;
  if (follows.startsWith('(') && /^\((?:pp?|сс?|стр|vol|т)\./iu.test(follows)) return false;
  const place = follows.includes(': ') ? /^(\p{Lu}[\p{L}. -]{0,24}):\s/u.exec(follows)?.[1] : undefined;
  if (place !== undefined && isKnownPlace(place)) return false;
  if (/^\p{Lu}$/u.test(word)) return !NUMBERED_LETTER.test(text.slice(Math.max(0, dot - 7), dot)) && !yearFollows;
  if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (SERIAL_NUMBERS.test(follows) && !NUMBER_WORD.test(word)) return false;
  return !yearFollows || /^(?:no|№|vol|pp|p|с|т)$/iu.test(word);
}

/** The text covered by pieces from one index up to another, separators within it kept. */
export function spanOf(text: string, pieces: readonly Piece[], from: number, to: number): string {
  const first = pieces[from];
  const last = pieces[to - 1];
  return first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end);
}
