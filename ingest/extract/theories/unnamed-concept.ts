import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { printed, type Passage } from './passages.ts';
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

const LONGEST_PHRASE = 10;

/** The words from the theory word to the nearest thinker, or the theory word alone where he stands far. */
function phraseOf(passage: Passage): string {
  const word = passage.theoryWords.find((hit) => hit.value === 'theory') ?? passage.theoryWords[0];
  if (word === undefined) return '';
  const spans = passage.thinkers
    .map((named) => ({ from: Math.min(word.from, named.from), to: Math.max(word.to, named.to) }))
    .filter((span) => span.to - span.from <= LONGEST_PHRASE)
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  return printed(passage, spans[0] ?? word);
}

function meant(passage: Passage, accepted: ReadonlySet<TheoryConcept>): TheoryConcept | undefined {
  const named = new Set(passage.thinkers.filter((hit) => hit.agrees).map((hit) => hit.thinker.id));
  const counts = new Map<TheoryConcept, number>();
  for (const concept of [...named].flatMap(conceptsOf)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most >= FEWEST_THINKERS) {
    const best = Array.from(counts.keys()).filter((concept) => counts.get(concept) === most && accepted.has(concept));
    return best.length === 1 && most >= named.size / 2 ? best[0] : undefined;
  }
  const cited = passage.citedAuthors.flatMap((author) => author.thinker?.id ?? []).filter((id) => named.has(id));
  const only = cited.flatMap(conceptsOf);
  return only.length === 1 && attributes(passage.sentence) ? only[0] : undefined;
}

/**
 * The concept that a passage means without naming it, and the words that say so: «the theories of such authors as A. [7] and B. [8]».
 * There must be a theory word, a citation and no label. Either two thinkers of one concept that the article names
 * elsewhere stand there, more than of any other and half of all; or one cited thinker whom the vocabulary knows for
 * one concept only puts it forward.
 */
export function unnamedConcept(
  passage: Passage,
  accepted: ReadonlySet<TheoryConcept>,
): { concept: TheoryConcept; phrase: string } | undefined {
  if (passage.theoryWords.length === 0 || passage.refs.length === 0 || passage.concepts.length > 0) return undefined;
  const concept = meant(passage, accepted);
  return concept === undefined ? undefined : { concept, phrase: phraseOf(passage) };
}
