import { capitalized, standsInQuotes, type Discovery } from './discovery.ts';
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

/** Terms in Kazakh and Russian that the dictionary of theory words puts into English. */
export function literalNames(passage: Passage, sourced: boolean): Discovery[] {
  const { sentence, tokens } = passage;
  return literalTerms(sentence, tokens, passage.paragraph.language === 'ru').flatMap((term): Discovery[] => {
    const [first, last] = [tokens[term.from], tokens[term.to - 1]];
    if (first === undefined || last === undefined) return [];
    const { theoryWord, isQuoted, isSomebodys } = surroundingsOf(term, passage);
    const place = { phrase: sentence.slice(first.start, last.end), start: first.start, end: last.end };
    const isEnglish = passage.paragraph.language === 'en';
    const own = passage.terms.find((hit) => hit.from === term.from && hit.to === term.to)?.value.en;
    const titled = own ?? (isEnglish ? undefined : titledName(tokens.slice(term.from, term.to), term.name.split(' '), passage.works));
    if (term.isMethod) return isAtWork(passage) ? [{ ...place, name: capitalized(titled ?? term.name), kind: 'method', isSure: true }] : [];
    if (term.isGeneric || (term.length === 1 && !term.isDoctrine)) return [];
    const isApproach = theoryWord?.value === 'approach';
    const isNamed = theoryWord?.value === 'theory' || isApproach;
    const name = capitalized(titled ?? (isApproach ? `${term.name} approach` : term.name));
    const cited = passage.refs.length > 0;
    const isShort = term.length <= LONGEST;
    const { part } = passage.paragraph;
    const isSubject = part === 'abstract' || (part === 'keyword' && term.from === 0 && term.to === tokens.length);
    const isSure =
      isShort &&
      ((isNamed && (sourced || statesBasis(sentence) || isQuoted)) ||
        (isQuoted && theoryWord !== undefined && (theoryWord.value === 'theory' || term.isQualified || sourced)) ||
        (term.isQualified && (isQuoted || isSomebodys || isSubject || (cited && !BEGINS_PLAIN.test(name)))) ||
        (term.isDoctrine && term.name.endsWith('ism') && (cited || statesBasis(sentence))));
    const isPossible = isShort && (isNamed || (isQuoted && isSomebodys));
    return isSure || isPossible ? [{ ...place, name, kind: isApproach ? 'framework' : 'theory', isSure }] : [];
  });
}
