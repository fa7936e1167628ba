import type { LabelHit } from './label-index.ts';
import type { Passage } from './passages.ts';
import type { TheoryWord } from './theory-words.ts';
import { isCapitalized, type Token } from './tokens.ts';

/** The words that a theory word governs: token numbers, the last one excluded. */
export interface GovernedTerm {
  readonly from: number;
  readonly to: number;
  readonly head: LabelHit<TheoryWord>;
  /** The term's words without the theory word. */
  readonly words: readonly Token[];
}

const LONGEST = 4;
const GAP = /^[\s«»“”„"'’‘*‑-]*$/u;
const GENITIVE = /[дтн][ыі]ң$/u;
const SMALL_WORD = /^(?:и|в|на|о|об|к|с|для|из|по|которая|который|которое|это|эта|как|не|мен|пен|бен|және|осы|бұл|оның|сол|ол)$/iu;

/** A Kazakh word that cannot belong to a term that begins after it: in a case of its own, or «proposed by» and the like. */
const STANDS_APART =
  /(?:ны|ні|да|де|та|те|дан|ден|тан|тен|нан|нен|мен|пен|бен)$|^(?:ұсын|дамыт|енгіз|жаса|әзірле|қалыптастыр|жүйеле|сипатта|негізде|баянда)\p{L}{0,6}[ғгқк][ае]н$/u;

/** Walks from a theory word over the words beside it, up to a mark of punctuation, a name or a small word. */
function walk(passage: Passage, start: number, step: 1 | -1): number {
  const { tokens, sentence } = passage;
  let at = start;
  while (Math.abs(at - start) < LONGEST) {
    const token = tokens[at];
    const nearer = tokens[at - step];
    if (token === undefined || nearer === undefined || SMALL_WORD.test(token.text) || /\d/.test(token.text)) break;
    const gap = step > 0 ? sentence.slice(nearer.end, token.start) : sentence.slice(token.end, nearer.start);
    const isName = isCapitalized(token) && (step > 0 || GENITIVE.test(token.text)) && !/[«“"]$/u.test(sentence.slice(0, token.start));
    const standsApart = step < 0 && at !== start && STANDS_APART.test(token.text);
    if (!GAP.test(gap) || isName || standsApart) break;
    at += step;
  }
  return at;
}

const ADJECTIVE = /(?:ая|ое|ой|ую|ым|ого|ий|ый)$/u;

/** Where the adjectives begin that stand before a Russian theory word: «новая экономическая теория миграции». */
function adjectivesBefore({ tokens }: Passage, head: number): number {
  let at = head;
  while (head - at < LONGEST && ADJECTIVE.test(tokens[at - 1]?.text ?? '') && !SMALL_WORD.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** The terms of a Kazakh or Russian sentence that a theory word governs: before it in Kazakh, on both sides in Russian. */
export const governedTerms = (passage: Passage): GovernedTerm[] =>
  passage.theoryWords
    .map((word) =>
      passage.paragraph.language === 'ru'
        ? { word, from: adjectivesBefore(passage, word.from), to: walk(passage, word.to, 1) }
        : { word, from: walk(passage, word.from - 1, -1) + 1, to: word.from },
    )
    .map(({ word, from, to }) => ({
      from,
      to,
      head: word,
      words: passage.tokens.slice(from, to).filter((_, at) => from + at < word.from || from + at >= word.to),
    }))
    .filter(({ words }) => words.length > 0);
