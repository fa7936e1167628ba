/** The separator of a GOST entry between the work and what it stands in. Addresses are taken out before. */
const SLASHES = /\s?\/\/\s?/;
const AREAS = /[.\]\uE000-\uE002]\s?[–—-]\s|\s[–—]\s(?=[\p{Lu}\d№])/u;

export const splitAtSlashes = (text: string): { readonly left: string; readonly right: string } | null => {
  const match = SLASHES.exec(text);
  if (match === null) return null;
  const right = text.slice(match.index + match[0].length).replace(/\s\/\/\s/g, '. ');
  return { left: text.slice(0, match.index), right };
};

export const hasDashAreas = (text: string): boolean => AREAS.test(text);
