const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th|-?(?:е|ое|ші|шы|го))?\.?|first|second|third|fourth|fifth|sixth|revised|rev\.|new|(?:spring|summer|fall|winter) \d{4}|\d{1,2}-е-е)`;
const WORD = String.raw`(?:ed(?:ition|n)?|изд(?:ание)?|бас(?:ылым(?:ы)?)?)`;
const REMARK = String.raw`(?:,?\s(?:испр|перераб|доп|стер(?:еотип)?|rev|expanded)\p{L}{0,8}\.?(?:\sи\s(?:доп|перераб)\p{L}{0,8}\.?)?)?`;
const EDITION = new RegExp(
  String.raw`^\(?(?:вып\.\s(?=\d{1,2}-е))?${ORDINAL}${REMARK}\s?(?:(?:rev|expanded|enl|int)\p{L}{0,8}\.?\s)?(?:${WORD}\.?)?(?<=[\p{L}.])${REMARK}\)?$`,
  'iu',
);
const AT_END = new RegExp(String.raw`(?:[,.]\s?|\s)\(?${ORDINAL}${REMARK}\s?${WORD}\.?${REMARK}\)?$`, 'iu');
const REVISED = /\s\((?:(?:revised|expanded|abridged|unabridged|illustrated|reprint|rev\.)(?: and | & |, )?){1,3}\)$/iu;
const BEFORE_DOT = new RegExp(String.raw`(?:\d|st|nd|rd|th|-е|ші|rev|second|third)\.?\s${WORD}$`, 'iu');

/** Saves the long patterns for the titles that may end with an edition. */
const HINT = /ed|изд|бас|\)$/i;

/** Whether all of a piece names an edition: `2nd ed.`, `3-е изд., перераб. и доп.` */
export const isEdition = (piece: string): boolean => EDITION.test(piece);

/** A title without the edition that is printed after it. */
export function withoutEdition(title: string): string {
  return HINT.test(title.slice(-50)) ? title.replace(AT_END, '').replace(REVISED, '').trim() : title.trim();
}

/** Whether a text ends with the words of an edition, whose full stop then ends the field. */
export const endsWithEdition = (text: string): boolean => BEFORE_DOT.test(text);

const STATEMENT =
  /\s?\(\d{1,2}-е(?:-е)?,?\s(?:(?:испр|перераб|доп|стер|изд)\p{L}{0,8}\.?(?:\sи\s|,?\s|(?=\)))){1,4}\)|(?<=[.!?]\s)\d{1,2}-е(?:-е)?,?\s(?:(?:испр|перераб|доп|стер|изд)\p{L}{0,8}\.?(?:\sи\s|,?\s)){1,4}(?=\/\s|\p{Lu}[\p{L}-]{0,20}\.?:\s|\()/gu;

/** An entry without a Russian statement of edition in brackets or before the names of editors, `(2-е, испр. и доп. изд.)`. */
export const withoutEditionStatement = (text: string): string => (text.includes('-е') ? text.replace(STATEMENT, '') : text);
