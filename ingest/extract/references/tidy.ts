/** Most characters of an entry that are considered; a printed reference is far shorter. */
export const LONGEST_ENTRY = 4000;

const MARKDOWN_LINK = /\[((?:https?:\/\/|doi)[^\]\s]{1,800})\]\(https?:\/\/[^\s]{1,800}\)/g;

/** `Title. : Press, 2010` and `City: , 2010`, as reference managers print an imprint with a gap. */
const EMPTY_PLACE = /\. : (?<=(?:\p{Ll}{4}|\d{3})[”»]?\. : )(?=\p{L})/gu;
const EMPTY_PUBLISHER = /: ?,(?= \d)/g;

/** Labels of links that a publisher's page prints after an entry. */
const LINK_LABELS = /(?:\s?(?:CrossRef|Google ?Scholar|PubMed(?: Central)?|MathSciNet|View Article)){1,6}\.?$/;

const LINK_LABEL_END = /(?:Ref|lar|Med|ral|Net|cle)\.?$/;

/** `[place unknown]: `, `[S. l.]`: what a cataloguer did not find. */
const UNKNOWN = /\[(?:(?:place|publisher) unknown|s\. ?[ln]\.|б\. ?[ми]\.)\]\s?[:;,]?\s?/giu;

/** Every control and space character but the plain space, which needs no change. */
const ODD_SPACES = /[\p{Cc}\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;

const SPACED_RANGE = /((?<!\p{L})(?:pp?|рр?|сс?|бб?|стр|бет|c|pages?)\.? ?\d{1,6}) [-–—] (?=\d)/giu;

/**
 * One spelling of spaces, emphasis and spaced punctuation, so that the grammars see one form.
 * Letters, quotation marks and dashes stay as printed.
 */
export function tidyPrinted(printed: string): string {
  const spaced = printed.slice(0, LONGEST_ENTRY).replace(ODD_SPACES, ' ');
  const bare = HAS_MARKUP.test(spaced) ? withoutMarkup(spaced) : spaced;
  const closed = HAS_GAP.test(bare) ? withoutGaps(bare) : bare;
  const ranged = /\d [-–—] \d/.test(closed) ? closed.replace(SPACED_RANGE, '$1-') : closed;
  const ended = LINK_LABEL_END.test(ranged.slice(-5)) ? ranged.replace(LINK_LABELS, '') : ranged;
  const text = (ended.includes('  ') ? ended.replace(/ {2,}/g, ' ') : ended).trim();
  return text.startsWith('[') && !text.includes(']') ? text.slice(1) : text;
}

/** A character that only the print of links, emphasis and hidden signs uses. */
const HAS_MARKUP = /[\\*&[\u00ad\u200b-\u200f\u2060\ufeff\uE000-\uF8FF]/;

const withoutMarkup = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\uE000-\uF8FF]/g, '')
    .replace(/\\([()[\]*_&#.<>~-])/g, '$1')
    .replace(MARKDOWN_LINK, '$1')
    .replace(/&amp;/g, '&')
    .replace(UNKNOWN, '')
    .replace(/\*{1,3}/g, '');

/** Two separators side by side, or one with a space on the wrong side. */
const HAS_GAP = /\. [.:]|: ?,| [:;,] |; :|\.[–—]/;

const withoutGaps = (text: string): string =>
  text
    .replace(EMPTY_PLACE, '. ')
    .replace(/\.[–—] ?(?=[\p{Lu}\d№])/gu, '. – ')
    .replace(/\. \. (?=\P{L}{0,4}\p{Lu})/gu, '. ')
    .replace(/ {1,3}([:;,]) /g, '$1 ')
    .replace(EMPTY_PUBLISHER, ',')
    .replace(/; : ?(?=\d)/g, '; ');
