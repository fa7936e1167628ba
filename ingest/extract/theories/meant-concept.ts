import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { namedAuthors } from './cited-authors.ts';
import { kinship } from './kin-words.ts';
import { printed, type Passage } from './passages.ts';
import { attributes, statesBasis } from './theory-words.ts';

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
/** Half of the words of a label is enough where its thinker stands by them. */
const ENOUGH_KINSHIP = 0.5;

/** The words from the theory word to the nearest thinker, or the theory word alone where he stands far. */
function phraseOf(passage: Passage): string {
  const word = passage.theoryWords.find((hit) => hit.value === 'theory') ?? passage.theoryWords[0];
  const [name] = passage.thinkers;
  if (word === undefined) return name === undefined ? passage.sentence.slice(0, 40) : printed(passage, name);
  const spans = passage.thinkers
    .map((named) => ({ from: Math.min(word.from, named.from), to: Math.max(word.to, named.to) }))
    .filter((span) => span.to - span.from <= LONGEST_PHRASE)
    .sort((one, other) => one.to - one.from - (other.to - other.from));
  return printed(passage, spans[0] ?? word);
}

const namedIn = (passage: Passage): Set<string> => new Set(passage.thinkers.filter((hit) => hit.agrees).map((hit) => hit.thinker.id));
const citedIn = (passage: Passage): string[] => passage.citedAuthors.flatMap((author) => author.thinker?.id ?? []);

/** The one concept with the greatest worth, if it is at least `enough`. */
function onlyBest(concepts: Iterable<TheoryConcept>, worth: (concept: TheoryConcept) => number, enough: number): TheoryConcept | undefined {
  const valued = [...new Set(concepts)]
    .map((concept) => ({ concept, worth: worth(concept) }))
    .toSorted((one, other) => other.worth - one.worth);
  const [best, second] = valued;
  return best === undefined || best.worth < enough || best.worth === second?.worth ? undefined : best.concept;
}

/** Two thinkers of one concept that the article names elsewhere, more than of any other and half of all. */
function byItsThinkers(named: ReadonlySet<string>, accepted: ReadonlySet<TheoryConcept>): TheoryConcept | undefined {
  const counts = new Map<TheoryConcept, number>();
  for (const concept of [...named].flatMap(conceptsOf)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < Math.max(FEWEST_THINKERS, named.size / 2)) return undefined;
  const best = Array.from(counts.keys()).filter((concept) => counts.get(concept) === most && accepted.has(concept));
  return best.length === 1 ? best[0] : undefined;
}

function meant(passage: Passage, source: Passage, accepted: ReadonlySet<TheoryConcept>): TheoryConcept | undefined {
  const named = namedIn(source);
  const cited = citedIn(source);
  const own = [...named, ...cited].flatMap(conceptsOf);
  const kin = (concept: TheoryConcept): number => kinship(concept, passage.tokens);
  const again = onlyBest(
    own.filter((concept) => accepted.has(concept)),
    kin,
    ENOUGH_KINSHIP,
  );
  if (again !== undefined) return again;
  const isTheoretical = passage.theoryWords.length > 0;
  if (!isTheoretical && !statesBasis(passage.sentence)) return undefined;
  const both = byItsThinkers(named, accepted);
  if (both !== undefined) return both;
  const isNamed = cited.some((id) => named.has(id)) || namedAuthors(source.citedAuthors, source.tokens).length > 0;
  const [titled, ...more] = source.titled;
  if (titled !== undefined && more.length === 0 && isNamed) return titled;
  const akin = onlyBest([...named].flatMap(conceptsOf), kin, ENOUGH_KINSHIP);
  if (akin !== undefined) return akin;
  const only = cited.filter((id) => named.has(id)).flatMap(conceptsOf);
  return isTheoretical && only.length === 1 && attributes(passage.sentence) ? only[0] : undefined;
}

/**
 * The concept that a passage means without one of its labels, and the words that say so. The passage must speak of a theory or of
 * what the article builds on, and it, or the sentence after it that names a thinker, must cite a work. It means the concept that
 * – the title of a work names whose author is named;
 * – a thinker named there put forward and of whose label half the words have a kin in the passage: «модель двухступенчатого потока»;
 * – two thinkers of it put forward together, if the article names it elsewhere;
 * – the one thinker named and cited is known for alone.
 * A concept that the article names elsewhere needs no more than its cited or named thinker and the kin words.
 */
export function meantConcept(
  passage: Passage,
  after: Passage | undefined,
  accepted: ReadonlySet<TheoryConcept>,
): { concept: TheoryConcept; phrase: string } | undefined {
  const source = [passage, after].find((part) => part !== undefined && part.refs.length > 0);
  if (source === undefined || (source !== passage && namedIn(source).size === 0)) return undefined;
  const concept = meant(passage, source, accepted);
  return concept === undefined ? undefined : { concept, phrase: phraseOf(passage) };
}
