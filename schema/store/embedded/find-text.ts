import type grafeo from '@grafeo-db/js';
import { SEARCH_TEXT } from '../../graph/constraints.ts';
import type { SearchableLabel } from '../graph-store.ts';
import type { TextCandidate, TextQuery } from '../engine.ts';

/** The engine's text index knows whole words only: the beginning of a word is looked for by a scan. */
const prefixScan = (label: SearchableLabel): string =>
  `MATCH (n:${label})
WHERE n.searchText STARTS WITH $start OR n.searchText CONTAINS $inside
RETURN id(n) AS node ORDER BY n.id LIMIT $limit`;

/** Nodes of one label by whole words and skeletons (BM25), then by what may be the beginning of one. */
async function findNodes(db: grafeo.GrafeoDB, label: SearchableLabel, query: TextQuery): Promise<Set<number>> {
  const words = [...query.words, ...query.skeletons].join(' ');
  const ranked = await db.textSearch(label, SEARCH_TEXT.property, words, query.limit);
  const nodes = new Set(ranked.map(([node]) => Number(node)));
  for (const prefix of [query.wordPrefix, query.skeletonPrefix]) {
    if (prefix === null) continue;
    const params = { start: prefix, inside: ` ${prefix}`, limit: query.limit };
    const scanned = await db.executeCypher(prefixScan(label), params);
    for (const [node] of scanned.rows()) nodes.add(Number(node));
  }
  return nodes;
}

/** Candidates of all labels asked for. */
export async function findText(db: grafeo.GrafeoDB, query: TextQuery): Promise<TextCandidate[]> {
  const nodes = new Set<number>();
  for (const label of query.labels) {
    for (const node of await findNodes(db, label, query)) nodes.add(node);
  }
  return [...nodes].flatMap((number) => {
    const node = db.getNode(number);
    if (node === null) return [];
    return [{ id: String(node.get('id')), labels: node.labels, searchText: String(node.get(SEARCH_TEXT.property)) }];
  });
}
