import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import { capitalized, namesAuthor, standsInQuotes, standsInsideQuotes, type Discovery } from './discovery.ts';
import { literalTerms, type LiteralTerm } from './literal-name.ts';
import type { Passage } from './passages.ts';
import { isMethodsSection, statesBasis } from './theory-words.ts';
import { titledName } from './titled-name.ts';

const isAtWork = ({ sentence, paragraph }: Passage): boolean =>
  statesBasis(sentence) ||
  isMethodsSection(paragraph.section) ||
  (paragraph.part === 'abstract' && /зертте|исследов|метод|әдіс/iu.test(sentence));

const LONGEST = 3;

/** «New place» is cited with figures, not as a theory. */
const BEGINS_PLAIN = /^(?:new|modern|general|basic|other|main)\b/iu;

const DEFINITION = /^[»”"]?(?:, (?:то есть|т\. ?е\.|яғни|под котор|понимаем)|\s[–—-]\s(?:это|бұл)(?=\s))/iu;

/** The text says what it is: «икс, то есть …», «икс – бұл …». */
const isDefined = (sentence: string, end: number): boolean => DEFINITION.test(sentence.slice(end, end + 24));

interface Surroundings {
  /** The theory word that governs the term: right after it in Kazakh, right before it in Russian. */
  readonly theoryWord: { readonly value: string; readonly from: number; readonly to: number } | undefined;
  readonly isQuoted: boolean;
  /** A thinker's name stands right before it in Kazakh, right after it in Russian. */
  readonly isSomebodys: boolean;
}

function surroundingsOf(term: LiteralTerm, passage: Passage): Surroundings {
  const { sentence, tokens, theoryWords, thinkers } = passage;
  const [first, last] = [tokens[term.from], tokens[term.to - 1]];
  const isRussian = passage.paragraph.language === 'ru';
  return {
    theoryWord: theoryWords.find((word) => (isRussian ? word.to === term.from : word.from === term.to)),
    isQuoted: first !== undefined && last !== undefined && standsInQuotes(sentence, first.start, last.end),
    isSomebodys: thinkers.some((hit) => hit.agrees && (isRussian ? hit.from === term.to : hit.to === term.from)),
  };
}

/** The name that the article itself or a cited title gives to a term, else the dictionary's. */
function nameOf(term: LiteralTerm, passage: Passage): string {
  const { tokens, terms, works, paragraph } = passage;
  const own = terms.find((hit) => hit.from === term.from && hit.to === term.to)?.value.en;
  if (own !== undefined || paragraph.language === 'en') return own ?? term.name;
  return titledName(tokens.slice(term.from, term.to), term.name.split(' '), works) ?? term.name;
}

/** Whether the text says enough of a term of several words, or of a doctrine, to take it for a theory. */
function isSureOf(term: LiteralTerm, passage: Passage, { theoryWord, isQuoted, isSomebodys }: Surroundings, sourced: boolean): boolean {
  const { sentence, refs, tokens } = passage;
  const { part } = passage.paragraph;
  const isNamed = theoryWord?.value === 'theory' || theoryWord?.value === 'approach';
  const isSubject = part === 'abstract' || (part === 'keyword' && term.from === 0 && term.to === tokens.length);
  return (
    (isNamed && (sourced || isQuoted || statesBasis(sentence))) ||
    (isQuoted && theoryWord !== undefined && (isNamed || term.isQualified || sourced)) ||
    (term.isQualified && (isQuoted || isSomebodys || isSubject || (refs.length > 0 && !BEGINS_PLAIN.test(term.name)))) ||
    (term.length > 1 && refs.length > 0 && namesAuthor(passage) && isDefined(sentence, tokens[term.to - 1]?.end ?? 0)) ||
    (term.isDoctrine && term.name.endsWith('ism') && (refs.length > 0 || statesBasis(sentence)))
  );
}

/** Terms in Kazakh and Russian that the dictionary of theory words puts into English. */
export function literalNames(passage: Passage, sourced: boolean): Discovery[] {
  const { sentence, tokens } = passage;
  return literalTerms(sentence, tokens, passage.paragraph.language === 'ru').flatMap((term): Discovery[] => {
    const [first, last] = [tokens[term.from], tokens[term.to - 1]];
    if (first === undefined || last === undefined) return [];
    const found = (kind: TheoryKind, isSure: boolean, after = ''): Discovery[] => [
      {
        name: capitalized(nameOf(term, passage).replace(after, '') + after),
        kind,
        phrase: sentence.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        isSure,
      },
    ];
    if (term.isMethod) return isAtWork(passage) ? found('method', true) : [];
    if (term.isGeneric || term.length > LONGEST || (term.length === 1 && !term.isDoctrine)) return [];
    const around = surroundingsOf(term, passage);
    const isWhole = around.isQuoted || !standsInsideQuotes(sentence, first.start, last.end);
    const isSure = isWhole && isSureOf(term, passage, around, sourced);
    if (around.theoryWord?.value === 'approach') return found('framework', isSure, ' approach');
    const isPossible = around.theoryWord?.value === 'theory' || (around.isQuoted && around.isSomebodys);
    return isSure || isPossible ? found('theory', isSure) : [];
  });
}
