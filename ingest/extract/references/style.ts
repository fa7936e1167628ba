/** The separator of a GOST entry between the work and what it stands in. Addresses are taken out before. */
const SLASHES = /\s?\/\/\s?/;
/** A dash with a space after it, which is rarer than what may stand before it. */
const HAS_DASH = /[–—-]\s/u;
const AREAS = /[.\]\uE000-\uE002]\s?[–—-]\s|\s[–—]\s(?=[\p{Lu}\d№])/u;

export const splitAtSlashes = (text: string): { readonly left: string; readonly right: string } | null => {
  const match = text.includes('//') ? SLASHES.exec(text) : null;
  if (match === null) return null;
  const right = text.slice(match.index + match[0].length).replace(/\s\/\/\s/g, '. ');
  return { left: text.slice(0, match.index), right };
};

export const hasDashAreas = (text: string): boolean => HAS_DASH.test(text) && AREAS.test(text);

const PAGES_FIRST = /([.”"’»]\s)(?:pp?\.|pages|С\.)\s(\d{1,5}\s?[-–]\s?\d{1,5})\s(?:in|в)\s/iu;

/** `Pp. 241–58 in Handbook` in the order of the other styles: `In: Handbook. P. 241–58`. */
export function pagesLast(text: string): string {
  const match = PAGES_FIRST.exec(text);
  if (match === null) return text;
  return `${text.slice(0, match.index)}${match[1] ?? ''}In: ${text.slice(match.index + match[0].length)}. P. ${match[2] ?? ''}`;
}
