import type { ConceptHit, ConceptLabel } from './concept-index.ts';
import type { Passage } from './passages.ts';
import { attributes, isMethodsSection, statesBasis, type TheoryWord } from './theory-words.ts';

/**
 * How far the text anchors a hit, from most to least: `thinker` (its own stands by it) serves every label, `strong` all but those
 * without their word for theory, `any` and `cited` (nothing but a citation in the sentence) those that aren't everyday phrases,
 * `none` only terms of art.
 */
export type Anchor = 'thinker' | 'strong' | 'any' | 'cited' | 'none';

/** The text speaks of it as a theory, and does not only cite something beside it. */
export const isSpokenOf = (anchor: Anchor): boolean => anchor !== 'cited' && anchor !== 'none';

/** A theory word stands within so many words after its term in Kazakh, before it in Russian and English. */
const REACH = 4;
const BREAK = /[.;:!?]/u;

const OPENING = /[«“„"'‘*]\s?$/u;
const CLOSING = /^\p{L}{0,6}\s?[»”"'’*]/u;
const QUOTE_INSIDE = /[«»“”„"]/u;
const GLOSS_AFTER = /^[»”"]?\s?\(\s?[A-Za-z]/u;

function textBetween(passage: Passage, from: number, to: number): string {
  const [left, right] = [passage.tokens[from], passage.tokens[to]];
  return left === undefined || right === undefined ? '' : passage.sentence.slice(left.end, right.start);
}

/** The theory word that governs the hit, if one does. */
function governedBy(hit: ConceptHit, passage: Passage): TheoryWord | undefined {
  const isKazakh = hit.value.language === 'kk';
  const governs = passage.theoryWords.filter((word) => {
    const after = word.from - hit.to;
    const before = hit.from - word.to;
    if (after >= 0 && after < (isKazakh ? REACH : 1)) return !BREAK.test(textBetween(passage, hit.to - 1, word.from));
    return !isKazakh && before >= 0 && before < REACH && !BREAK.test(textBetween(passage, word.to - 1, hit.from));
  });
  return governs.find((word) => word.value !== 'loose')?.value ?? governs[0]?.value;
}

/** What the label as printed says of itself: «модернизация теориясы» that it is a theory, «жүйелік тәсіл» an approach. */
const ownWords = (hit: ConceptHit, passage: Passage): TheoryWord[] =>
  passage.theoryWords.filter((word) => word.from >= hit.from && word.to <= hit.to).map((word) => word.value);

/** Quotation marks stand around the hit or a part of it («сұйық» қоғам), or a gloss in Latin letters follows in brackets. */
function isSetOff(hit: ConceptHit, passage: Passage): boolean {
  const [first, last] = [passage.tokens[hit.from], passage.tokens[hit.to - 1]];
  if (first === undefined || last === undefined) return false;
  const { sentence } = passage;
  if (QUOTE_INSIDE.test(sentence.slice(first.start, last.end))) return true;
  const after = sentence.slice(last.end, last.end + 8);
  if (hit.value.language !== 'en' && GLOSS_AFTER.test(after)) return true;
  return OPENING.test(sentence.slice(Math.max(0, first.start - 2), first.start)) && CLOSING.test(after);
}

/** A term in Latin letters stands out in a Cyrillic text. */
const isForeign = (hit: ConceptHit, passage: Passage): boolean => hit.value.language === 'en' && passage.paragraph.language !== 'en';

/** Whether the passage names one of the concept's thinkers outside the hit itself, or cites a work of his. */
function hasThinker(hit: ConceptHit, passage: Passage | undefined): boolean {
  if (passage === undefined) return false;
  const own = hit.value.concept.thinkers;
  const inside = (from: number, to: number): boolean => passage.concepts.includes(hit) && from < hit.to && hit.from < to;
  return (
    passage.thinkers.some((named) => named.agrees && own.includes(named.thinker.id) && !inside(named.from, named.to)) ||
    passage.citedAuthors.some((author) => author.thinker !== undefined && own.includes(author.thinker.id))
  );
}

/**
 * What the text offers as an anchor for a hit.
 * Thinker: its own is named or cited in this sentence or the one before.
 * Strong: a theory word governs it or is part of it
 * (but generic methods, «салыстырмалы талдау», need their thinker, and generic approaches, «жүйелік тәсіл», that the article
 * says it builds on them); it is set off and cited; a loose theory word and a citation.
 * Any: it is set off or foreign; a loose theory word; its thinker elsewhere in the paragraph; a statement that the article builds on it or
 * that somebody proposes it; for a method, the section on methods; the whole of a keyword, by which the authors name their subject.
 *
 * @param siblings the passages of the paragraph, of which this is number `at`
 */
export function anchorOf(hit: ConceptHit, passage: Passage, siblings: readonly Passage[], at: number): Anchor {
  const { concept, needs } = hit.value;
  const before = siblings[at - 1];
  if (passage.paragraph.part === 'keyword') return hit.to - hit.from === passage.tokens.length ? 'any' : 'none';
  if (hasThinker(hit, passage) || hasThinker(hit, before)) return 'thinker';
  if (hit.value.byFollowers === true) return hasThinker(hit, siblings[at + 1]) ? 'thinker' : 'none';
  const own = ownWords(hit, passage);
  const isGenericMethod = needs === 'strong' && concept.kind === 'method';
  const isGenericApproach = needs === 'strong' && own.includes('approach') && !statesBasis(passage.sentence);
  const word = governedBy(hit, passage) ?? own[0];
  const isCalledTheory = [word, ...own].some((value) => value === 'theory' || value === 'approach');
  if (isCalledTheory && !isGenericMethod && !isGenericApproach) return 'strong';
  const cited = passage.refs.length > 0;
  const setOff = isSetOff(hit, passage);
  if (cited && (setOff || (word !== undefined && !isGenericMethod))) return 'strong';
  const told = statesBasis(passage.sentence) || (cited && attributes(passage.sentence));
  const atWork = concept.kind === 'method' && isMethodsSection(passage.paragraph.section);
  if (setOff || word !== undefined || told || atWork || isForeign(hit, passage) || siblings.some((other) => hasThinker(hit, other)))
    return 'any';
  return cited ? 'cited' : 'none';
}

/** What each anchor is enough for. */
const SERVES: Readonly<Record<Anchor, readonly ConceptLabel['needs'][]>> = {
  thinker: ['none', 'any', 'quoted', 'strong', 'thinker'],
  strong: ['none', 'any', 'quoted', 'strong'],
  any: ['none', 'any', 'quoted'],
  cited: ['none', 'any'],
  none: ['none'],
};

/** Whether the anchor is enough for the label. */
export const isAnchored = (hit: ConceptHit, anchor: Anchor): boolean => SERVES[anchor].includes(hit.value.needs);
