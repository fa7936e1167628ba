import { LINK_MARK, type Taken } from './marks.ts';

const KIND = String.raw`(?:working|discussion|policy|technical|research|occasional|staff|briefing)\s(?:research\s)?(?:paper|report|brief|note)`;
/** `(NBER Working Paper No. 5398)` and `(Report No. 12)`. */
const BRACKETED = String.raw`\s?[([](?:[^()[\]]{0,60}\s)?(?:${KIND}|report|publication)s?(?:\s(?:no\.?|№|series)[^()[\]]{0,60}|\s[\p{L}-]{0,12}\d[^()[\]]{0,30})[)\]]\.?`;
const NUMBERED = String.raw`\s?\((?!vol|т\.|pp|т |iss)(?:[^()]{3,50}\s)?(?:No\.|№)\s(?=[^()]{4})[^()]{3,30}\)\.?`;
/** `. Report 18.` needs a number, `. Working paper.` and `, Technical Report 99-02,` do not. */
const REPORT = String.raw`(?<=\p{L}[.:]) (?:\p{Lu}{2,8} )?report(?: (?:no\.?|№))? [\p{L}-]{0,8}\d[\d/–-]{0,12}(?=\.)`;
const SENTENCE = String.raw`(?<=[\p{L}?!)\d][”"]?[.:,][”"]?) (?:\p{Lu}{2,8} )?(?:(?:working|discussion|policy) paper|(?:technical|tech\.|research|internal) rep(?:ort|\.))(?: series)?(?:,? (?:no\.?|№))? ?(?:[#\p{L}-]{0,8}\d[\d/–.-]{0,12})?(?=[.,])`;
const REPORT_MARK = new RegExp([BRACKETED, NUMBERED, REPORT, SENTENCE].join('|'), 'iu');

/** Saves the long pattern for the few entries that may have it. */
const HINT = /paper|rep(?:ort|\.)|brief|note|publication|\(.{0,60}(?:no\.|№)/i;

/** Takes the words that say a work is a report of a series, with its number. */
export function takeReportMark(text: string): Taken<string | null> {
  const match = HINT.test(text) ? REPORT_MARK.exec(text) : null;
  if (match === null || match.index < 10) return { value: null, rest: text };
  return { value: match[0].trim(), rest: text.slice(0, match.index) + LINK_MARK + text.slice(match.index + match[0].length) };
}
