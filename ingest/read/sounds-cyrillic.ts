/** The commonest letters of Russian and Kazakh texts; half of any page is made of them. */
const COMMON = /[оеаинтсрвлыдкм]/g;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** Letters of Serbian, Macedonian, Belarusian and Ukrainian, which stand where the Kazakh code pages have Kazakh ones. */
const FOREIGN = /[ЎўЈјҐґЄєЇїЂђЃѓЉљЊњЋћЌќЏџЅѕ]/g;
/** A capital inside a word, or signs where letters should be: a page read in the wrong encoding is full of them. */
const ODD = /(?<=\p{Ll})\p{Lu}|[\u0080-\u009f\ufffd\u2500-\u259f]|[\p{S}¬¶·¿¡†‡‰](?=\p{L})/gu;

/** A text of this many letters has a capital; in a wrong code page the capitals are signs. */
const ENOUGH = 40;
const CAPITAL = /(?=\p{Lu})\p{Script=Cyrillic}/u;
const NO_CAPITALS = 0.4;

const SAMPLE = 100_000;

/** How much a text sounds like Russian or Kazakh in its right encoding: about 1 for prose, near 0 or below for a misread one. */
export function soundsCyrillic(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(CYRILLIC)?.length ?? 0;
  if (letters === 0) return 0;
  const common = sample.match(COMMON)?.length ?? 0;
  const odd = (sample.match(ODD)?.length ?? 0) + (sample.match(FOREIGN)?.length ?? 0);
  const score = (common - 3 * odd) / (letters * 0.65);
  return letters >= ENOUGH && !CAPITAL.test(sample) ? score - NO_CAPITALS : score;
}
