import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { namedAuthors } from './cited-authors.ts';
import { standsInTitle } from './discovery.ts';
import { firstKin, kinship, namesFollowers } from './kin-words.ts';
import { printed, type Passage } from './passages.ts';
import { attributes, statesBasis } from './theory-words.ts';
import { familyOf } from './thinker-index.ts';
import type { Token } from './tokens.ts';

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

/** The words of a passage without those of the titles of works in quotation marks. */
const spokenWords = ({ sentence, tokens }: Passage): readonly Token[] =>
  /[«“]/u.test(sentence) ? tokens.filter(({ start, end }) => !standsInTitle(sentence, start, end)) : tokens;

const FEWEST_THINKERS = 2;
const LONGEST_PHRASE = 10;
/** Half of the words of a label is enough where its thinker stands by them. */
const ENOUGH_KINSHIP = 0.5;

/** The words from the theory word to the nearest thinker, or the theory word alone where he stands far; without one, the kin words. */
function phraseOf(passage: Passage, concept: TheoryConcept): string {
  const word = passage.theoryWords.find((hit) => hit.value === 'theory') ?? passage.theoryWords[0] ?? firstKin(concept, passage.tokens);
  if (word === undefined) return passage.thinkers[0] === undefined ? '' : printed(passage, passage.thinkers[0]);
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

/** Whether the name of the concept has that of a thinker whose adjective the passage prints: Coasean, Coase theorem. */
const isNamedAfter = ({ prefLabel, thinkers }: TheoryConcept, passage: Passage): boolean =>
  passage.thinkers.some(
    ({ thinker, isAdjective }) => isAdjective && thinkers.includes(thinker.id) && prefLabel.en.includes(familyOf(thinker.name)),
  );

/** What a passage means that itself cites a work. */
function meantByCiting(passage: Passage, accepted: ReadonlySet<TheoryConcept>): TheoryConcept | undefined {
  const named = namedIn(passage);
  const cited = citedIn(passage);
  const own = [...named, ...cited].flatMap(conceptsOf).filter((concept) => accepted.has(concept));
  const isItsOwn = ({ thinkers }: TheoryConcept): boolean =>
    thinkers.some((id) => named.has(id)) ||
    passage.citedAuthors.every(({ thinker }) => thinker !== undefined && thinkers.includes(thinker.id));
  const again = onlyBest(
    own.filter((concept) => isItsOwn(concept) || kinship(concept, spokenWords(passage)) > ENOUGH_KINSHIP),
    (concept) => kinship(concept, spokenWords(passage)),
    ENOUGH_KINSHIP,
  );
  if (again !== undefined) return again;
  const ofCited = cited.filter((id) => named.has(id)).flatMap(conceptsOf);
  const isClear = (concept: TheoryConcept): boolean => passage.titled.includes(concept) || namesFollowers(concept, passage.tokens);
  const byWork = onlyBest(ofCited, (concept) => (isClear(concept) ? 1 : kinship(concept, spokenWords(passage), 2)), ENOUGH_KINSHIP);
  if (byWork !== undefined) return byWork;
  const [eponym, ...others] = ofCited.filter((concept) => isNamedAfter(concept, passage));
  if (eponym !== undefined && others.length === 0) return eponym;
  const isTheoretical = passage.theoryWords.length > 0;
  if (!isTheoretical && !statesBasis(passage.sentence)) return undefined;
  const both = byItsThinkers(named, accepted);
  if (both !== undefined) return both;
  const isNamed = cited.some((id) => named.has(id)) || namedAuthors(passage.citedAuthors, passage.prose).length > 0;
  const [titled, ...more] = passage.titled;
  if (titled !== undefined && more.length === 0 && isNamed) return titled;
  return isTheoretical && ofCited.length === 1 && attributes(passage.sentence) ? ofCited[0] : undefined;
}

/** A theory word, kin words and a thinker, named here or in the next sentence, who is cited. */
function meantByKin(passage: Passage, source: Passage): TheoryConcept | undefined {
  if (passage.theoryWords.length === 0 && !statesBasis(passage.sentence)) return undefined;
  return onlyBest([...namedIn(source)].flatMap(conceptsOf), (concept) => kinship(concept, spokenWords(passage)), ENOUGH_KINSHIP);
}

/** Theory words that speak of many theories: «мектептер», «theories». */
const PLURAL = /(?:[лдт][ае]р\p{L}{0,5}|[^s]s)$/iu;

/**
 * A name alone is no theory: a word must be kin to the concept's, or a theory word stand in the thinker's own sentence.
 * «Schools» in a sentence before his says nothing of which school is his.
 */
function saysMoreThanName(passage: Passage, concept: TheoryConcept): boolean {
  const isItsSentence = passage.thinkers.some((hit) => hit.agrees) || passage.works.length > 0;
  const singular = passage.theoryWords.filter(({ from, to }) => !PLURAL.test(printed(passage, { from, to })));
  if (passage.theoryWords.length > 0) return isItsSentence || singular.length > 0;
  return firstKin(concept, spokenWords(passage)) !== undefined || isNamedAfter(concept, passage) || namesFollowers(concept, passage.tokens);
}

/**
 * The concept that a passage means without one of its labels, and the words that say so. It, or the sentence after it, must cite a
 * work. It means the concept that
 * – the title of a work names whose author is named;
 * – a thinker named there put forward and of whose label half the words have a kin in the passage: «модель двухступенчатого потока»;
 * – two thinkers of it put forward together, if the article names it elsewhere;
 * – the one thinker named and cited is known for alone.
 * A concept that the article names elsewhere needs no more than kin words and its thinker: named, or alone cited, or more than half the words.
 */
export function meantConcept(
  passage: Passage,
  after: Passage | undefined,
  accepted: ReadonlySet<TheoryConcept>,
): { concept: TheoryConcept; phrase: string } | undefined {
  const source = [passage, after].find((part) => part !== undefined && part.refs.length > 0);
  if (source === undefined) return undefined;
  const concept = (source === passage ? meantByCiting(passage, accepted) : undefined) ?? meantByKin(passage, source);
  if (concept === undefined || (!accepted.has(concept) && !saysMoreThanName(passage, concept))) return undefined;
  return { concept, phrase: phraseOf(passage, concept) };
}
