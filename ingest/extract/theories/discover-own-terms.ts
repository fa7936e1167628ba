import { capitalized, namesAuthor, standsInQuotes, type Discovery } from './discovery.ts';
import { governedTerms } from './governed-term.ts';
import type { Passage } from './passages.ts';
import { statesBasis } from './theory-words.ts';

/** The text gives something a name: «… ұғымын енгізді», «вводит термин …». */
const NAMING = /ұғым|термин|деп ата|деп айт|енгіз|поняти|назва|назыв|говорит о|ввел|ввод/iu;

/** A name that says that it is a theory, a school or the like. */
const NAMES_ITS_SORT = / (?:theory|school|model|approach|paradigm|framework)$/iu;

/** Terms that the text speaks of as theories, under the English name that the article gives them. */
export function termNames(passage: Passage, before: Passage | undefined, after: Passage | undefined, sourced: boolean): Discovery[] {
  if (passage.terms.length === 0 || passage.paragraph.part === 'keyword') return [];
  const { sentence, tokens, refs } = passage;
  const governed = governedTerms(passage);
  const isSomebodys =
    namesAuthor(passage, after) || (after !== undefined && namesAuthor(after)) || (before !== undefined && namesAuthor(before, passage));
  const isRussian = passage.paragraph.language === 'ru';
  return passage.terms.flatMap(({ value, from, to }): Discovery[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) return [];
    const head = governed.find((found) =>
      isRussian ? found.from === found.head.from && found.head.to === from : found.from === from && found.head.from === to,
    )?.head;
    const isGoverned = head !== undefined && (head.value !== 'loose' || (isSomebodys && to - from > 1));
    const inQuotes = standsInQuotes(sentence, first.start, last.end);
    const isSubject = passage.paragraph.part === 'abstract' && head !== undefined && inQuotes;
    const isNamed = NAMING.test(sentence) && isSomebodys && inQuotes;
    const saysItself = NAMES_ITS_SORT.test(value.en) && refs.length > 0;
    const isSpokenOf = from === 0 && to - from > 1 && refs.length > 0 && namesAuthor(passage);
    const isTitle = value.ref !== null && refs.includes(value.ref) && namesAuthor(passage);
    if (![isGoverned, isNamed, isTitle, isSubject, isSpokenOf, saysItself].includes(true)) return [];
    const place = { phrase: sentence.slice(first.start, last.end), start: first.start, end: last.end };
    return [
      {
        ...place,
        name: capitalized(value.en),
        kind: 'theory',
        isSure: sourced || isSubject || statesBasis(sentence),
        isCoined: value.ref !== null && refs.includes(value.ref) && isSomebodys,
      },
    ];
  });
}
