/** What is taken out of an entry leaves a mark behind, because it tells where a field ends. */
export const MEDIUM_MARK = '\uE000';
export const TRANSLATION_MARK = '\uE001';
export const LINK_MARK = '\uE002';

/** A value taken out of a text, and the text without it. */
export interface Taken<T> {
  readonly value: T;
  readonly rest: string;
}

const MARKS = /[\uE000-\uE002]/g;

const withoutMarks = (text: string): string => {
  const bare = text.replace(MARKS, ' ');
  return bare.includes('  ') ? bare.replace(/ {2,}/g, ' ').trim() : bare.trim();
};

/** What separates fields; a full stop only at the beginning, as at the end it may belong to an abbreviation. */
const SEPARATORS = ' ,;:/–—-|';

/** A text without the characters of `first` at its beginning and of `last` at its end: a loop, as patterns search the whole text for its end. */
export function trimOf(text: string, first: string, last: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && first.includes(text.charAt(from))) from += 1;
  while (to > from && last.includes(text.charAt(to - 1))) to -= 1;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

const LONGEST_FIELD = 2000;
const HAS_BRACKET = /[()[\]]/;

/** Trims the punctuation that separates fields, keeping a closing full stop of an abbreviation out as well. */
export function trimField(text: string): string {
  const trimmed = trimOf(withoutMarks(text).slice(0, LONGEST_FIELD), `${SEPARATORS}.`, SEPARATORS);
  return closeBrackets(trimmed.endsWith('.') ? trimOf(trimOf(trimmed, '', '.'), '', SEPARATORS) : trimmed);
}

/** Drops a bracket at the edge that has no partner. */
function closeBrackets(text: string): string {
  if (!HAS_BRACKET.test(text)) return text;
  const opened = (text.match(/[([]/g) ?? []).length;
  const closed = (text.match(/[)\]]/g) ?? []).length;
  if (closed > opened && /[)\]]$/.test(text)) return text.slice(0, -1).trim();
  if (opened > closed && /^[([]/.test(text)) return text.slice(1).trim();
  return text;
}

export const orNull = (text: string): string | null => (text === '' ? null : text);
