import { LINK_MARK, MEDIUM_MARK, TRANSLATION_MARK, orNull, trimField, type Taken } from './marks.ts';

const MEDIUM_WORDS =
  /^(?:(?:text|текст|мәтін|tekst|mätin|mátin)|(?:электрон\p{L}*|electronic|elektron\p{L}*|e-)\s?(?:ресурс\p{L}*|resours?c?e|resurs\p{L}*)|online|internet|www document|онлайн|видеозапись|рукопись|изоматериал|карты|web ?page|website|computer software|data ?set|video|film|pdf|preprint|препринт|набор данных|база данных|деректер (?:жиынтығы|жинағы|базасы|қоры))$/iu;
const MEDIUM = /\s?[[(]([^[\]()]{2,40})[\])]\.?(?=(?:\s?[:.,/–—-]|\s|$))/gu;
const BRACKET = /\[([^[\]]{2,1500}(?:\[[^[\]]{1,40}\][^[\]]{0,800})?)\]/gu;

const MEDIUM_AREA =
  /[.,]?\s?[–—-]?\s?(?:текст|мәтін|изображение|text)\s?: (?:непосредственный|электронный|тікелей|электронды(?:қ)?|direct|electronic|unmediated)(?=[\s.]|$)\.?/giu;
const STANDARD_NUMBER = /[.,]?\s?[–—-]?\s?(?:ISBN|ISSN|EDN|УДК|ББК)(?:-1[03])?:?\s[\dA-ZХ][\dA-ZХ-]{5,20}(?:\s\([^()]{1,20}\))?\.?/gu;

/** What the long patterns need, each found faster than the pattern itself. */
const HAS_OPENING = /[[(]/;
const HAS_MEDIUM_AREA = /: (?:непосредств|электронн|тікелей|direct|electronic|unmediated)/iu;
const HAS_STANDARD_NUMBER = /ISBN|ISSN|EDN|УДК|ББК/u;

/** Takes marks such as [Text], [Мәтін], [Электронный ресурс], medium areas and standard numbers; a mark stays where the first one stood. */
export function takeMedium(text: string): Taken<string | null> {
  let value: string | null = null;
  const named = HAS_OPENING.test(text)
    ? text.replace(MEDIUM, (whole: string, inner: string) => {
        if (!MEDIUM_WORDS.test(inner.trim())) return whole;
        value ??= inner.trim();
        return `${MEDIUM_MARK} `;
      })
    : text;
  const unstated = HAS_MEDIUM_AREA.test(named) ? named.replace(MEDIUM_AREA, LINK_MARK) : named;
  const online = unstated.replace(/\.\s(?:Print|Web)\.?$/, '.').replace(/Online\.(?<=[.?!]\sOnline\.)(?=\s|$)/, LINK_MARK);
  return { value, rest: HAS_STANDARD_NUMBER.test(online) ? online.replace(STANDARD_NUMBER, LINK_MARK) : online };
}

/** Inner text that is a remark and no translated title. */
const REMARK =
  /^(?:(?:et al|и др|and others|i dr)\.?|\p{Lu}{2,8}|\d.*|.{0,12}\bed(?:ition|s|\.)?\.?|sic|ed\. by .*|in .{3,20}|на .{3,20}|б\. ?и\.?|s\. ?[ln]\.?|cited .*|\.{2,}|…)$/iu;

/** Takes the English title that a romanized entry gives in [brackets]. */
export function takeTranslation(text: string): Taken<string | null> {
  if (!text.includes('[')) return { value: null, rest: text };
  for (const match of text.matchAll(BRACKET)) {
    const inner = (match[1] ?? '').trim();
    if (REMARK.test(inner) || match.index === 0 || !/\p{L}{2}/u.test(inner)) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return { value: orNull(trimTranslation(inner)), rest: `${before}${TRANSLATION_MARK} ${after}` };
  }
  return unclosedTranslation(text);
}

/** A bracket that the print never closes: the translation ends at the first full stop. */
function unclosedTranslation(text: string): Taken<string | null> {
  const open = /\s\[(?=\p{Lu}\p{Ll})(?![^\]]{0,1500}\])/u.exec(text);
  if (open === null || open.index < 10) return { value: null, rest: text };
  const inner = text.slice(open.index + open[0].length);
  const end = inner.search(/\.\s/);
  if (end < 8) return { value: null, rest: text };
  return { value: trimTranslation(inner.slice(0, end)), rest: `${text.slice(0, open.index)}${TRANSLATION_MARK} ${inner.slice(end)}` };
}

const trimTranslation = (text: string): string =>
  trimField(text.replace(/ \[(?:text|electronic resource)\].*|\.?["”»]? \(dissertation[^()]{0,40}\)\.?$|[:,]? dissertation work$/i, ''));
