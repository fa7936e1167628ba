import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import type { ConceptMention } from './mention.ts';
import { namedAuthors } from './cited-authors.ts';
import type { Passage } from './passages.ts';

/** Sentences in which the text speaks of a mention and prints references for it. */
export interface Discussion {
  /** The mention's own sentence, or the one that continues it. */
  readonly core: readonly Passage[];
  readonly refs: readonly number[];
}

const ANAPHOR =
  'автор|автордың|автора|ол|оның|оны|олар|олардың|бұл|мұндай|осы|он|она|они|его|ее|их|это|этот|эта|эти|it|its|he|she|they|their|this|these';
const BEGINS_WITH_ANAPHOR = new RegExp(`^[«“"(]?(?:${ANAPHOR})(?=[^\\p{L}])`, 'iu');
const AFTER_CONNECTIVE = new RegExp(
  `^(?:дегенмен|алайда|сонымен қатар|сондай-ақ|однако|при этом|кроме того|however|moreover|in addition|nevertheless)(?=[^\\p{L}]).*[^\\p{L}](?:${ANAPHOR})(?=[^\\p{L}])`,
  'iu',
);
const AUTHOR_GOES_ON =
  /(?:^|[^\p{L}])(?:the authors?|the author's|автор (?:көрсет|атап|айт)\p{L}*|авторы? (?:отмеча|указыва|счита)\p{L}*)(?:[^\p{L}]|$)/iu;

/** A discussion stays within so many sentences. */
const REACH = 12;
const later = (mention: ConceptMention): readonly Passage[] => mention.siblings.slice(mention.at + 1, mention.at + 1 + REACH);
const earlierThan = (mention: ConceptMention): Passage[] =>
  mention.siblings.slice(Math.max(0, mention.at - REACH), mention.at).toReversed();

/** The sentence goes on about what the one before speaks of. */
export const takesUp = (passage: Passage): boolean => BEGINS_WITH_ANAPHOR.test(passage.sentence) || AFTER_CONNECTIVE.test(passage.sentence);

const hasOwnThinker = (mention: ConceptMention, passage: Passage): boolean =>
  passage.thinkers.some((named) => mention.concept.thinkers.includes(named.thinker.id));

const citesOwnThinker = (mention: ConceptMention, passage: Passage): boolean =>
  passage.citedAuthors.some((author) => author.thinker !== undefined && mention.concept.thinkers.includes(author.thinker.id));

/** Concepts of which a passage speaks: a label that nothing anchors is no change of subject. */
export type Subjects = (passage: Passage) => readonly TheoryConcept[];

/** Kin: one is broader than the other, or both are of one thinker. */
const isKin = (mention: ConceptMention, others: readonly TheoryConcept[]): boolean =>
  others.every(
    (concept) =>
      concept === mention.concept ||
      concept.broader.includes(mention.concept.id) ||
      mention.concept.broader.includes(concept.id) ||
      concept.thinkers.some((thinker) => mention.concept.thinkers.includes(thinker)),
  );

const isAboutOther = (mention: ConceptMention, others: readonly TheoryConcept[]): boolean =>
  others.some((concept) => concept !== mention.concept);

const namesOtherThinker = (mention: ConceptMention, passage: Passage): boolean =>
  passage.thinkers.length > 0 && !hasOwnThinker(mention, passage);

/**
 * The next sentence that cites something, where it continues the mention: it takes it up with a pronoun or names its thinker;
 * after a sentence that names the thinker, or follows one that does, the rest of the paragraph does, up to another thinker or concept. The next paragraph continues it
 * only where it opens with a pronoun.
 */
function following(mention: ConceptMention, subjects: Subjects): Passage | undefined {
  const before = mention.siblings[mention.at - 1];
  const opened = hasOwnThinker(mention, mention.passage) || (before !== undefined && hasOwnThinker(mention, before));
  const sequel = mention.sequel !== undefined && takesUp(mention.sequel) ? [mention.sequel] : [];
  for (const [step, next] of [...later(mention), ...sequel].entries()) {
    const continues =
      (step === 0 && takesUp(next)) ||
      ((opened || hasOwnThinker(mention, next)) && isKin(mention, subjects(next)) && !namesOtherThinker(mention, next));
    if (!continues) return undefined;
    if (next.refs.length > 0) return next;
  }
  return undefined;
}

/** An earlier sentence with references: the nearest that names the mention's thinker, or whose author goes on speaking. */
function preceding(mention: ConceptMention): Passage | undefined {
  const earlier = earlierThan(mention);
  const ofThinker = earlier.find(
    (passage) => passage.refs.length > 0 && (hasOwnThinker(mention, passage) || citesOwnThinker(mention, passage)),
  );
  if (ofThinker !== undefined || !AUTHOR_GOES_ON.test(mention.passage.sentence)) return ofThinker;
  return earlier.find((passage) => passage.refs.length > 0);
}

/** References of a later collective citation ([27-29]) whose author the mention's sentence names. */
const byNamedAuthor = (mention: ConceptMention): number[] =>
  later(mention)
    .flatMap((passage) => passage.citedAuthors.filter((author) => namedAuthors([author], mention.passage.prose).length > 0))
    .map((author) => author.ref);

/** Later sentences of the paragraph that speak of no other concept and cite one of the works again, or name the mention's thinker, too. */
function continued(mention: ConceptMention, refs: readonly number[], subjects: Subjects): number[] {
  const all = new Set(refs);
  for (const passage of later(mention)) {
    if (passage.refs.length === 0 || passage.refs.every((ref) => all.has(ref))) continue;
    const goesOn = passage.refs.some((ref) => all.has(ref)) || hasOwnThinker(mention, passage);
    if (!goesOn || isAboutOther(mention, subjects(passage))) break;
    for (const ref of passage.refs) all.add(ref);
  }
  return [...all].sort((one, other) => one - other);
}

/**
 * Which references the text prints for a mention: those of its sentence; where it has none, those of the sentence
 * that continues it, of the earlier one whose thinker or author it takes up, or of a later list where a person it names
 * is an author. Sentences that cite the same work again belong to the same discussion.
 */
export function discussionOf(mention: ConceptMention, subjects: Subjects): Discussion {
  const { passage } = mention;
  if (passage.refs.length > 0) return { core: [passage], refs: continued(mention, passage.refs, subjects) };
  const next = following(mention, subjects);
  if (next !== undefined) return { core: [passage, next], refs: continued(mention, next.refs, subjects) };
  const earlier = preceding(mention);
  return { core: [passage], refs: earlier === undefined ? byNamedAuthor(mention) : continued(mention, earlier.refs, subjects) };
}
