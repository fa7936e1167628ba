import type { Reference } from '../../../schema/record/reference.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import type { Paragraph } from '../paragraph.ts';
import { citationReader, type CitationReader } from './citations.ts';
import { authorsOf, namedAuthors, type CitedAuthor } from './cited-authors.ts';
import { aliasIndex } from './alias-index.ts';
import { articleTerms, termIndex, type EnglishTerm } from './article-terms.ts';
import { conceptIndex, longestOnly, type ConceptHit, type ConceptLabel } from './concept-index.ts';
import { followersIn } from './followers.ts';
import type { LabelHit, LabelIndex } from './label-index.ts';
import { sentencesOf } from './sentences.ts';
import { THEORY_WORDS, isSaidPlainly, type TheoryWord } from './theory-words.ts';
import { thinkersIn, type ThinkerHit } from './thinker-index.ts';
import { tokensOf, type Token } from './tokens.ts';

/** One sentence with everything in it that bears on theories. */
export interface Passage {
  readonly paragraph: Paragraph;
  readonly sentence: string;
  readonly tokens: readonly Token[];
  /** Those outside the brackets of citations by author and year. */
  readonly prose: readonly Token[];
  readonly concepts: readonly ConceptHit[];
  readonly theoryWords: readonly LabelHit<TheoryWord>[];
  readonly thinkers: readonly ThinkerHit[];
  readonly refs: readonly number[];
  /** Where it prints a term for which the article has an English name. */
  readonly terms: readonly LabelHit<EnglishTerm>[];
  /** The works cited in the sentence. */
  readonly works: readonly Reference[];
  /** Authors of the works cited in the sentence. */
  readonly citedAuthors: readonly CitedAuthor[];
  /** Concepts that the titles of these works name. */
  readonly titled: readonly TheoryConcept[];
}

/** An article's references by number. */
export type ReferenceList = ReadonlyMap<number, Reference>;

const titles = new WeakMap<Reference, readonly TheoryConcept[]>();

/** Concepts that the title of a work names, in whatever language; everyday phrases and short names only where its author is their thinker. */
function conceptsInTitle(work: Reference): readonly TheoryConcept[] {
  const known = titles.get(work);
  if (known !== undefined) return known;
  const words = [work.title, work.romanized?.titleEn].filter((title) => typeof title === 'string').join(' . ');
  const authors = new Set(authorsOf(work).flatMap(({ thinker }) => thinker?.id ?? []));
  const names = ({ needs, concept }: ConceptLabel): boolean =>
    (needs !== 'strong' && needs !== 'thinker') || concept.thinkers.some((id) => authors.has(id));
  const hits = longestOnly(conceptIndex().hits(words, tokensOf(words)));
  const concepts = [...new Set(hits.flatMap(({ value }) => (names(value) ? [value.concept] : [])))];
  titles.set(work, concepts);
  return concepts;
}

/** Thinkers cited in the sentence whom it names in a spelling that the vocabulary does not have: Брей, Брэй. */
const spelledOtherwise = (
  cited: readonly CitedAuthor[],
  tokens: readonly Token[],
  prose: readonly Token[],
  known: readonly ThinkerHit[],
): ThinkerHit[] =>
  cited.flatMap((author): ThinkerHit[] => {
    const { thinker } = author;
    if (thinker === undefined || known.some((hit) => hit.thinker === thinker)) return [];
    const name = prose.find((token) => namedAuthors([author], [token]).length > 0);
    const from = name === undefined ? -1 : tokens.indexOf(name);
    return from < 0 ? [] : [{ thinker, from, to: from + 1, agrees: true, isAdjective: false }];
  });

/** What holds for one article only: how it cites and what it calls things. */
interface ArticleUsage {
  readonly cited: CitationReader;
  readonly aliases: ReturnType<typeof aliasIndex>;
  readonly terms: LabelIndex<EnglishTerm>;
}

function readSentence(paragraph: Paragraph, sentence: string, references: ReferenceList, own: ArticleUsage): Passage {
  const tokens = tokensOf(sentence);
  const theoryWords = THEORY_WORDS.hits(sentence, tokens).filter((hit) => {
    const [first, last] = [tokens[hit.from], tokens[hit.to - 1]];
    return first !== undefined && last !== undefined && !isSaidPlainly(sentence, first.start, last.end);
  });
  const { numbers, brackets } = own.cited(sentence);
  const prose =
    brackets.length === 0 ? tokens : tokens.filter(({ start }) => !brackets.some((span) => span.start < start && start < span.end));
  const works = numbers.flatMap((ref) => references.get(ref) ?? []);
  const citedAuthors = works.flatMap(authorsOf);
  const thinkers = thinkersIn(sentence, tokens).filter((hit) => prose.some((token) => token === tokens[hit.from]));
  return {
    paragraph,
    sentence,
    tokens,
    prose,
    concepts: longestOnly(
      [...conceptIndex().hits(sentence, tokens), ...(own.aliases?.hits(sentence, tokens) ?? []), ...followersIn(sentence, tokens)],
      theoryWords,
    ),
    terms: longestOnly(own.terms.hits(sentence, tokens)),
    theoryWords,
    thinkers: [...thinkers, ...spelledOtherwise(citedAuthors, tokens, prose, thinkers)],
    refs: works.map((work) => work.n),
    works,
    citedAuthors,
    titled: [...new Set(works.flatMap(conceptsInTitle))],
  };
}

/** The passages of an article, one list a paragraph. References that the list does not have are left out. */
export function passagesOf(paragraphs: readonly Paragraph[], references: ReferenceList): Passage[][] {
  const terms = articleTerms(paragraphs, [...references.values()]);
  const cited = citationReader(
    paragraphs.map(({ text }) => text),
    [...references.values()],
  );
  const own = { cited, aliases: aliasIndex(terms), terms: termIndex(terms) };
  return paragraphs.map((paragraph) =>
    sentencesOf(paragraph.text).map((sentence) => readSentence(paragraph, sentence.text, references, own)),
  );
}

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
