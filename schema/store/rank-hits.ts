import type { TextCandidate } from './engine.ts';
import { SEARCHABLE, type SearchableLabel, type SearchHit } from './graph-store.ts';
import type { SearchQuery } from './search-query.ts';

/** A word counts its length, so that `capital` counts for more than `of`; less where it is not the word itself. */
const WEIGHT = { word: 1, wordPrefix: 0.8, skeleton: 0.5, skeletonPrefix: 0.3 } as const;

function scoreOf(query: SearchQuery, searchText: string): number {
  const tokens = new Set(searchText.split(' '));
  const whole = (list: readonly string[]): number => list.reduce((sum, token) => (tokens.has(token) ? sum + token.length : sum), 0);
  const begun = (prefix: string | null): number =>
    prefix !== null && !tokens.has(prefix) && [...tokens].some((token) => token.startsWith(prefix)) ? prefix.length : 0;

  const score =
    WEIGHT.word * whole(query.words) +
    WEIGHT.wordPrefix * begun(query.wordPrefix) +
    WEIGHT.skeleton * whole(query.skeletons) +
    WEIGHT.skeletonPrefix * begun(query.skeletonPrefix);
  // Among equals the one with less beside the words is nearer.
  return score === 0 ? 0 : score + 1 / (1 + tokens.size);
}

/**
 * Orders candidates: printed words before sound-alikes, then more of the query before less, then id.
 * A node with several searchable labels counts as the first of them in SEARCHABLE (an Article, not a Work).
 */
export function rankHits(query: SearchQuery, labels: readonly SearchableLabel[], candidates: readonly TextCandidate[]): SearchHit[] {
  const hits = new Map<string, SearchHit>();
  for (const { id, labels: own, searchText } of candidates) {
    const label = SEARCHABLE.find((name) => own.includes(name));
    if (label === undefined || !labels.includes(label)) continue;
    const score = scoreOf(query, searchText);
    if (score > 0) hits.set(id, { id, label, score });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
