import { skeleton } from '../../../schema/text/skeleton.ts';
import { fold } from '../../../schema/text/fold.ts';
import { namedAuthors } from './cited-authors.ts';
import { takesUp, type Discussion } from './discussion.ts';
import type { ConceptMention } from './mention.ts';
import type { Passage } from './passages.ts';
import { attributes } from './theory-words.ts';
import { familyOf, type ThinkerHit } from './thinker-index.ts';

/** One key for the spellings of a name: Max Weber and M. Webber. */
const keyOf = (name: string): string => `${fold(name).charAt(0)} ${skeleton(fold(familyOf(name)))}`;

/** Thinkers of whom the vocabulary has no namesake that the text may mean as well. */
const onlyOfTheirName = ({ thinkers }: Passage): ThinkerHit[] => {
  const agreeing = thinkers.filter(({ agrees }) => agrees);
  return agreeing.filter((hit) => agreeing.every((other) => other === hit || other.from !== hit.from));
};

/**
 * Canonical names of those whom the text ties to a mention: the concept's own thinkers, where the sentence, the one before
 * or the one after names them, or, where none is named, the paragraph cites them; and cited authors whom the sentence itself names,
 * or the discussion beside a theory word, a word of authorship or a thinker of the concept. A sentence that names thinkers instead of the theory ties them all.
 */
export function thinkersOfMention(mention: ConceptMention, discussion: Discussion): string[] {
  const { passage, siblings, at, concept } = mention;
  const near = [passage, siblings[at - 1], siblings[at + 1]].flatMap((other) => other?.thinkers ?? []);
  const own = near.filter((named) => named.agrees && concept.thinkers.includes(named.thinker.id)).map((named) => named.thinker.name);
  const ownCited = [...siblings, ...discussion.core]
    .flatMap((part) => part.citedAuthors)
    .filter((author) => !author.isEditor && author.thinker !== undefined && concept.thinkers.includes(author.thinker.id))
    .map((author) => author.name);
  const namesOwn = (part: Passage): boolean => part.thinkers.some((named) => concept.thinkers.includes(named.thinker.id));
  const putForward = discussion.core.filter(
    (part) => part === passage || part.theoryWords.length > 0 || attributes(part.sentence) || namesOwn(part),
  );
  const before = siblings[at - 1];
  const speakers = [...putForward, ...(before !== undefined && takesUp(passage) ? [before] : [])].flatMap((part) => part.prose);
  const cited = namedAuthors(
    discussion.core.flatMap((part) => part.citedAuthors),
    speakers,
  ).map((author) => author.name);
  const unnamed = passage.concepts.length === 0 ? onlyOfTheirName(passage).map(({ thinker }) => thinker.name) : [];
  const byKey = new Map<string, string>();
  for (const name of [...own, ...(own.length === 0 ? ownCited : []), ...cited, ...unnamed])
    if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
  return [...byKey.values()];
}
