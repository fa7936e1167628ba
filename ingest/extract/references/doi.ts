import { LINK_MARK, type Taken } from './marks.ts';

const DOI =
  /(?<![\w/=.%-])<?\s?(?:(?:https?:\/\/\s?)?(?:dx\.|www\.)?doi\.org\/\s?|\bdoi\s?:?\s?)*(?:https?:\/\/\s?(?:dx\.)?doi\.org\/\s?)?\b(10\.\s?\d{4,9}\s?\/\s?[^\s<>"«»\uE000-\uE002]{1,200})>?/iu;

/** A DOI cut by a space goes on with a token that could not be a word or a year. */
const CONTINUED = /^ ([a-z0-9]+(?:[./-][a-z0-9]+)+|\d{5,})(?=[\s.,;)>]|$)/i;

/** Takes the first DOI in any printed form: bare, labelled or as a link; bare and in lower case. */
export function takeDoi(text: string): Taken<string | null> {
  const match = text.includes('10.') ? DOI.exec(text) : null;
  if (match === null) return { value: null, rest: text };
  let printed = match[1] ?? '';
  let end = match.index + match[0].length;
  if (/[./_-]$/.test(printed)) {
    const more = CONTINUED.exec(text.slice(end, end + 80));
    if (more !== null) {
      printed += more[1] ?? '';
      end += more[0].length;
    }
  }
  const doi = trimIdentifier(printed.replace(/\s/g, ''));
  return { value: doi.toLowerCase(), rest: text.slice(0, match.index) + LINK_MARK + text.slice(end) };
}

/** Drops closing punctuation and brackets that were opened outside of an identifier or address. */
export function trimIdentifier(printed: string): string {
  let text = printed;
  for (;;) {
    const last = text.at(-1) ?? '';
    if ('.,;:>\'"”»'.includes(last) && last !== '') text = text.slice(0, -1);
    else if ((last === ')' && !balanced(text, '(', ')')) || (last === ']' && !balanced(text, '[', ']'))) text = text.slice(0, -1);
    else return text;
  }
}

const balanced = (text: string, open: string, close: string): boolean => text.split(open).length >= text.split(close).length;
