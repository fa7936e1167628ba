import type { Reference } from '../../../schema/record/reference.ts';
import { citedPersons } from './cited-persons.ts';
import type { ConceptMention } from './mention.ts';
import { attributes } from './theory-words.ts';

/**
 * Canonical names of those whom the text ties to a mention: the concept's own thinkers, named in the sentence, the one
 * before or the one after; and cited authors whom the sentence names beside a theory word or a word of authorship.
 */
export function thinkersOfMention(mention: ConceptMention, references: ReadonlyMap<number, Reference>): string[] {
  const { passage, siblings, at, concept } = mention;
  const near = [passage, siblings[at - 1], siblings[at + 1]];
  const own = near.flatMap((other) => other?.thinkers ?? []).filter((named) => concept.thinkers.includes(named.thinker.id));
  const puts = passage.theoryWords.length > 0 || attributes(passage.sentence);
  const cited = puts ? citedPersons(passage, references) : [];
  return [...new Set([...own.map((named) => named.thinker.name), ...cited])];
}
