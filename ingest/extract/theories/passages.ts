import type { Reference } from '../../../schema/record/reference.ts';
import type { Paragraph } from '../paragraph.ts';
import { citedIn } from './citations.ts';
import { authorsOf, type CitedAuthor } from './cited-authors.ts';
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
  /** Authors of the works cited in the sentence. */
  readonly citedAuthors: readonly CitedAuthor[];
}

/** An article's references by number. */
export type ReferenceList = ReadonlyMap<number, Reference>;

function readSentence(paragraph: Paragraph, sentence: string, references: ReferenceList): Passage {
  const tokens = tokensOf(sentence);
  const theoryWords = THEORY_WORDS.hits(sentence, tokens).filter((hit) => {
    const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
    return first !== undefined && last !== undefined && !namesDocument(sentence, first.start, last.end);
  });
  const works = citedIn(sentence, Math.max(0, ...references.keys())).flatMap((ref) => references.get(ref) ?? []);
  return {
    paragraph,
    sentence,
    tokens,
    concepts: longestOnly(conceptIndex().hits(sentence, tokens)),
    theoryWords,
    thinkers: thinkersIn(sentence, tokens),
    refs: works.map((work) => work.n),
    citedAuthors: works.flatMap(authorsOf),
  };
}

/** The passages of an article, one list a paragraph. References that the list does not have are left out. */
export const passagesOf = (paragraphs: readonly Paragraph[], references: ReferenceList): Passage[][] =>
  paragraphs.map((paragraph) => sentencesOf(paragraph.text).map((sentence) => readSentence(paragraph, sentence.text, references)));

const OPENING = /[«“„"]$/u;
const CLOSING = /^[»”"]/u;

/** The words of a hit as printed, with the quotation marks that begin or end at it. */
export function printed(passage: Passage, hit: { readonly from: number; readonly to: number }): string {
  const [first, last] = [passage.tokens[hit.from], passage.tokens[hit.to - 1]];
  if (first === undefined || last === undefined) return '';
  const { sentence } = passage;
  const words = sentence.slice(first.start, last.end);
  const opens = OPENING.test(sentence.slice(0, first.start));
  const closes = CLOSING.test(sentence.slice(last.end));
  const before = opens && (closes || /[»”"]/u.test(words)) ? sentence.charAt(first.start - 1) : '';
  const after = closes && (opens || /[«“„"]/u.test(words)) ? sentence.charAt(last.end) : '';
  return before + words + after;
}
