import type { TextCandidate } from './engine.ts';
import { SEARCHABLE, type SearchableLabel, type SearchHit } from './graph-store.ts';

const PREFIX_WEIGHT = 0.8;
const SKELETON_WEIGHT = 0.5;

/** Words weigh by their length, so that `capital` counts for more than `of`. */
function scoreOf(terms: { words: readonly string[]; skeletons: readonly string[] }, tokens: ReadonlySet<string>): number {
  const last = terms.words.at(-1);
  const scoreOfWord = (word: string): number => {
    if (tokens.has(word)) return word.length;
    if (word !== last) return 0;
    return [...tokens].some((token) => token.startsWith(word)) ? PREFIX_WEIGHT * word.length : 0;
  };
  const words = terms.words.reduce((sum, word) => sum + scoreOfWord(word), 0);
  const skeletons = terms.skeletons.filter((skeleton) => tokens.has(skeleton));
  const score = words + SKELETON_WEIGHT * skeletons.join('').length;
  // Among equals the one with less beside the words is nearer.
  return score === 0 ? 0 : score + 1 / (1 + tokens.size);
}

/**
 * Orders candidates: printed words before sound-alikes, then more of the query before less, then id.
 * A node with several searchable labels counts as the first of them in SEARCHABLE (an Article, not a Work).
 */
export function rankHits(
  terms: { words: readonly string[]; skeletons: readonly string[] },
  labels: readonly SearchableLabel[],
  candidates: readonly TextCandidate[],
): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const { id, labels: own, searchText } of candidates) {
    const label = SEARCHABLE.find((name) => own.includes(name));
    if (label === undefined || !labels.includes(label)) continue;
    const score = scoreOf(terms, new Set(searchText.split(' ')));
    if (score > 0) hits.set(id, { id, label, score });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
