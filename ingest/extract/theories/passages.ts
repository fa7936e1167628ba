import type { Paragraph } from '../paragraph.ts';
import { citedIn } from './citations.ts';
import { conceptIndex, longestOnly, type ConceptHit } from './concept-index.ts';
import type { LabelHit } from './label-index.ts';
import { sentencesOf } from './sentences.ts';
import { THEORY_WORDS, namesDocument, type TheoryWord } from './theory-words.ts';
import { thinkersIn, type ThinkerHit } from './thinker-index.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One sentence with everything in it that bears on theories. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly sentence: string;
  readonly tokens: readonly Token[];
  readonly concepts: readonly ConceptHit[];
  readonly theoryWords: readonly LabelHit<TheoryWord>[];
  readonly thinkers: readonly ThinkerHit[];
  readonly refs: readonly number[];
}

function readSentence(paragraph: Paragraph, sentence: string): Passage {
  const tokens = tokensOf(sentence);
  const theoryWords = THEORY_WORDS.hits(sentence, tokens).filter((hit) => {
    const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
    return first !== undefined && last !== undefined && !namesDocument(sentence, first.start, last.end);
  });
  return {
    paragraph,
    sentence,
    tokens,
    concepts: longestOnly(conceptIndex().hits(sentence, tokens)),
    theoryWords,
    thinkers: thinkersIn(sentence, tokens),
    refs: citedIn(sentence),
  };
}

/** The passages of an article, one list a paragraph. */
export const passagesOf = (paragraphs: readonly Paragraph[]): Passage[][] =>
  paragraphs.map((paragraph) => sentencesOf(paragraph.text).map((sentence) => readSentence(paragraph, sentence.text)));

/** The words of a hit as printed. */
export function printed(passage: Passage, hit: { readonly from: number; readonly to: number }): string {
  const [first, last] = [passage.tokens[hit.from], passage.tokens[hit.to - 1]];
  return first === undefined || last === undefined ? '' : passage.sentence.slice(first.start, last.end);
}
