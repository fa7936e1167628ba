import type grafeo from '@grafeo-db/js';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { SearchableLabel } from '../graph-store.ts';
import type { TextCandidate, TextQuery } from '../engine.ts';
import type { SearchWords } from './search-words.ts';

/** Words that one typed beginning may stand for; a search for many more is slow, and no reader looks through them. */
const COMPLETIONS = 50;

/** Nodes of one label by whole words and skeletons, then by what the last of them may be the beginning of (BM25 both). */
async function findNodes(db: grafeo.GrafeoDB, words: SearchWords, label: SearchableLabel, query: TextQuery): Promise<number[]> {
  const search = (terms: readonly string[]): Promise<number[][]> =>
    terms.length === 0 ? Promise.resolve([]) : db.textSearch(label, SEARCH_TEXT.property, terms.join(' '), query.limit);
  const completions: string[] = [];
  for (const prefix of [query.wordPrefix, query.skeletonPrefix]) {
    if (prefix !== null) completions.push(...(await words.startingWith(label, prefix, COMPLETIONS)));
  }
  const found = await Promise.all([search([...query.words, ...query.skeletons]), search(completions)]);
  return found.flat().map(([node]) => Number(node));
}

/** Candidates of all labels asked for. */
export async function findText(db: grafeo.GrafeoDB, words: SearchWords, query: TextQuery): Promise<TextCandidate[]> {
  const found = await Promise.all(query.labels.map((label) => findNodes(db, words, label, query)));
  return [...new Set(found.flat())].flatMap((number) => {
    const node = db.getNode(number);
    if (node === null) return [];
    return [{ id: String(node.get('id')), labels: node.labels, searchText: String(node.get(SEARCH_TEXT.property)) }];
  });
}
