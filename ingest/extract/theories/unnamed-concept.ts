import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import type { Passage } from './passages.ts';
import { attributes } from './theory-words.ts';

let byThinker: Map<string, TheoryConcept[]> | undefined;

function conceptsOf(thinker: string): readonly TheoryConcept[] {
  if (byThinker === undefined) {
    byThinker = new Map();
    for (const concept of theoryVocabulary().theories) {
      for (const id of concept.thinkers) byThinker.set(id, [...(byThinker.get(id) ?? []), concept]);
    }
  }
  return byThinker.get(thinker) ?? [];
}

const FEWEST_THINKERS = 2;

/**
 * The concept that a passage means without naming it: «the theories of such authors as A. [7] and B. [8]».
 * There must be a theory word, a citation and no label. Either two thinkers of one concept that the article names
 * elsewhere stand there, more than of any other and half of all; or one cited thinker whom the vocabulary knows for one concept only puts it forward.
 */
export function unnamedConcept(passage: Passage, accepted: ReadonlySet<TheoryConcept>): TheoryConcept | undefined {
  if (passage.theoryWords.length === 0 || passage.refs.length === 0 || passage.concepts.length > 0) return undefined;
  const named = new Set(passage.thinkers.filter((hit) => hit.agrees).map((hit) => hit.thinker.id));
  const counts = new Map<TheoryConcept, number>();
  for (const concept of [...named].flatMap(conceptsOf)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const best = [...counts].filter(([concept, count]) => count === most && accepted.has(concept)).map(([concept]) => concept);
  if (most >= FEWEST_THINKERS) return best.length === 1 && most >= named.size / 2 ? best[0] : undefined;
  const cited = passage.citedAuthors.filter((author) => author.thinker !== undefined && named.has(author.thinker.id));
  const only = cited.flatMap((author) => (author.thinker === undefined ? [] : conceptsOf(author.thinker.id)));
  return only.length === 1 && attributes(passage.sentence) ? only[0] : undefined;
}
