import { readAuthors } from './authors.ts';
import { LINK_MARK, type Taken } from './marks.ts';

const ROLE =
  /[,;/(]?\s?(?<!\p{L})(?:под (?:общ(?:ей|\.) |науч(?:ной|\.) )?ред(?:акцией|\.)?|(?:отв|гл|науч)\. ?ред\.?|ред(?:\.|актор)(?=\s\p{Lu})|жалпы ред(?:\.|акциясын басқарған)|пер(?:\.|евод)(?: с(?: \p{L}{2,12}\.?){1,2})?|ауд(?:\.|арған)|құраст(?:\.|ырған)|сост(?:\.|авител[ьи])|ed(?:ited|\.|s\.)? by|eds?\.(?=\s\p{Lu})|trans(?:l?\.|lated)?(?: from (?:the )?\p{L}{2,12}\.?)?(?: by)|transl?\.(?=\s\p{Lu}\.)|pod red\.|per\. s \p{L}{2,6}\.)\s?:?\s?/giu;
const INFLECTED = /^((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}-]{1,30})/u;

/** Saves the long patterns for the entries that may name anybody. */
const HINT = /ред|пер\.|перев|ауд|құраст|сост|\bed|trans|pod red|per\. s/iu;

/** Takes editors, translators and compilers named with their role: `под ред. И. И. Иванова`, `пер. с нем. М. Кузнецовой`, `edited by`. */
export function takeContributors(text: string): Taken<readonly string[]> {
  if (!HINT.test(text)) return { value: [], rest: text };
  const value: string[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(ROLE)) {
    const at = match.index + match[0].length;
    if (match.index < from) continue;
    const found = readAuthors(text, at) ?? inflected(text, at);
    if (found === null) continue;
    value.push(...found.printed);
    rest += text.slice(from, match.index) + LINK_MARK;
    from = found.end;
  }
  const named = { value, rest: rest + text.slice(from) };
  return EDITOR_AFTER.test(named.rest) ? takeEditorsBeforeRole(named) : named;
}

const EDITOR_AFTER = /[\s(](?:eds?|ред)\.?[),.\s]/iu;
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
