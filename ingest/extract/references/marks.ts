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

export const withoutMarks = (text: string): string => text.replace(MARKS, ' ').replace(/ {2,}/g, ' ').trim();

const EDGE = /^[\s.,;:/–—\-|]+|[\s,;:/–—\-|]{1,80}$/g;

/** Trims the punctuation that separates fields, keeping a closing full stop of an abbreviation out as well. */
export function trimField(text: string): string {
  const trimmed = withoutMarks(text).slice(0, 2000).replace(EDGE, '').replace(EDGE, '');
  return closeBrackets(trimmed.replace(/\.{1,40}$/, '').replace(EDGE, ''));
}

/** Drops a bracket at the edge that has no partner. */
function closeBrackets(text: string): string {
  const opened = (text.match(/[([]/g) ?? []).length;
  const closed = (text.match(/[)\]]/g) ?? []).length;
  if (closed > opened && /[)\]]$/.test(text)) return text.slice(0, -1).trim();
  if (opened > closed && /^[([]/.test(text)) return text.slice(1).trim();
  return text;
}

export const orNull = (text: string): string | null => (text === '' ? null : text);
