import { readAuthors } from './authors.ts';
import { readFullNames } from './full-names.ts';
import { LINK_MARK, type Taken } from './marks.ts';

const ROLE =
  /[,;/(]?\s?(?<!\p{L})(?:под (?:общ(?:ей|\.) |науч(?:ной|\.) )?ред(?:акцией|\.)?(?: и (?:в )?пер(?:ев\p{L}{1,5}|\.))?|(?:отв|гл|науч)\. ?ред\.?|ред(?:\.|актор)(?=\s\p{Lu})|жалпы ред(?:\.|акциясын басқарған)|пер(?:\.|евод)(?: с(?: \p{L}{2,12}\.?){1,2})?|ауд(?:\.|арған)|құраст(?:\.|ырған)|сост(?:\.|авител[ьи])|переведено|ed(?:ited|\.|s\.)?(?: (?:and|&) trans(?:lated|\.))? by|(?<!\d(?:st|nd|rd|th)?\s)eds?\.(?=\s\p{Lu})|trans(?:l?\.|lated)?(?: from (?:the )?\p{L}{2,12}\.?)?(?: (?:and|&) ed(?:ited|\.))? by|transl?\.(?=\s\p{Lu})|pod red\.|per\. s \p{L}{2,6}\.)\s?:?\s?/giu;
const INFLECTED = /^((?:\p{Lu}\p{L}{0,3}\.\s?){1,3}\p{Lu}[\p{L}-]{1,30})/u;

const NAMES_FOLLOW = /by\s$|ред|перев|ed|trans/iu;
/** `E. O. Heady, Ed. Some Press`: the role closes the names before it. */
const NAME_BEFORE = /\p{Lu}\.\s?\p{Lu}[\p{L}’'-]{1,30}$/u;
/** `Dominic J. O’Meara`: after the role a word before initials is a given name. */
const FULL_NAME = /^\p{Lu}\p{Ll}{2,20}\s(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}’'-]{1,30}(?![\p{L}:])/u;

/** Saves the long patterns for the entries that may name anybody. */
const HINT = /ред|пер\.|перев|ауд|құраст|сост|\bed|trans|pod red|per\. s/i;

/** Takes editors, translators and compilers named with their role: `под ред. И. И. Иванова`, `edited by`, `(И. И. Иванова, Пер.)`. */
export function takeContributors(text: string): Taken<readonly string[]> {
  if (!HINT.test(text)) return { value: [], rest: text };
  const bracketed = text.includes('(') ? takeBracketed(text) : { value: [], rest: text };
  const value = [...bracketed.value];
  const open = bracketed.rest;
  let rest = '';
  let from = 0;
  for (const match of open.matchAll(ROLE)) {
    const at = match.index + match[0].length;
    if (match.index < from) continue;
    const full = NAMES_FOLLOW.test(match[0]) && !NAME_BEFORE.test(open.slice(0, match.index));
    const found =
      (/by\s$/.test(match[0]) && FULL_NAME.test(open.slice(at, at + 80)) ? readFullNames(open, at) : readAuthors(open, at)) ??
      (full ? readFullNames(open, at) : null) ??
      inflected(open, at);
    if (found === null) continue;
    value.push(...found.printed);
    rest += open.slice(from, match.index) + LINK_MARK;
    from = found.end;
  }
  const named = { value, rest: rest + open.slice(from) };
  return EDITOR_AFTER.test(named.rest) ? takeEditorsBeforeRole(named) : named;
}

const BRACKETED = /\s?\(([^()\uE000-\uE002]{4,500})\)/gu;
const NAMES_AND_ROLE =
  /^(.{2,400}),\s(?:eds?|editors?|trans(?:l|lators?)?|ред|пер|сост|comps?|hrsg|құраст|ауд)\.?(?: (?:&|and|и) (?:trans|ed|ред|пер)\.?)?$/iu;

/** `(A. Smith, Ed.; B. Jones, Trans.; 2nd ed.)`: the names go, what else the bracket holds stays. */
function takeBracketed(text: string): Taken<readonly string[]> {
  const value: string[] = [];
  const rest = text.replace(BRACKETED, (whole: string, inner: string) => {
    const parts = inner.split(/;\s/);
    const named = parts.map((part) => NAMES_AND_ROLE.exec(part.trim())?.[1]);
    if (named.every((names) => names === undefined)) return whole;
    value.push(...named.flatMap((names) => (names === undefined ? [] : (readAuthors(names)?.printed ?? [names]))));
    const others = parts.filter((_, at) => named[at] === undefined);
    return others.length === 0 ? LINK_MARK : ` (${others.join('; ')})`;
  });
  return { value, rest };
}

const EDITOR_AFTER = /[\s(](?:eds?|editors?|ред)\.?[),.\s]/iu;
const NAME_START = /[,.(]\s?(?=\p{Lu})/gu;
const MOST_STARTS = 40;

/** `Handbook, J. G. Richardson, Ed.`: the role stands after the names. */
function takeEditorsBeforeRole({ value, rest }: Taken<readonly string[]>): Taken<readonly string[]> {
  let tried = 0;
  for (const match of rest.matchAll(NAME_START)) {
    if ((tried += 1) > MOST_STARTS) break;
    const found = readAuthors(rest, match.index + match[0].length);
    if (found?.editors === true)
      return { value: [...value, ...found.printed], rest: `${rest.slice(0, match.index)}${LINK_MARK} ${rest.slice(found.end)}` };
  }
  return { value, rest };
}

function inflected(text: string, at: number): { readonly printed: readonly string[]; readonly end: number } | null {
  const match = INFLECTED.exec(text.slice(at, at + 60));
  return match === null ? null : { printed: [match[1] ?? ''], end: at + match[0].length };
}
