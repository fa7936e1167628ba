import { z } from 'zod';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { Query, TextCandidate, TextQuery } from '../engine.ts';
import { SEARCHABLE } from '../graph-store.ts';
import type { SearchQuery } from '../search-query.ts';
import type { Executor } from './executor.ts';

const INDEX = 'search_text';

/** Search text is folded already and parted by spaces: the index takes its words as they are. */
export const FULL_TEXT_INDEX = {
  name: INDEX,
  statement: `CREATE FULLTEXT INDEX ${INDEX} IF NOT EXISTS
FOR (n:${SEARCH_TEXT.labels.join('|')}) ON EACH [n.${SEARCH_TEXT.property}]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
} as const;

/** Every character that means something to Lucene's query parser, and the words AND, OR, NOT by their case. */
const escape = (word: string): string => word.toLowerCase().replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/g, String.raw`\$&`);

/** Any of the words and skeletons, and what begins with the last of them. */
export function luceneQuery({ words, skeletons, wordPrefix, skeletonPrefix }: SearchQuery): string {
  const begun = [wordPrefix, skeletonPrefix].filter((prefix) => prefix !== null);
  return [...[...words, ...skeletons].map(escape), ...begun.map((prefix) => `${escape(prefix)}*`)].join(' ');
}

const candidate: z.ZodType<TextCandidate> = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  searchText: z.string(),
});

/** The nearest nodes of each label asked for; a node counts as the first of its labels that is searchable. */
export async function findText(executor: Executor, query: TextQuery): Promise<TextCandidate[]> {
  const search: Query = {
    name: 'search',
    text: `CALL db.index.fulltext.queryNodes('${INDEX}', $query) YIELD node, score
WITH node, score, head([label IN $searchable WHERE label IN labels(node)]) AS label
WHERE label IN $labels
WITH label, node ORDER BY score DESC, node.id
WITH label, collect(node)[..$limit] AS nearest
UNWIND nearest AS node
RETURN node.id AS id, labels(node) AS labels, node.${SEARCH_TEXT.property} AS searchText`,
    params: { query: luceneQuery(query), labels: query.labels, searchable: SEARCHABLE, limit: query.limit },
  };
  return z.array(candidate).parse(await executor.read(search));
}
