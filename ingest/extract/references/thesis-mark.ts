import { LINK_MARK, type Taken } from './marks.ts';

const DEGREE = String.raw`(?:канд(?:идата)?|д-ра|докт(?:ора)?|доктора|магистра)\.?`;
const RUSSIAN = String.raw`(?:автореф(?:ерат)?\.?\s)?(?:дис(?:с|серт|сертации|сертация)?\.?)[\s.…]{0,6}(?:на соиск\p{L}{0,5}\.?\s(?:уч(?:ен)?\p{L}{0,4}\.?\s)?степ\p{L}{0,4}\.?\s)?(?:${DEGREE}\s(?:(?:[\p{L}-]{2,16}\.?(?:\s|-[\p{L}]{2,8}\.?\s)){0,2}наук|философии(?:\s\(PhD\))?))?(?::?\s\d\d?\.\d\d?\.\d\d?)?`;
const ENGLISH = String.raw`(?:unpublished\s)?(?:(?:doctoral|master['’]?s?|m\.?a\.?|m\.?sc?\.?|ph\.?\s?d\.?|diploma|bachelor['’]?s?)\s)(?:thesis|dissertation|diss\.)`;
const KAZAKH = String.raw`(?:(?:философия|\p{L}{3,20})\sдокторы\s\(?PhD\)?\s\p{L}{0,20}\s?)?диссертация(?:сы|лық жұмыс)?|(?:[\p{L}]{3,10}\.?\s){0,2}ғыл\p{L}{0,6}\.?\s(?:канд|докт)\p{L}{0,6}\.?[\s.…]{1,6}(?:автореф\p{L}{0,6}\.?|дис\p{L}{0,10}\.?)`;
const WORK = String.raw`диссертационная работа|диссертациялық жұмыс|avtoref\p{L}{0,8}\.? dis\p{L}{0,8}\.?|dissertation work|disertatsiyalik jumis`;
/** Vancouver's `[dissertation]` and `[dissertation on the Internet]`. */
const BRACKETED = String.raw`(?<=[[(])(?:dissertation|thesis|диссертация|автореферат)`;
const THESIS_MARK = new RegExp(
  String.raw`(?:\s?[:.,;]\s|\s?[[(]|\s)(?:${RUSSIAN}|${ENGLISH}|${KAZAKH}|${WORK}|${BRACKETED})(?=[\s.,;:\])]|$)(?:[^[\]()]{0,60}[\])])?\.?`,
  'iu',
);

/** Saves the long pattern for the few entries that may have it. */
const HINT = /дис|автореф|avtoref|thes|diss|disert/i;

/** Takes the words that say a work is a thesis: `: дис. … канд. полит. наук`, `[PhD thesis]`. */
export function takeThesisMark(text: string): Taken<string | null> {
  const match = HINT.test(text) ? THESIS_MARK.exec(text) : null;
  if (match === null || match.index < 10) return { value: null, rest: text };
  return { value: match[0].trim(), rest: text.slice(0, match.index) + LINK_MARK + text.slice(match.index + match[0].length) };
}
