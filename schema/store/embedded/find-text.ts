import type grafeo from '@grafeo-db/js';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { SearchableLabel } from '../graph-store.ts';
import type { TextCandidate, TextQuery } from '../engine.ts';
import type { SearchWords } from './search-words.ts';

/** Words that one typed beginning may stand for; a search for many more is slow, and no reader looks through them. */
const COMPLETIONS = 30;

/** What a candidate is ranked by, and no more: a thinker's spellings would be copied with the whole node. */
const candidatesOf = (label: SearchableLabel): string =>
  `MATCH (n:${label}) WHERE id(n) IN $numbers RETURN n.id AS id, labels(n) AS labels, n.${SEARCH_TEXT.property} AS searchText`;

/**
 * Candidates of one label: by whole words and skeletons; then, unless these are words that fill the answer by
 * themselves, by what the last of them may be the beginning of (BM25 each).
 */
async function findOf(db: grafeo.GrafeoDB, words: SearchWords, label: SearchableLabel, query: TextQuery): Promise<TextCandidate[]> {
  const numbers = new Set<number>();
  const search = async (terms: readonly string[]): Promise<void> => {
    if (terms.length === 0) return;
    for (const [node] of await db.textSearch(label, SEARCH_TEXT.property, terms.join(' '), query.limit)) numbers.add(Number(node));
  };
  await search([...query.words, ...query.skeletons]);
  for (const prefix of [query.wordPrefix, query.skeletonPrefix]) {
    if (prefix === null) continue;
    const completions = await words.startingWith(label, prefix, COMPLETIONS);
    if (numbers.size < query.limit || completions[0] !== prefix) await search(completions.filter((word) => word !== prefix));
  }
  if (numbers.size === 0) return [];
  const rows = (await db.executeCypher(candidatesOf(label), { numbers: [...numbers] })).toArray();
  return rows.map(({ id, labels, searchText }) => ({
    id: String(id),
    labels: Array.isArray(labels) ? labels.map(String) : [],
    searchText: String(searchText),
  }));
}

/** Candidates of all labels asked for. */
export async function findText(db: grafeo.GrafeoDB, words: SearchWords, query: TextQuery): Promise<TextCandidate[]> {
  return (await Promise.all(query.labels.map((label) => findOf(db, words, label, query)))).flat();
}
