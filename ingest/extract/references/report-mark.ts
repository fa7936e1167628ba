import { LINK_MARK, type Taken } from './marks.ts';

const REPORT_MARK =
  /\s?[([](?:[^()[\]]{0,60}\s)?(?:(?:working|discussion|policy|technical|research|occasional|staff|briefing)\s(?:research\s)?(?:paper|report|brief|note)|report|publication)s?(?:\s(?:no\.?|№|series)[^()[\]]{0,60}|\s[\p{L}-]{0,12}\d[^()[\]]{0,30})[)\]]\.?|\s?\((?!vol|т\.|pp|т |iss)(?:[^()]{3,50}\s)?(?:No\.|№)\s(?=[^()]{4})[^()]{3,30}\)\.?|(?<=\p{L}[.:]) (?:\p{Lu}{2,8} )?(?:working paper|discussion paper|technical report|research report|policy paper|report)(?: (?:no\.?|№))? [\p{L}-]{0,8}\d[\d/–-]{0,12}(?=\.)/iu;

/** Saves the long pattern for the few entries that may have it. */
const HINT = /paper|report|brief|note|publication|\(.{0,60}(?:no\.|№)/iu;

/** Takes the number of a report series in brackets after the title: `(NBER Working Paper No. 5398)`. */
export function takeReportMark(text: string): Taken<string | null> {
  const match = HINT.test(text) ? REPORT_MARK.exec(text) : null;
  if (match === null || match.index < 10) return { value: null, rest: text };
  return { value: match[0].trim(), rest: text.slice(0, match.index) + LINK_MARK + text.slice(match.index + match[0].length) };
}
