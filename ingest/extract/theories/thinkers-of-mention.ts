import { namedAuthors } from './cited-authors.ts';
import type { Discussion } from './discussion.ts';
import type { ConceptMention } from './mention.ts';
import { attributes } from './theory-words.ts';

/**
 * Canonical names of those whom the text ties to a mention: the concept's own thinkers, where the sentence, the one before
 * or the one after names them or the sentence cites them; and cited authors whom the discussion names beside a theory word
 * or a word of authorship. A sentence that names thinkers instead of the theory ties them all.
 */
export function thinkersOfMention(mention: ConceptMention, discussion: Discussion): string[] {
  const { passage, siblings, at, concept } = mention;
  const near = [passage, siblings[at - 1], siblings[at + 1]].flatMap((other) => other?.thinkers ?? []);
  const own = near.filter((named) => concept.thinkers.includes(named.thinker.id)).map((named) => named.thinker.name);
  const ownCited = [passage, ...discussion.core]
    .flatMap((part) => part.citedAuthors)
    .filter((author) => author.thinker !== undefined && concept.thinkers.includes(author.thinker.id));
  const putForward = discussion.core.filter((part) => part.theoryWords.length > 0 || attributes(part.sentence));
  const cited = putForward.flatMap((part) => namedAuthors(part.citedAuthors, part.tokens));
  const unnamed = passage.concepts.length === 0 ? passage.thinkers.filter((named) => named.agrees).map((named) => named.thinker.name) : [];
  return [...new Set([...own, ...ownCited.map((author) => author.name), ...cited.map((author) => author.name), ...unnamed])];
}
