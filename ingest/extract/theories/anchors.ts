import type { ConceptHit } from './concept-index.ts';
import type { Passage } from './passages.ts';
import { statesBasis, type TheoryWord } from './theory-words.ts';

/** Theory words stand after their term in Kazakh (within this many words), before it in Russian and English. */
const KAZAKH_REACH = 4;
const GENITIVE_REACH = 4;
const BREAK = /[.;:!?]/u;

const OPENING = /[«“„"'‘*]\s?$/u;
const CLOSING = /^\p{L}{0,6}\s?[»”"'’*]/u;
const QUOTE_INSIDE = /[«»“”„"]/u;

/** How far a hit is anchored: `strong` evidence serves every concept, `any` only those whose label is narrow enough. */
export type Anchor = 'strong' | 'any' | 'none';

function textBetween(passage: Passage, from: number, to: number): string {
  const [left, right] = [passage.tokens[from], passage.tokens[to]];
  return left === undefined || right === undefined ? '' : passage.sentence.slice(left.end, right.start);
}

/** The theory word that governs the hit, if one does. */
function governedBy(hit: ConceptHit, passage: Passage): TheoryWord | undefined {
  const { language } = hit.value;
  const governs = passage.theoryWords.filter((word) => {
    const after = word.from - hit.to;
    const before = hit.from - word.to;
    if (after >= 0 && after < (language === 'kk' ? KAZAKH_REACH : 1)) return !BREAK.test(textBetween(passage, hit.to - 1, word.from));
    if (language !== 'kk' && before >= 0 && before < GENITIVE_REACH) return !BREAK.test(textBetween(passage, word.to - 1, hit.from));
    return false;
  });
  return governs.some((word) => word.value === 'theory') ? 'theory' : governs[0]?.value;
}

/** Whether quotation marks stand around the hit, or around a part of it («сұйық» қоғам). */
function isQuoted(hit: ConceptHit, passage: Passage): boolean {
  const [first, last] = [passage.tokens[hit.from], passage.tokens[hit.to - 1]];
  if (first === undefined || last === undefined) return false;
  const { sentence } = passage;
  if (QUOTE_INSIDE.test(sentence.slice(first.start, last.end))) return true;
  return OPENING.test(sentence.slice(Math.max(0, first.start - 2), first.start)) && CLOSING.test(sentence.slice(last.end, last.end + 8));
}

/** Whether a thinker of the concept is named in one of the passages. */
const namesThinker = (hit: ConceptHit, passages: readonly (Passage | undefined)[]): boolean =>
  passages.some((passage) => passage?.thinkers.some((named) => hit.value.concept.thinkers.includes(named.thinker.id)) ?? false);

/**
 * What the text offers as an anchor for a hit.
 * Strong: a theory word governs it or is part of it, or its own thinker is named in this sentence or the one before;
 * for a strong-labelled method only the thinker, since «салыстырмалы тәсіл» alone is a generic method.
 * Any: quotation marks, a loose theory word, a citation in the sentence, its thinker in the next sentence,
 * the statement that the article builds on it.
 */
export function anchorOf(hit: ConceptHit, passage: Passage, before: Passage | undefined, after: Passage | undefined): Anchor {
  if (namesThinker(hit, [passage, before])) return 'strong';
  const word = governedBy(hit, passage);
  if ((word === 'theory' || hit.value.saysTheory) && !(hit.value.needs === 'strong' && hit.value.concept.kind === 'method'))
    return 'strong';
  const cited = passage.refs.length > 0;
  const quoted = isQuoted(hit, passage);
  if (quoted && cited) return 'strong';
  return quoted || cited || word !== undefined || namesThinker(hit, [after]) || statesBasis(passage.sentence) ? 'any' : 'none';
}

/** Whether the anchor is enough for the label. */
export const isAnchored = (hit: ConceptHit, anchor: Anchor): boolean =>
  hit.value.needs === 'none' || anchor === 'strong' || (anchor === 'any' && hit.value.needs === 'any');
