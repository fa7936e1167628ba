import type { Reference } from '../../../schema/record/reference.ts';
import type { TheoryMention, TheoryUse } from '../../../schema/record/theory-use.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import type { Paragraph } from '../paragraph.ts';
import { isSpokenOf } from './anchors.ts';
import { discussionOf, type Discussion, type Subjects } from './discussion.ts';
import { mentionsOf, type ConceptMention, type TheoryCandidate } from './mention.ts';
import { passagesOf, type Passage } from './passages.ts';
import { roleOf } from './role.ts';
import { statesBasis } from './theory-words.ts';
import { thinkersOfMention } from './thinkers-of-mention.ts';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const toMention = (mention: ConceptMention, { refs }: Discussion): TheoryMention => ({
  phrase: mention.phrase,
  section: mention.passage.paragraph.section,
  paragraph: mention.passage.paragraph.ordinal,
  lines: mention.passage.paragraph.lines,
  language: mention.passage.paragraph.language,
  refs: [...refs],
  sentence: mention.passage.sentence,
});

/** How well a sentence shows the use: announced as a basis, with a thinker, a citation, a theory word, in the body. */
function worthAsEvidence(mention: ConceptMention): number {
  const { passage, concept } = mention;
  const names = passage.thinkers.some((named) => concept.thinkers.includes(named.thinker.id));
  return [
    mention.anchored,
    statesBasis(passage.sentence),
    names,
    names,
    passage.refs.length > 0,
    passage.theoryWords.length > 0,
    passage.paragraph.part === 'body',
  ].filter(Boolean).length;
}

function bestMention(mentions: readonly ConceptMention[]): ConceptMention | undefined {
  return mentions.reduce<ConceptMention | undefined>(
    (best, mention) => (best === undefined || worthAsEvidence(mention) > worthAsEvidence(best) ? mention : best),
    undefined,
  );
}

/** The references of a use: those of the mentions that more than a citation anchors; of all where these print none. */
function refsOf(mentions: readonly ConceptMention[], discussions: readonly Discussion[]): number[] {
  const spoken = discussions.filter((_, at) => isSpokenOf(mentions[at]?.anchor ?? 'none'));
  const refs = spoken.flatMap((discussion) => discussion.refs);
  return unique(refs.length > 0 ? refs : discussions.flatMap((discussion) => discussion.refs)).sort((one, other) => one - other);
}

/** Every study gathers data in some way; how is of note only where the article says after whom. */
const GATHERS_DATA = /\b(?:interviews?|surveys?|questionnaires?|focus groups?|observation)$/iu;

function toUse(mentions: readonly ConceptMention[], discoveredAs: string | undefined, subjects: Subjects): TheoryUse[] {
  const best = bestMention(mentions);
  if (best === undefined) return [];
  const discussed = mentions.map((mention) => ({ mention, discussion: discussionOf(mention, subjects) }));
  const refs = refsOf(
    mentions,
    discussed.map(({ discussion }) => discussion),
  );
  const thinkers = unique(discussed.flatMap(({ mention, discussion }) => thinkersOfMention(mention, discussion)));
  if (GATHERS_DATA.test(best.concept.prefLabel.en) && refs.length === 0 && thinkers.length === 0) return [];
  return [
    {
      canonicalEn: best.concept.prefLabel.en,
      ...(discoveredAs !== undefined && { discoveredAs }),
      kind: best.concept.kind,
      thinkers,
      asPrinted: unique(mentions.map((mention) => mention.phrase)),
      refs,
      evidence: best.passage.sentence,
      role: roleOf(mentions, thinkers, refs),
      mentions: discussed.map(({ mention, discussion }) => toMention(mention, discussion)),
    },
  ];
}

/** The theories of an article, and the phrases of which a curator must say whether they are some. */
export interface FoundTheories {
  /** In the order of their first mention. */
  readonly uses: readonly TheoryUse[];
  readonly candidates: readonly TheoryCandidate[];
}

/**
 * The theories, schools, frameworks and methods that an article draws on: those of the vocabulary, and beyond it those that are
 * discovered by the way the text speaks of them. A use that discovery alone would have found has its name for it in `discoveredAs`.
 *
 * @param paragraphs the abstracts, the keywords (ordinal 0) and the body of one article
 * @param references its reference list; numbers that it does not have are left out
 */
export function findTheories(paragraphs: readonly Paragraph[], references: readonly Reference[]): FoundTheories {
  const byNumber = new Map(references.map((reference) => [reference.n, reference]));
  const { mentions, names, candidates } = mentionsOf(passagesOf(paragraphs, byNumber));
  const spoken = new Map<Passage, TheoryConcept[]>();
  for (const { concept, passage } of Array.from(mentions.values()).flat()) spoken.set(passage, [...(spoken.get(passage) ?? []), concept]);
  const subjects: Subjects = (passage) => spoken.get(passage) ?? [];
  return { uses: Array.from(mentions).flatMap(([concept, of]) => toUse(of, names.get(concept), subjects)), candidates };
}
