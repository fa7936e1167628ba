import type { TextCandidate } from './engine.ts';
import { SEARCHABLE, type SearchableLabel, type SearchHit } from './graph-store.ts';
import type { SearchQuery } from './search-query.ts';

/** A word counts its length, so that `capital` counts for more than `of`; less where it is not the word itself. */
const WEIGHT = { word: 1, wordPrefix: 0.8, skeleton: 0.5, skeletonPrefix: 0.3 } as const;

/** A word or skeleton that is looked for, or the beginning of one, and what a node that has it scores. */
export interface SearchTerm {
  readonly token: string;
  readonly weight: number;
  /** Only words that begin with it count, not the word itself. */
  readonly isBeginning: boolean;
}

const term = (token: string, weight: number, isBeginning: boolean): SearchTerm => ({ token, weight: weight * token.length, isBeginning });

/** What a query looks for. */
export function termsOf({ words, skeletons, wordPrefix, skeletonPrefix }: SearchQuery): SearchTerm[] {
  return [
    ...words.map((word) => term(word, WEIGHT.word, false)),
    ...(wordPrefix === null ? [] : [term(wordPrefix, WEIGHT.wordPrefix, true)]),
    ...skeletons.map((skeleton) => term(skeleton, WEIGHT.skeleton, false)),
    ...(skeletonPrefix === null ? [] : [term(skeletonPrefix, WEIGHT.skeletonPrefix, true)]),
  ];
}

const has = (tokens: ReadonlySet<string>, { token, isBeginning }: SearchTerm): boolean =>
  isBeginning ? !tokens.has(token) && [...tokens].some((each) => each.startsWith(token)) : tokens.has(token);

function scoreOf(terms: readonly SearchTerm[], searchText: string): number {
  const tokens = new Set(searchText.split(' '));
  const score = terms.reduce((sum, each) => (has(tokens, each) ? sum + each.weight : sum), 0);
  // Among equals the one with less beside the words is nearer.
  return score === 0 ? 0 : score + 1 / (1 + tokens.size);
}

/**
 * Orders candidates: printed words before sound-alikes, then more of the query before less, then id.
 * A node with several searchable labels counts as the first of them in SEARCHABLE (an Article, not a Work).
 */
export function rankHits(query: SearchQuery, labels: readonly SearchableLabel[], candidates: readonly TextCandidate[]): SearchHit[] {
  const terms = termsOf(query);
  const hits = new Map<string, SearchHit>();
  for (const { id, labels: own, searchText } of candidates) {
    const label = SEARCHABLE.find((name) => own.includes(name));
    if (label === undefined || !labels.includes(label)) continue;
    const score = scoreOf(terms, searchText);
    if (score > 0) hits.set(id, { id, label, score });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
