import type { ConceptMention } from './mention.ts';
import type { Passage } from './passages.ts';

/** The sentence goes on about what was said before. */
const GOES_ON =
  /(?:^|[^\p{L}])(?:ол|оның|оны|онда|олар|бұл|мұндай|осы|аталған|автор(?:дың|лар)?|он|она|они|его|ее|их|это[йтм]?|эти|данн\p{L}+|автор[аы]?|it|its|he|she|they|their|this|these|such|the authors?)(?:[^\p{L}]|$)/iu;
const AUTHOR_GOES_ON = /(?:^|[^\p{L}])(?:автор(?:дың|лар|лары|ы|а)?|the authors?|the author's)(?:[^\p{L}]|$)/iu;

const goesOn = (passage: Passage): boolean => GOES_ON.test(passage.sentence);

const namesOwnThinker = (mention: ConceptMention, passage: Passage): boolean =>
  passage.thinkers.some((named) => mention.concept.thinkers.includes(named.thinker.id));

/** The passage turns to a concept that has nothing to do with the mention's. */
const turnsAway = (mention: ConceptMention, passage: Passage): boolean =>
  passage.concepts.some(
    ({ value: { concept } }) =>
      concept !== mention.concept &&
      !concept.broader.includes(mention.concept.id) &&
      !mention.concept.broader.includes(concept.id) &&
      !concept.thinkers.some((thinker) => mention.concept.thinkers.includes(thinker)),
  );

/** References of the sentence after, where it continues the discussion of a concept that its own sentence cites nothing for. */
function following(mention: ConceptMention): readonly number[] {
  const next = mention.siblings[mention.at + 1];
  if (next === undefined || turnsAway(mention, next)) return [];
  return namesOwnThinker(mention, next) || goesOn(next) ? next.refs : [];
}

/** References of an earlier sentence of the paragraph: of the nearest that names the concept's thinker, or whose author goes on speaking. */
function preceding(mention: ConceptMention): readonly number[] {
  const earlier = mention.siblings.slice(0, mention.at).reverse();
  const ofThinker = earlier.find((passage) => passage.refs.length > 0 && namesOwnThinker(mention, passage));
  if (ofThinker !== undefined) return ofThinker.refs;
  if (!AUTHOR_GOES_ON.test(mention.passage.sentence)) return [];
  return earlier.find((passage) => passage.refs.length > 0)?.refs ?? [];
}

/** Adds the references of later sentences of the paragraph that cite one of these again. */
function continued(mention: ConceptMention, refs: readonly number[]): number[] {
  const all = new Set(refs);
  for (const passage of mention.siblings.slice(mention.at + 1)) {
    if (passage.refs.length === 0) continue;
    if (!passage.refs.some((ref) => all.has(ref)) || turnsAway(mention, passage)) break;
    for (const ref of passage.refs) all.add(ref);
  }
  return [...all];
}

/**
 * The references that the text prints for a mention: those of its sentence; where it has none, those of the sentence
 * that continues it or of the earlier one whose thinker it takes up. Sentences that cite the same work again
 * without turning to another concept belong to the same discussion.
 */
export function refsOfMention(mention: ConceptMention): number[] {
  const own = mention.passage.refs;
  if (mention.passage.paragraph.part === 'abstract') return [...own];
  const next = own.length > 0 ? own : following(mention);
  const refs = next.length > 0 ? next : preceding(mention);
  return continued(mention, refs).sort((one, other) => one - other);
}
