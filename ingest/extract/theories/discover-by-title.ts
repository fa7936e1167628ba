import { namedAuthors } from './cited-authors.ts';
import { capitalized, namesAuthor, type Discovery } from './discovery.ts';
import { governedTerms } from './governed-term.ts';
import { nameAroundHead, translationsOf } from './literal-name.ts';
import type { Passage } from './passages.ts';
import { titledName } from './titled-name.ts';

const QUOTED = /[«“„"]([^«»“”„"]{4,60})[»”"]/gu;

/** Terms in quotation marks beside the name of an author whose work is cited, or after the sentence that names him. */
function quotedNames(passage: Passage, before: Passage | undefined): Discovery[] {
  const { sentence, tokens, works } = passage;
  const isTakenUp = before !== undefined && before.works.length === 0 && namedAuthors(passage.citedAuthors, before.prose).length > 0;
  if (works.length === 0 || !(namesAuthor(passage) || isTakenUp)) return [];
  return Array.from(sentence.matchAll(QUOTED)).flatMap((match): Discovery[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = tokens.findIndex((token) => token.start >= start);
    const term = tokens.slice(from).filter((token) => token.end <= end);
    const name = titledName(term, translationsOf(sentence, tokens, from, from + term.length), works, true);
    return name === undefined ? [] : [{ name: capitalized(name), kind: 'theory', phrase: match[0], start, end, isSure: true }];
  });
}

/** Terms that a theory word governs, or quotation marks set off, and that the title of a cited work puts into English. */
export function titledNames(passage: Passage, before: Passage | undefined, after: Passage | undefined): Discovery[] {
  const works = passage.works.length > 0 ? passage.works : (after?.works ?? []);
  if (works.length === 0 || passage.paragraph.language === 'en') return [];
  const { sentence, tokens } = passage;
  const isSomebodys = namesAuthor(passage);
  const governed = governedTerms(passage).flatMap(({ from, to, head, words }): Discovery[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || (head.value === 'loose' && !isSomebodys)) return [];
    const translations = [
      ...translationsOf(sentence, tokens, from, Math.min(to, head.from)),
      ...translationsOf(sentence, tokens, Math.max(from, head.to), to),
    ];
    const name = titledName(words, translations, works) ?? nameAroundHead(sentence, tokens, from, head);
    if (name === undefined) return [];
    return [
      {
        name: capitalized(name),
        kind: 'theory',
        phrase: sentence.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        isSure: true,
      },
    ];
  });
  return [...governed, ...quotedNames(passage, before)];
}
