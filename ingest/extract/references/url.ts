import { trimIdentifier } from './doi.ts';
import { LINK_MARK, type Taken } from './marks.ts';

const LABEL = String.raw`(?:(?:doi|available|retrieved(?: from [\p{L} ]{2,60} website)?|accessed|режим доступа|қол ?жетімді(?:лік)?(?: режимі)?|доступно|доступ|url|uri|сілтеме|source|дереккөз|rezhim dostupa)(?: (?:at|from|online|on|по|на))?(?: (?:url|https?))?\s?[:–-]?\s?)?`;
const IN_ANGLES = new RegExp(String.raw`${LABEL}<\s?((?:(?:https?|ftp):\/\/|www\.)[^<>\uE000-\uE002]{2,1500})>`, 'iu');
const BARE = new RegExp(String.raw`${LABEL}<?((?:(?:https?|ftp):\/\/\s?|www\.)[^\s<>«»\uE000-\uE002]{2,1500})>?`, 'iu');
const CONTINUED = /^\s(?:- )?([a-z0-9%_~][^\s<>«»()[\]]{0,400})>?/;
const HOST_CUT = /^\.?\s?(?:- )?((?:[a-z0-9-]{1,60}\.){1,3}[a-z]{2,8}\/[^\s<>]{0,800})>?/;
const LABEL_ALONE =
  /(?:available(?: (?:at|from|online))?|режим доступа|доступно(?: (?:на|по))?|қол ?жетімді|url|қол ?жетімділік режимі|retrieved(?: from)?)\s?:?\s?(?=$|[.,;\uE002[(])/giu;

/** Saves the long patterns for the entries that have an address. */
const HAS_ADDRESS = /:\/\/|www\./iu;

/** Takes the web address: in <angles> or bare, also where a space or line end cut it. Further addresses go too. */
export function takeUrl(text: string): Taken<string | null> {
  const match = HAS_ADDRESS.test(text) ? (IN_ANGLES.exec(text) ?? BARE.exec(text)) : null;
  if (match === null) return { value: null, rest: text.replace(LABEL_ALONE, LINK_MARK) };
  let printed = (match[1] ?? '').replace(/\s/g, '');
  let end = match.index + match[0].length;
  const cut = printed.includes('.') ? null : HOST_CUT.exec(text.slice(end, end + 900));
  if (cut !== null) {
    printed = `${printed}.${cut[1] ?? ''}`;
    end += cut[0].length;
  }
  for (let more = continuation(text, end, printed); more !== null; more = continuation(text, end, printed)) {
    printed += more[1] ?? '';
    end += more[0].length;
  }
  const rest = text.slice(0, match.index) + LINK_MARK + text.slice(end);
  return { value: trimIdentifier(printed), rest: rest.replace(LABEL_ALONE, LINK_MARK) };
}

/** The next token belongs to an address that ends in a joint, if it could not be a word of prose. */
function continuation(text: string, end: number, printed: string): RegExpExecArray | null {
  if (!/[-/_=&?%]$/.test(printed)) return null;
  const more = CONTINUED.exec(text.slice(end, end + 420));
  return more !== null && /[-/_=.%&]\w|\d/.test(more[1] ?? '') && !/^\d{4}\.?$/.test(more[1] ?? '') ? more : null;
}
